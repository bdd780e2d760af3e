-- What a comment said when others last read it, while it is taken back: if it comes again in other words, what was said of the old ones lapses.
ALTER TABLE comment ADD COLUMN left_as text NOT NULL DEFAULT '';
