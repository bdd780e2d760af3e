-- The last number that a round gave: a comment that is removed takes its number with it, and nobody else gets it.
CREATE TABLE round_number (
  round_id uuid PRIMARY KEY REFERENCES round (id) ON DELETE CASCADE,
  last int NOT NULL
);
INSERT INTO round_number (round_id, last)
  SELECT p.round_id, max(c.number) FROM comment c JOIN response p ON p.id = c.response_id WHERE c.number IS NOT NULL GROUP BY 1;
