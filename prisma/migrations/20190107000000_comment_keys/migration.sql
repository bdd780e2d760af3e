-- What points to a comment is looked for whenever one is deleted; without these, each deletion reads every comment of the installation.
CREATE INDEX comment_split_from_id_idx ON comment (split_from_id);
CREATE INDEX disposition_duplicate_of_idx ON disposition (duplicate_of);
CREATE INDEX disposition_version_duplicate_of_idx ON disposition_version (duplicate_of);
