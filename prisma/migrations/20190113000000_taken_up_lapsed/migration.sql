-- What was taken up of words that their entity has changed since is not what the comment asks for now.
ALTER TABLE taken_up ADD COLUMN lapsed boolean NOT NULL DEFAULT false;
