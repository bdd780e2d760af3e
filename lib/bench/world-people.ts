/**
 * A group's people: one Working Group, 25 entities with names in six languages, 22 of them members, 50 people with 50
 * seats, and rules of the group. `n` counts entities, `$1` is the number of groups.
 */
export const PEOPLE = [
  `INSERT INTO "group" (id, slug, names) SELECT pg_temp.k('group', g), 'group-' || g, jsonb_build_object('en', 'Group ' || g)
    FROM generate_series(1, $1) g`,
  `INSERT INTO body (id, group_id, slug, code, kind, names, "from")
    SELECT pg_temp.k('body', g), pg_temp.k('group', g), 'working-group', 'WG', 'workingGroup', '{"en": "Working Group", "ar": "الفريق العامل"}', now() - interval '3 years'
    FROM generate_series(1, $1) g`,
  `INSERT INTO entity (id, group_id, slug, kind, un_system, city, zone, source)
    SELECT pg_temp.k('entity', g, n), pg_temp.k('group', g), 'entity-' || n, 'organization', n % 3 > 0, 'Vienna', 'Europe/Vienna', 'bench'
    FROM generate_series(1, $1) g, generate_series(1, 25) n`,
  `INSERT INTO entity_name (entity_id, lang, name, acronym, valid_from)
    SELECT pg_temp.k('entity', g, n), lang, 'Organization ' || n || ' of group ' || g || ' (' || lang || ')', 'ORG' || n, now() - interval '3 years'
    FROM generate_series(1, $1) g, generate_series(1, 25) n, unnest(array['ar', 'zh', 'en', 'fr', 'ru', 'es']) lang`,
  `INSERT INTO membership (body_id, entity_id, status, "from")
    SELECT pg_temp.k('body', g), pg_temp.k('entity', g, n), CASE WHEN n > 23 THEN 'partner' ELSE 'member' END, now() - interval '3 years'
    FROM generate_series(1, $1) g, generate_series(1, 25) n`,
  `INSERT INTO person (id, group_id, name, email)
    SELECT pg_temp.k('person', g, p), pg_temp.k('group', g), 'Person ' || p || ' of group ' || g, 'person-' || p || '@group-' || g || '.example.org'
    FROM generate_series(1, $1) g, generate_series(1, 50) p`,
  `INSERT INTO seat (id, person_id, body_id, entity_id, role, "from")
    SELECT pg_temp.k('seat', g, p), pg_temp.k('person', g, p), pg_temp.k('body', g), pg_temp.k('entity', g, (p - 1) % 25 + 1),
      (CASE WHEN p <= 25 THEN 'focalPoint' WHEN p <= 46 THEN 'alternate' WHEN p <= 48 THEN 'coChair' ELSE 'secretariat' END)::"SeatRole",
      now() - interval '2 years'
    FROM generate_series(1, $1) g, generate_series(1, 50) p`,
  `INSERT INTO group_rule (body_id, key, value, effective_from, reference)
    SELECT pg_temp.k('body', g), key, value::jsonb, now() - make_interval(years => 2, days => d), 'Terms of reference, ' || d
    FROM generate_series(1, $1) g, generate_series(1, 3) d,
      (VALUES ('roundWorkingDays', '10'), ('signOffWorkingDays', '5'), ('commentsSealed', 'true'), ('partnersComment', 'true')) rule (key, value)`,
];
