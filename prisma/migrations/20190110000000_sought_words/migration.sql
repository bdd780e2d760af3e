-- What the queue's search looks through: a comment's words, proposed wording and rationale in lower case, kept by the database.
-- To lower ten thousand comments at each letter that somebody types would take longer than all the rest.
ALTER TABLE "comment" ADD COLUMN "sought" TEXT GENERATED ALWAYS AS
  (translate(lower("text" || E'\x01' || "proposed_text" || E'\x01' || "rationale"), E'\n\t\r', '   ')) STORED;
