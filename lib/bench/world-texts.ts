const PARAGRAPH = `'Paragraph ' || b || ' of text ' || s || ': States should ensure that measures against trafficking in persons respect the rights of the persons concerned, in law and in practice, and that entities of the system support them with one voice, each within its mandate.'`;

/** How many paragraphs text `s` has, how many comments its round holds, and where it stands in its life. */
const PLAN = `(SELECT s, CASE s WHEN 1 THEN 200 ELSE 30 END AS paragraphs, CASE WHEN s = 1 THEN 1000 WHEN s <= 11 THEN 100 ELSE 0 END AS comments,
  CASE WHEN s = 2 THEN 'comment' WHEN s = 3 THEN 'signOff' WHEN s = 1 OR s <= 7 THEN 'resolution' WHEN s <= 11 THEN 'adopted' WHEN s <= 18 THEN 'drafting' ELSE 'mandated' END AS state
  FROM generate_series(1, 20) s) plan`;

/**
 * A group's texts: 20 submissions, of which the first has 200 paragraphs and 1,000 comments in a closed round, half of
 * them answered; the second is out for comment, the third for sign-off with 25 positions; 2,000 comments in all.
 */
export const TEXTS = [
  `INSERT INTO submission (id, body_id, kind, title, penholder_id, state, number, year, opened_at, due_at)
    SELECT pg_temp.k('submission', g, s), pg_temp.k('body', g), 'jointSubmission', 'Joint submission ' || s || ' of group ' || g,
      pg_temp.k('entity', g, (s - 1) % 25 + 1), state, s, extract(year FROM now())::int, now() - interval '60 days', now() + interval '30 days'
    FROM generate_series(1, $1) g, ${PLAN}`,
  `INSERT INTO draft_block (id, submission_id, ord, content)
    SELECT pg_temp.k('block', g, s, b), pg_temp.k('submission', g, s), b,
      CASE WHEN b % 21 = 1 THEN jsonb_build_object('id', pg_temp.k('block', g, s, b), 'kind', 'heading', 'level', 2, 'text', 'Part ' || b)
        ELSE jsonb_build_object('id', pg_temp.k('block', g, s, b), 'kind', 'paragraph', 'text', ${PARAGRAPH}) END
    FROM generate_series(1, $1) g, ${PLAN}, generate_series(1, paragraphs + paragraphs / 20) b WHERE state <> 'mandated'`,
  `INSERT INTO draft (submission_id) SELECT DISTINCT submission_id FROM draft_block`,
  `INSERT INTO draft_snapshot (submission_id, version, blocks, kind, at)
    SELECT submission_id, 0, jsonb_agg(content ORDER BY ord), 'begun', now() FROM draft_block GROUP BY submission_id`,
  `INSERT INTO text_version (id, submission_id, number, label, symbol, title, blocks, sha256, issued_at)
    SELECT pg_temp.k('version', g, s), t.id, 0, 'Zero draft', 'GROUP-' || g || '/WG/' || s, t.title,
      (SELECT jsonb_agg(content ORDER BY ord) FROM draft_block d WHERE d.submission_id = t.id), encode(sha256(t.title::bytea), 'hex'), now() - interval '50 days'
    FROM generate_series(1, $1) g, ${PLAN} JOIN LATERAL (SELECT * FROM submission WHERE id = pg_temp.k('submission', g, s)) t ON true
    WHERE comments > 0`,
  `INSERT INTO round (id, submission_id, version_id, number, state, sealed, opens_at, closes_at, zone, closed_at)
    SELECT pg_temp.k('round', g, s), pg_temp.k('submission', g, s), pg_temp.k('version', g, s), 1,
      CASE s WHEN 2 THEN 'open' ELSE 'closed' END, true, now() - interval '40 days', now() + make_interval(days => CASE s WHEN 2 THEN 10 ELSE -20 END),
      'Europe/Vienna', CASE s WHEN 2 THEN NULL ELSE now() - interval '20 days' END
    FROM generate_series(1, $1) g, ${PLAN} WHERE comments > 0`,
  `INSERT INTO round_entity (round_id, entity_id)
    SELECT pg_temp.k('round', g, s), pg_temp.k('entity', g, n) FROM generate_series(1, $1) g, generate_series(1, 11) s, generate_series(1, 25) n`,
  `INSERT INTO response (id, round_id, entity_id, state, submitted_at)
    SELECT pg_temp.k('response', g, s, n), pg_temp.k('round', g, s), pg_temp.k('entity', g, n),
      CASE WHEN s = 2 AND n % 2 = 1 THEN 'preparing' ELSE 'submitted' END, CASE WHEN s = 2 AND n % 2 = 1 THEN NULL ELSE now() - interval '25 days' END
    FROM generate_series(1, $1) g, generate_series(1, 11) s, generate_series(1, 25) n`,
  `INSERT INTO comment (id, response_id, author_id, block_id, kind, strength, text, proposed_text, at, verified_at, submitted_at)
    SELECT pg_temp.k('comment', g, s, c), pg_temp.k('response', g, s, (c - 1) % 25 + 1), pg_temp.k('person', g, (c - 1) % 25 + 1),
      pg_temp.k('block', g, s, (c / 25) * 5 % paragraphs + CASE (c / 25) * 5 % paragraphs % 21 WHEN 0 THEN 2 ELSE 1 END),
      'substantive', (array['suggestion', 'suggestion', 'strongPreference', 'redLine'])[c % 4 + 1],
      'Comment ' || c || ': the second sentence should say who is responsible, and refer to the standard by its own name.',
      CASE c % 3 WHEN 0 THEN 'States should ensure, each within its jurisdiction, that measures respect the rights of the persons concerned.' ELSE '' END,
      now() - interval '30 days' + make_interval(secs => c), now() - interval '25 days',
      CASE WHEN s = 2 AND ((c - 1) % 25 + 1) % 2 = 1 THEN NULL ELSE now() - interval '25 days' END
    FROM generate_series(1, $1) g, ${PLAN}, generate_series(1, comments) c`,
  `INSERT INTO disposition (comment_id, kind, reply, at)
    SELECT pg_temp.k('comment', g, 1, c), (array['accepted', 'acceptedInPart', 'notAccepted', 'noted'])[c % 4 + 1], 'The text follows the terms of the instrument.', now() - interval '10 days'
    FROM generate_series(1, $1) g, generate_series(1, 1000, 2) c`,
  `INSERT INTO sign_off (id, submission_id, version_id, number, state, opens_at, closes_at, zone)
    SELECT pg_temp.k('sign-off', g), pg_temp.k('submission', g, 3), pg_temp.k('version', g, 3), 1, 'open', now() - interval '2 days', now() + interval '5 days', 'Europe/Vienna'
    FROM generate_series(1, $1) g`,
  `INSERT INTO position (sign_off_id, entity_id, kind, at)
    SELECT pg_temp.k('sign-off', g), pg_temp.k('entity', g, n), CASE WHEN n % 2 = 0 THEN 'signedOff' ELSE 'awaited' END, CASE WHEN n % 2 = 0 THEN now() - interval '1 day' END
    FROM generate_series(1, $1) g, generate_series(1, 25) n`,
];
