const YEAR = "extract(year FROM now())::int";

/** A group's year around its texts: meetings with agendas of 8 items, the work plan, publications and events. */
export const YEAR_AROUND = [
  `INSERT INTO meeting (id, body_id, number, year, title, place, city, starts_at, ends_at, zone, state, published_at)
    SELECT pg_temp.k('meeting', g, m), pg_temp.k('body', g), m, ${YEAR}, 'Meeting ' || m, 'Room ' || m, 'Vienna',
      now() + make_interval(days => (m - 3) * 30 + 10), now() + make_interval(days => (m - 3) * 30 + 10, hours => 6), 'Europe/Vienna',
      CASE WHEN m < 3 THEN 'held' WHEN m = 3 THEN 'published' ELSE 'planned' END, CASE WHEN m <= 3 THEN now() - interval '1 day' END
    FROM generate_series(1, $1) g, generate_series(1, 4) m`,
  `INSERT INTO agenda_item (meeting_id, ord, level, title, annotation, action, minutes, leads, papers, submission_id)
    SELECT pg_temp.k('meeting', g, m), i, 1, 'Item ' || i || ' of meeting ' || m, 'The Working Group has before it the text and the comments of the entities.',
      (array['decision', 'endorsement', 'discussion', 'information'])[i % 4 + 1], 20, array['entity-' || i], array['WG/' || i],
      CASE WHEN i <= 3 THEN pg_temp.k('submission', g, i) END
    FROM generate_series(1, $1) g, generate_series(1, 4) m, generate_series(1, 8) i`,
  `INSERT INTO attendance (meeting_id, entity_id, mode)
    SELECT pg_temp.k('meeting', g, m), pg_temp.k('entity', g, n), CASE n % 2 WHEN 0 THEN 'room' ELSE 'remote' END
    FROM generate_series(1, $1) g, generate_series(1, 2) m, generate_series(1, 25) n`,
  `INSERT INTO activity (body_id, number, period, outcome, title, leads, supporting, due_on, products, status)
    SELECT pg_temp.k('body', g), a, ${YEAR} || '-' || (${YEAR} + 1), 'Outcome ' || a % 4, 'Activity ' || a, array['entity-' || a], array['entity-' || a + 1],
      now() + make_interval(days => a * 10 - 100), array['A product'], (array['planned', 'ongoing', 'done'])[a % 3 + 1]
    FROM generate_series(1, $1) g, generate_series(1, 20) a`,
  `INSERT INTO publication (body_id, kind, number, title, languages, leads, state, published_on, funding)
    SELECT pg_temp.k('body', g), 'issueBrief', p, 'Issue brief ' || p, array['en', 'fr'], array['entity-' || p], 'published', now() - make_interval(days => p * 30), 'Printed with the support of the members.'
    FROM generate_series(1, $1) g, generate_series(1, 12) p`,
  `INSERT INTO event (body_id, title, place, held_on, entities, summary)
    SELECT pg_temp.k('body', g), 'Event ' || e, 'Vienna', now() - make_interval(days => e * 25), array['entity-' || e], 'A panel on the issue of the year.'
    FROM generate_series(1, $1) g, generate_series(1, 12) e`,
  `INSERT INTO letter (body_id, person_id, "to", kind, locale, subject, text, message_id, state, at, sent_at)
    SELECT pg_temp.k('body', g), pg_temp.k('person', g, p), 'person-' || p || '@group-' || g || '.example.org', 'round.opened', 'en', 'Comments are asked for',
      'Your entity is asked for its comments.', '<' || g || '-' || p || '-' || l || '@bench>', 'sent', now() - make_interval(days => l), now() - make_interval(days => l)
    FROM generate_series(1, $1) g, generate_series(1, 50) p, generate_series(1, 10) l`,
];

/** The record of one text `$2` of every group, through the trigger that chains it: one entry a comment, as in life. */
export const RECORD = `INSERT INTO record_entry (body_id, at, type, person_id, entity_id, role, subject_type, subject_id, data)
  SELECT s.body_id, c.at, 'round.commentAdded', c.author_id, p.entity_id, 'focalPoint', 'round', s.id, jsonb_build_object('title', s.title)
  FROM submission s JOIN round r ON r.submission_id = s.id JOIN response p ON p.round_id = r.id JOIN comment c ON c.response_id = p.id
  WHERE s.number = $2 AND s.id IN (SELECT pg_temp.k('submission', g, $2) FROM generate_series(1, $1) g)`;
