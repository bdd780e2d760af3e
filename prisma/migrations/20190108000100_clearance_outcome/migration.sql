-- How a step was cleared, kept where its clearance becomes stale: what is carried over is what was said.
ALTER TABLE clearance_step ADD COLUMN outcome text NOT NULL DEFAULT '';
UPDATE clearance_step SET outcome = state WHERE state IN ('cleared', 'clearedWithComments');
