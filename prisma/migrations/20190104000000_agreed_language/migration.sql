-- Agreed language, and the search over all texts. Only what Postgres brings itself is used: no extension, so that it is
-- the same on every server.

-- A language's own stemming; Chinese has none and is cut into pairs of signs below.
CREATE FUNCTION search_config(lang text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE lang WHEN 'ar' THEN 'pg_catalog.arabic'::regconfig WHEN 'en' THEN 'pg_catalog.english'::regconfig
    WHEN 'fr' THEN 'pg_catalog.french'::regconfig WHEN 'ru' THEN 'pg_catalog.russian'::regconfig
    WHEN 'es' THEN 'pg_catalog.spanish'::regconfig ELSE 'pg_catalog.simple'::regconfig END
$$;

-- Lower case, composed, and nothing but words, spaces and the signs below U+0080: whether a parser takes other signs for
-- letters depends on the server's locale. A solidus parts words too, so that "64/293" finds "A/RES/64/293".
CREATE FUNCTION search_plain(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(lower(normalize(given, NFC)),
    '[/<>\u00a0-\u00bf\u060c\u061b\u061f\u066a-\u066d\u06d4\u2000-\u206f\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufe50-\ufe6f\ufffd]', ' ', 'g')
$$;

-- Without accents and vowel signs, the spellings that writers mix up (alif with and without hamza, ta marbuta, alif maqsura),
-- and the particles that Arabic writes onto a noun, of which the stemmer misses some.
CREATE FUNCTION search_folded(plain text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(replace(replace(replace(translate(normalize(
      regexp_replace(normalize(plain, NFD), '[\u0300-\u036f\u0640\u064b-\u065f\u0670]', '', 'g'), NFC),
      'ةىø', 'هيo'), 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'),
    '(^|[^\u0621-\u064a])(?:[وفبك]?ال|و?لل)(?=[\u0621-\u064a]{3})', '\1', 'g')
$$;

-- The Chinese of a text as pairs of signs, in order; a sign that stands alone stays alone.
CREATE FUNCTION search_pairs(plain text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(substr(run.signs[1], at, 2), ' ' ORDER BY run.n, at), '')
  FROM regexp_matches(plain, '[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f]+', 'g') WITH ORDINALITY run(signs, n),
    generate_series(1, greatest(length(run.signs[1]) - 1, 1)) at
$$;

-- What a text can be found by: its words as they are and without accents, so that a reader may type either, and its Chinese
-- in pairs and single signs. A block holds 20,000 signs; of a longer table the end is not searched.
CREATE FUNCTION search_words(lang text, given text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  plain text := search_plain(left(given, 40000));
  config regconfig := search_config(lang);
  han CONSTANT text := '[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f]';
  other text := plain;
  folded text;
  found tsvector;
BEGIN
  IF plain ~ han THEN
    other := regexp_replace(plain, han || '+', ' ', 'g');
    found := to_tsvector('pg_catalog.simple', search_pairs(plain))
      || to_tsvector('pg_catalog.simple', regexp_replace(plain, han, ' \& ', 'g'));
  END IF;
  folded := search_folded(other);
  found := coalesce(found, '') || to_tsvector(config, other);
  RETURN CASE WHEN folded = other THEN found ELSE found || to_tsvector(config, folded) END;
END $$;

-- What a reader typed, as a query in one language: words, "a phrase", or, -without. Never an error, whatever is typed.
CREATE FUNCTION search_query(lang text, given text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  plain text := search_plain(translate(left(given, 200), '“”„«»', '"""""'));
  config regconfig := search_config(lang);
  han CONSTANT text := '[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f]';
BEGIN
  IF plain ~ han THEN
    SELECT string_agg(CASE WHEN part.piece[1] ~ han THEN '"' || search_pairs(part.piece[1]) || '" ' ELSE part.piece[1] END, '' ORDER BY part.n)
      INTO plain FROM regexp_matches(replace(plain, '"', ' '), han || '+|[^' || substr(han, 2) || '+', 'g') WITH ORDINALITY part(piece, n);
  END IF;
  -- Postgres goes no deeper than 32 negations of negations.
  plain := regexp_replace(plain, '-(?:[\s"]*-)+', '-', 'g');
  RETURN websearch_to_tsquery(config, plain) || websearch_to_tsquery(config, search_folded(plain));
END $$;

-- The words of a text for which the query finds it, to be marked on the screen; Chinese is marked as it was typed.
CREATE FUNCTION search_marks(lang text, given text, query tsquery) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT word), '{}')
  FROM regexp_split_to_table(search_plain(left(given, 40000)), '[\s!-/:-@\[-`{-~\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f]+') word
  WHERE word <> '' AND EXISTS (SELECT FROM unnest(tsvector_to_array(search_words(lang, word))) lexeme
    WHERE strpos(query::text, quote_literal(lexeme)) > 0)
$$;

-- The words of a block without the marks of footnotes and references; a table with its cells.
CREATE FUNCTION block_words(block jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(concat_ws(' ', nullif(block->>'text', ''), (SELECT string_agg(cell #>> '{}', ' ') FROM jsonb_path_query(block, '$.rows[*][*]') cell)),
    '\[(\^[^][\s^]{1,20}|#[0-9a-f-]{36})\]', '', 'g')
$$;

CREATE TABLE text_passage (
  version_id uuid NOT NULL REFERENCES text_version (id),
  ord integer NOT NULL,
  submission_id uuid NOT NULL REFERENCES submission (id),
  block_id text NOT NULL,
  kind text NOT NULL,
  lang text NOT NULL,
  text text NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (version_id, ord)
);
CREATE INDEX text_passage_submission_id_block_id_idx ON text_passage (submission_id, block_id);
CREATE INDEX text_passage_words ON text_passage USING gin (words);

-- An issued version never changes, so its passages are written once.
CREATE FUNCTION passages_of(v text_version) RETURNS SETOF text_passage LANGUAGE sql STABLE AS $$
  SELECT v.id, part.n::int, v.submission_id, part.block->>'id', part.block->>'kind', s.lang, said.text, search_words(s.lang, said.text)
  FROM submission s, jsonb_array_elements(CASE jsonb_typeof(v.blocks) WHEN 'array' THEN v.blocks ELSE '[]' END) WITH ORDINALITY part(block, n),
    LATERAL (SELECT block_words(part.block) AS text) said
  WHERE s.id = v.submission_id AND part.block->>'id' IS NOT NULL AND part.block->>'kind' IS NOT NULL AND said.text ~ '\S'
$$;
CREATE FUNCTION version_issued() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO text_passage SELECT * FROM passages_of(NEW);
  RETURN NULL;
END $$;
CREATE TRIGGER version_issued AFTER INSERT ON text_version FOR EACH ROW EXECUTE FUNCTION version_issued();
INSERT INTO text_passage SELECT p.* FROM text_version v, passages_of(v) p;

CREATE TABLE agreed_passage (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  group_id uuid NOT NULL REFERENCES "group" (id),
  body_id uuid REFERENCES body (id),
  symbol text NOT NULL,
  title text NOT NULL,
  paragraph text NOT NULL,
  adopted_on date NOT NULL,
  lang text NOT NULL,
  text text NOT NULL,
  link text NOT NULL DEFAULT '',
  entered_at timestamptz(6) NOT NULL,
  entered_by uuid REFERENCES person (id),
  entered_for uuid REFERENCES entity (id),
  submission_id uuid REFERENCES submission (id),
  version_id uuid REFERENCES text_version (id),
  block_id text,
  retired_at timestamptz(6),
  version integer NOT NULL DEFAULT 1,
  words tsvector,
  CONSTRAINT agreed_by_hand_or_from_a_text CHECK (num_nulls(body_id, submission_id, version_id, block_id) IN (0, 4))
);
CREATE INDEX agreed_passage_group_id_idx ON agreed_passage (group_id);
CREATE INDEX agreed_passage_words ON agreed_passage USING gin (words);
CREATE UNIQUE INDEX one_passage_a_block ON agreed_passage (version_id, block_id);

CREATE FUNCTION agreed_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.words := search_words(NEW.lang, concat_ws(' ', NEW.symbol, NEW.title, NEW.text));
  RETURN NEW;
END $$;
CREATE TRIGGER agreed_words BEFORE INSERT OR UPDATE OF symbol, title, lang, text ON agreed_passage FOR EACH ROW EXECUTE FUNCTION agreed_words();

-- What the last signature adopts becomes agreed language in the same transaction, word for word, from the version that was signed.
CREATE FUNCTION agreed_by_adoption(adopted submission) RETURNS void LANGUAGE sql AS $$
  INSERT INTO agreed_passage (group_id, body_id, symbol, title, paragraph, adopted_on, lang, text, entered_at, submission_id, version_id, block_id)
  SELECT DISTINCT ON (p.block_id) b.group_id, b.id, v.symbol, v.title, '', (o.closed_at AT TIME ZONE g.zone)::date, p.lang, p.text, o.closed_at, v.submission_id, v.id, p.block_id
  FROM (SELECT * FROM sign_off WHERE submission_id = adopted.id AND state = 'complete' AND closed_at IS NOT NULL ORDER BY number DESC LIMIT 1) o
    JOIN text_version v ON v.id = o.version_id JOIN text_passage p ON p.version_id = v.id
    JOIN body b ON b.id = adopted.body_id JOIN "group" g ON g.id = b.group_id
  WHERE p.kind IN ('paragraph', 'item') ORDER BY p.block_id, p.ord
  ON CONFLICT DO NOTHING
$$;
CREATE FUNCTION submission_adopted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM agreed_by_adoption(NEW);
  RETURN NULL;
END $$;
CREATE TRIGGER submission_adopted AFTER UPDATE OF state ON submission FOR EACH ROW
  WHEN (NEW.state = 'adopted' AND OLD.state IS DISTINCT FROM 'adopted') EXECUTE FUNCTION submission_adopted();
SELECT agreed_by_adoption(s) FROM submission s WHERE s.state = 'adopted';
