-- What an entity may do in the drafting group of a text, at the moment of the asking. VOLATILE, so that it sees what was
-- committed while the statement that asks waited for its lock; the statement itself sees the table as it was before.
CREATE FUNCTION drafter_now(text_id uuid, asking uuid) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  RETURN (SELECT may FROM drafter WHERE submission_id = text_id AND entity_id = asking);
END $$;
