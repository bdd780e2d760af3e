-- What points to a comment is looked for whenever one is deleted; without these, each deletion reads every comment of the installation.
CREATE INDEX comment_split_from_id_idx ON comment (split_from_id);
CREATE INDEX disposition_duplicate_of_idx ON disposition (duplicate_of);
CREATE INDEX disposition_version_duplicate_of_idx ON disposition_version (duplicate_of);

-- A change as it is compared with others (domain 12.22), kept with the comment: the queue of a round compares thousands at once.
ALTER TABLE comment ADD COLUMN change_key text;
CREATE FUNCTION comment_change_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.change_key := CASE WHEN NEW.proposed_text <> '' AND NEW.block_id IS NOT NULL
    THEN md5(NEW.block_id || rtrim(translate(lower(NEW.proposed_text), E' \n\t\r\u00a0', ''), '.;')) END;
  RETURN NEW;
END $$;
CREATE TRIGGER comment_change_key BEFORE INSERT OR UPDATE OF proposed_text, block_id ON comment FOR EACH ROW EXECUTE FUNCTION comment_change_key();
UPDATE comment SET proposed_text = proposed_text WHERE proposed_text <> '';
