-- Comment rounds: the life of a round, what goes on inside an entity, dispositions with versions, matrices that come in.

ALTER TABLE round ADD COLUMN instructions text NOT NULL DEFAULT '', ADD COLUMN partners boolean NOT NULL DEFAULT true, ADD COLUMN extended_at timestamptz(6),
  ADD COLUMN compiled_at timestamptz(6), ADD COLUMN resolved_at timestamptz(6), ADD COLUMN published_at timestamptz(6),
  ADD COLUMN reopened_for text NOT NULL DEFAULT '';
ALTER TABLE round DROP CONSTRAINT round_state;
ALTER TABLE round ADD CONSTRAINT round_state CHECK (state IN ('planned', 'open', 'closed', 'compiled', 'resolution', 'resolved', 'published'));
-- A round is revealed by closing, and only by that: the state and the instant cannot tell different stories.
ALTER TABLE round ADD CONSTRAINT round_closed_at CHECK ((state IN ('planned', 'open')) = (closed_at IS NULL));

-- One round at a time waits for its hour, so that rounds are numbered without a gap also when one is called off.
CREATE UNIQUE INDEX one_planned_round ON round (submission_id) WHERE state = 'planned';

ALTER TABLE round_entity ADD COLUMN standing text NOT NULL DEFAULT 'member', ADD COLUMN excused_for text NOT NULL DEFAULT '';
ALTER TABLE round_entity ADD CONSTRAINT round_entity_standing CHECK (standing IN ('member', 'partner', 'guest'));

ALTER TABLE response ADD COLUMN paused_at timestamptz(6), ADD COLUMN verified_at timestamptz(6), ADD COLUMN late boolean NOT NULL DEFAULT false,
  ADD COLUMN behalf_by uuid REFERENCES person (id), ADD COLUMN evidence_id uuid REFERENCES stored_file (id);
ALTER TABLE response DROP CONSTRAINT response_state;
ALTER TABLE response ADD CONSTRAINT response_state CHECK (state IN ('preparing', 'verified', 'submitted', 'noComments'));

ALTER TABLE comment ADD COLUMN quote text NOT NULL DEFAULT '', ADD COLUMN quote_at integer, ADD COLUMN rationale text NOT NULL DEFAULT '',
  ADD COLUMN source text NOT NULL DEFAULT '', ADD COLUMN verified_at timestamptz(6), ADD COLUMN submitted_at timestamptz(6),
  ADD COLUMN late boolean NOT NULL DEFAULT false, ADD COLUMN number integer, ADD COLUMN origin text NOT NULL DEFAULT 'app',
  ADD COLUMN split_from_id uuid REFERENCES comment (id), ADD COLUMN topic text NOT NULL DEFAULT '', ADD COLUMN tags text[] NOT NULL DEFAULT '{}',
  ADD COLUMN cluster_id uuid, ADD COLUMN assignee_id uuid REFERENCES person (id), ADD COLUMN locked_by uuid REFERENCES person (id),
  ADD COLUMN locked_until timestamptz(6), ADD COLUMN origins jsonb NOT NULL DEFAULT '[]';
CREATE INDEX comment_cluster_id_idx ON comment (cluster_id);
-- What had left the entity before this version had been verified by leaving.
UPDATE comment c SET verified_at = p.submitted_at, submitted_at = p.submitted_at FROM response p
  WHERE p.id = c.response_id AND p.state = 'submitted';
UPDATE response SET verified_at = submitted_at WHERE state = 'submitted';
-- What left was verified.
ALTER TABLE comment ADD CONSTRAINT comment_leaves_verified CHECK (submitted_at IS NULL OR verified_at IS NOT NULL);
ALTER TABLE comment ADD CONSTRAINT comment_origin CHECK (origin IN ('app', 'matrix', 'behalf'));

CREATE TABLE round_question (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  round_id uuid NOT NULL REFERENCES round (id),
  block_id uuid,
  ord integer NOT NULL,
  text text NOT NULL,
  choices text[]
);
CREATE INDEX round_question_round_id_idx ON round_question (round_id);

CREATE TABLE round_reply (
  question_id uuid NOT NULL REFERENCES round_question (id),
  response_id uuid NOT NULL REFERENCES response (id),
  choice integer,
  text text NOT NULL DEFAULT '',
  at timestamptz(6) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (question_id, response_id)
);

-- A comment that was split: its parts are answered in its place, "No 12.1".
ALTER TABLE comment ADD COLUMN part integer NOT NULL DEFAULT 0, ADD COLUMN split_at timestamptz(6);
ALTER TABLE comment ADD CONSTRAINT comment_part CHECK ((part > 0) = (split_from_id IS NOT NULL));

CREATE TABLE comment_support (
  comment_id uuid NOT NULL REFERENCES comment (id) ON DELETE CASCADE,
  person_id uuid NOT NULL REFERENCES person (id),
  supports boolean NOT NULL,
  at timestamptz(6) NOT NULL,
  PRIMARY KEY (comment_id, person_id)
);

CREATE TABLE co_sponsor (
  comment_id uuid NOT NULL REFERENCES comment (id),
  entity_id uuid NOT NULL REFERENCES entity (id),
  at timestamptz(6) NOT NULL,
  PRIMARY KEY (comment_id, entity_id)
);

CREATE TABLE round_reviewer (
  round_id uuid NOT NULL REFERENCES round (id),
  entity_id uuid NOT NULL REFERENCES entity (id),
  person_id uuid NOT NULL REFERENCES person (id),
  closes_at timestamptz(6) NOT NULL,
  zone text NOT NULL,
  note text NOT NULL DEFAULT '',
  at timestamptz(6) NOT NULL,
  done_at timestamptz(6),
  PRIMARY KEY (round_id, entity_id, person_id)
);

CREATE TABLE entity_clearance (
  body_id uuid NOT NULL REFERENCES body (id),
  entity_id uuid NOT NULL REFERENCES entity (id),
  steps jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (body_id, entity_id)
);

CREATE TABLE clearance_step (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  response_id uuid NOT NULL REFERENCES response (id),
  ord integer NOT NULL,
  name text NOT NULL,
  approver_id uuid NOT NULL REFERENCES person (id),
  parallel boolean NOT NULL DEFAULT false,
  state text NOT NULL DEFAULT 'waiting',
  note text NOT NULL DEFAULT '',
  digest text NOT NULL DEFAULT '',
  at timestamptz(6),
  UNIQUE (response_id, ord)
);
ALTER TABLE clearance_step ADD CONSTRAINT clearance_step_state
  CHECK (state IN ('waiting', 'inReview', 'cleared', 'clearedWithComments', 'returned', 'skipped', 'stale'));

ALTER TABLE disposition ADD COLUMN duplicate_of uuid REFERENCES comment (id), ADD COLUMN reply_text_id uuid, ADD COLUMN published_at timestamptz(6),
  ADD COLUMN stance text NOT NULL DEFAULT '', ADD COLUMN stance_for text NOT NULL DEFAULT '', ADD COLUMN stance_at timestamptz(6),
  ADD COLUMN agenda_item_id uuid REFERENCES agenda_item (id) ON DELETE SET NULL;
ALTER TABLE disposition ADD CONSTRAINT disposition_stance CHECK (stance IN ('', 'accepted', 'contested'));

CREATE TABLE disposition_version (
  comment_id uuid NOT NULL REFERENCES comment (id),
  version integer NOT NULL,
  kind text NOT NULL,
  reply text NOT NULL,
  duplicate_of uuid REFERENCES comment (id),
  person_id uuid REFERENCES person (id),
  entity_id uuid REFERENCES entity (id),
  at timestamptz(6) NOT NULL,
  corrected_for text NOT NULL DEFAULT '',
  PRIMARY KEY (comment_id, version)
);
CREATE TRIGGER disposition_version_never_changes BEFORE UPDATE OR DELETE ON disposition_version FOR EACH ROW EXECUTE FUNCTION never_changes();
INSERT INTO disposition_version (comment_id, version, kind, reply, at) SELECT comment_id, version, kind, reply, at FROM disposition;

CREATE TABLE taken_up (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  comment_id uuid NOT NULL REFERENCES comment (id),
  submission_id uuid NOT NULL REFERENCES submission (id),
  block_id uuid,
  draft_version integer NOT NULL,
  old_text text NOT NULL,
  new_text text NOT NULL,
  at timestamptz(6) NOT NULL
);
CREATE INDEX taken_up_submission_id_idx ON taken_up (submission_id);
CREATE INDEX taken_up_comment_id_idx ON taken_up (comment_id);

CREATE TABLE reply_text (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  body_id uuid NOT NULL REFERENCES body (id),
  title text NOT NULL,
  text text NOT NULL,
  at timestamptz(6) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (body_id, title)
);
ALTER TABLE disposition ADD CONSTRAINT disposition_reply_text FOREIGN KEY (reply_text_id) REFERENCES reply_text (id) ON DELETE SET NULL;

CREATE TABLE matrix_import (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  round_id uuid NOT NULL REFERENCES round (id),
  entity_id uuid NOT NULL REFERENCES entity (id),
  file_id uuid REFERENCES stored_file (id),
  person_id uuid NOT NULL REFERENCES person (id),
  format text NOT NULL,
  behalf boolean NOT NULL DEFAULT false,
  rows jsonb NOT NULL,
  choices jsonb NOT NULL DEFAULT '{}',
  made jsonb NOT NULL DEFAULT '{}',
  notes jsonb NOT NULL DEFAULT '{}',
  at timestamptz(6) NOT NULL,
  state text NOT NULL DEFAULT 'read',
  applied_at timestamptz(6),
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX matrix_import_round_id_entity_id_idx ON matrix_import (round_id, entity_id);
ALTER TABLE matrix_import ADD CONSTRAINT matrix_import_state CHECK (state IN ('read', 'applied', 'dropped'));

-- What an entity does inside a sealed round is its own affair until the close: even the timing would tell others. What it
-- did within itself (response.…) and what it was still writing stay its own for ever.
CREATE OR REPLACE FUNCTION record_sealed(e record_entry) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT e.sealed_by_round IS NOT NULL AND (e.type IN ('round.commentAdded', 'round.commentRemoved') OR e.type LIKE 'response.%' OR e.type LIKE 'matrix.import%'
    OR EXISTS (SELECT FROM round r WHERE r.id = e.sealed_by_round AND r.closed_at IS NULL AND r.sealed))
$$;
