-- What Prisma's schema language cannot say: the clock, the chain, and what may never change.

-- The group's clock: true time plus an offset that only a demo world moves.
CREATE FUNCTION chapeau_now() RETURNS timestamptz LANGUAGE sql VOLATILE AS $$
  SELECT date_trunc('milliseconds', clock_timestamp())
    + make_interval(secs => coalesce((SELECT clock_offset_s FROM installation WHERE id = 1), 0)::double precision)
$$;

CREATE FUNCTION record_hash(e record_entry) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(concat_ws(E'\x1f',
    e.prev_hash, e.id, e.body_id, e.seq, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.type,
    coalesce(e.person_id::text, '-'), coalesce(e.seat_id::text, '-'), coalesce(e.entity_id::text, '-'), e.role,
    e.subject_type, e.subject_id, e.data::text, coalesce(e.sealed_by_round::text, '-')), 'UTF8')), 'hex')
$$;

-- What an entity does inside a sealed round is its own affair until the close: even the timing would tell others. What it
-- was still writing stays its own for ever.
CREATE FUNCTION record_sealed(e record_entry) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT e.sealed_by_round IS NOT NULL AND (e.type IN ('round.commentAdded', 'round.commentRemoved')
    OR EXISTS (SELECT FROM round r WHERE r.id = e.sealed_by_round AND r.state = 'open' AND r.sealed))
$$;

CREATE FUNCTION record_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE head record_head%ROWTYPE;
BEGIN
  INSERT INTO record_head (body_id) VALUES (NEW.body_id) ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM record_head WHERE body_id = NEW.body_id FOR UPDATE;
  NEW.seq := head.seq + 1;
  NEW.prev_hash := head.hash;
  NEW.hash := record_hash(NEW);
  UPDATE record_head SET seq = NEW.seq, hash = NEW.hash WHERE body_id = NEW.body_id;
  PERFORM pg_notify('chapeau', json_build_object('body', NEW.body_id, 'subject', NEW.subject_id,
    'sealed', CASE WHEN record_sealed(NEW) THEN NEW.entity_id END)::text);
  RETURN NEW;
END $$;
CREATE TRIGGER record_chain BEFORE INSERT ON record_entry FOR EACH ROW EXECUTE FUNCTION record_chain();

CREATE FUNCTION never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER record_never_changes BEFORE UPDATE OR DELETE ON record_entry FOR EACH ROW EXECUTE FUNCTION never_changes();
CREATE TRIGGER record_never_truncated BEFORE TRUNCATE ON record_entry FOR EACH STATEMENT EXECUTE FUNCTION never_changes();
CREATE TRIGGER version_never_changes BEFORE UPDATE OR DELETE ON text_version FOR EACH ROW EXECUTE FUNCTION never_changes();
CREATE TRIGGER version_never_truncated BEFORE TRUNCATE ON text_version FOR EACH STATEMENT EXECUTE FUNCTION never_changes();

-- Rules that the schema itself keeps, whatever the isolation level.
CREATE UNIQUE INDEX one_open_round ON round (submission_id) WHERE state = 'open';
CREATE UNIQUE INDEX one_open_sign_off ON sign_off (submission_id) WHERE state = 'open';
CREATE UNIQUE INDEX one_rule_an_instant ON group_rule (body_id, key, effective_from);
CREATE UNIQUE INDEX one_name_an_instant ON entity_name (entity_id, lang, valid_from);
CREATE INDEX job_due ON job (due_at) WHERE done_at IS NULL AND failed_at IS NULL;
ALTER TABLE seat ADD CONSTRAINT seat_ends_after_it_begins CHECK (until IS NULL OR until >= "from");
ALTER TABLE membership ADD CONSTRAINT membership_ends_after_it_begins CHECK (until IS NULL OR until >= "from");
ALTER TABLE meeting ADD CONSTRAINT meeting_ends_after_it_starts CHECK (ends_at > starts_at);
ALTER TABLE round ADD CONSTRAINT round_closes_after_it_opens CHECK (closes_at > opens_at);
ALTER TABLE response ADD CONSTRAINT response_state CHECK (state IN ('preparing', 'submitted', 'noComments'));
ALTER TABLE round ADD CONSTRAINT round_state CHECK (state IN ('open', 'closed'));
ALTER TABLE sign_off ADD CONSTRAINT sign_off_state CHECK (state IN ('open', 'complete', 'incomplete', 'withdrawn'));
ALTER TABLE position ADD CONSTRAINT position_kind CHECK (kind IN ('awaited', 'signedOff', 'declined'));
ALTER TABLE installation ADD CONSTRAINT one_installation CHECK (id = 1);
ALTER TABLE installation ADD CONSTRAINT clock_moves_in_a_demo_only CHECK (demo OR clock_offset_s = 0);

-- Every installation draws its own secret; CHAPEAU_SECRET overrides it.
INSERT INTO installation (secret) VALUES (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));
