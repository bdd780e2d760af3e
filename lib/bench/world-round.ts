import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { DISPOSITIONS } from "@/lib/rounds/schema";
import type { Block } from "@/lib/texts/blocks";
import { remarksOf } from "./world-remarks";

/** How large a round is: comments of each entity asked, paragraphs of the text they speak of. */
export type RoundSize = { each: number; paragraphs: number };

/** A round that was laid, and the focal point of the penholder, who works through it. */
export type LaidRound = {
  submissionId: string;
  roundId: string;
  versionId: string;
  personId: string;
  seatId: string;
  comments: number;
};

/** The largest round of ours: 25 entities, 10,000 comments, on a text of 1,700 paragraphs (issue 4). */
export const LARGE_ROUND: RoundSize = { each: 400, paragraphs: 1_700 };
/** The largest round known: 31,000 comments (domain 5.2.16). */
export const LARGEST_ROUND: RoundSize = { each: 1_240, paragraphs: 1_700 };
/** The same text with 100 comments, to hold statements against. */
export const SMALL_ROUND: RoundSize = { each: 4, paragraphs: 1_700 };

type Voice = { entityId: string; personId: string; seatId: string };
const AT_A_TIME = 5_000;

/**
 * Lays a closed round in resolution over a world: a text, a round that asked every entity with a focal point in the first
 * body, and what they said. Half of the comments are answered, one in ten of those published, some contested; every
 * eighth change is proposed word for word by three entities.
 * @param url a database with a world: `layWorld(url, 1)`
 * @param size of each entity how many comments, and of the text how many paragraphs
 */
export async function layRound(url: string, size: RoundSize): Promise<LaidRound> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SET synchronous_commit = off");
    const { body, voices } = (await client.query<{ body: string; voices: Voice[] }>(VOICES)).rows[0] ?? {
      body: "",
      voices: [],
    };
    const [pen] = voices;
    if (!pen) throw new Error("a world without focal points");
    const blocks = textOf(size.paragraphs);
    const place = { submissionId: randomUUID(), versionId: randomUUID(), roundId: randomUUID() };
    await client.query(TEXT, [place.submissionId, body, pen.entityId]);
    await client.query(VERSION, [place.versionId, place.submissionId, JSON.stringify(blocks)]);
    await client.query(DRAFT, [place.submissionId, JSON.stringify(blocks)]);
    await client.query(ROUND, [place.roundId, place.submissionId, place.versionId]);
    await client.query(RESPONSES, [place.roundId, JSON.stringify(voices)]);
    const remarks = remarksOf(voices, blocks, size.each);
    for (let from = 0; from < remarks.length; from += AT_A_TIME)
      await client.query(COMMENTS, [place.roundId, JSON.stringify(remarks.slice(from, from + AT_A_TIME))]);
    await client.query(ANSWERS, [place.roundId, DISPOSITIONS.slice(0, 4)]);
    await client.query(VERSIONS, [place.roundId]);
    await client.query("ANALYZE");
    return { ...place, personId: pen.personId, seatId: pen.seatId, comments: remarks.length };
  } finally {
    await client.end();
  }
}

function textOf(paragraphs: number): Block[] {
  return Array.from({ length: paragraphs }, (_, n) => {
    const id = randomUUID();
    if (n % 40 === 0) return { id, kind: "heading", level: 2, text: `Part ${n / 40 + 1}` } as Block;
    const text = `Paragraph ${n}: States should ensure that measures against trafficking in persons respect the rights of the persons concerned, and that entities support them with one voice, each within its mandate.`;
    return { id, kind: "paragraph", text } as Block;
  });
}

const VOICES = `SELECT b.id AS body, (SELECT jsonb_agg(v ORDER BY v->>'at', v->>'entityId') FROM (
    SELECT DISTINCT ON (t.entity_id) jsonb_build_object('entityId', t.entity_id, 'personId', t.person_id, 'seatId', t.id, 'at', e.created) v
    FROM seat t JOIN (SELECT id, min(slug) AS created FROM entity GROUP BY id) e ON e.id = t.entity_id
    WHERE t.body_id = b.id AND t.role = 'focalPoint' ORDER BY t.entity_id, t.id) one) AS voices
  FROM body b WHERE EXISTS (SELECT FROM seat t WHERE t.body_id = b.id AND t.role = 'focalPoint') ORDER BY b.id LIMIT 1`;
const TEXT = `INSERT INTO submission (id, body_id, kind, title, penholder_id, state, number, year, opened_at)
  SELECT $1, $2::uuid, 'jointSubmission', 'A text with a large round', $3, 'resolution', coalesce(max(number), 0) + 1, 2000, now() - interval '60 days'
  FROM submission WHERE body_id = $2::uuid AND year = 2000`;
const VERSION = `INSERT INTO text_version (id, submission_id, number, label, symbol, title, blocks, sha256, issued_at)
  SELECT $1, s.id, 0, 'Zero draft', 'ROUND/WG/' || s.number, s.title, $3::jsonb, encode(sha256(s.id::text::bytea), 'hex'), now() - interval '50 days'
  FROM submission s WHERE s.id = $2`;
const DRAFT = `WITH begun AS (INSERT INTO draft (submission_id) VALUES ($1)), kept AS (
    INSERT INTO draft_snapshot (submission_id, version, blocks, kind, at) VALUES ($1, 0, $2::jsonb, 'begun', now()))
  INSERT INTO draft_block (id, submission_id, ord, content) SELECT (b->>'id')::uuid, $1, n, b FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY l(b, n)`;
const ROUND = `INSERT INTO round (id, submission_id, version_id, number, state, sealed, opens_at, closes_at, zone, closed_at)
  VALUES ($1, $2, $3, 1, 'resolution', true, now() - interval '40 days', now() - interval '20 days', 'Europe/Vienna', now() - interval '20 days')`;
const RESPONSES = `WITH asked AS (
    INSERT INTO round_entity (round_id, entity_id) SELECT $1::uuid, (v->>'entityId')::uuid FROM jsonb_array_elements($2::jsonb) v RETURNING entity_id)
  INSERT INTO response (round_id, entity_id, state, verified_at, submitted_at) SELECT $1::uuid, entity_id, 'submitted', now() - interval '25 days', now() - interval '25 days' FROM asked`;
const COMMENTS = `INSERT INTO comment (response_id, author_id, block_id, kind, strength, text, proposed_text, rationale, topic, tags, late, number, at, verified_at, submitted_at)
  SELECT p.id, c.person, c.block, c.kind, c.strength, c.text, c.proposed, c.rationale, c.topic, c.tags, c.late, c.number,
    now() - interval '30 days' + make_interval(secs => c.number), now() - interval '25 days', now() - interval '25 days'
  FROM jsonb_to_recordset($2::jsonb) AS c(entity uuid, person uuid, block uuid, kind text, strength text, text text, proposed text, rationale text,
    topic text, tags text[], late boolean, number int)
  JOIN response p ON p.round_id = $1::uuid AND p.entity_id = c.entity`;
const ANSWERS = `INSERT INTO disposition (comment_id, kind, reply, at, published_at, stance, stance_for, stance_at)
  SELECT c.id, ($2::text[])[c.number % 4 + 1], 'The text follows the terms of the instrument.', now() - interval '10 days',
    CASE WHEN c.number % 20 = 0 THEN now() - interval '5 days' END, CASE WHEN c.number % 34 = 0 THEN 'contested' ELSE '' END,
    CASE WHEN c.number % 34 = 0 THEN 'The reply does not speak of the point.' ELSE '' END, CASE WHEN c.number % 34 = 0 THEN now() - interval '4 days' END
  FROM comment c JOIN response p ON p.id = c.response_id WHERE p.round_id = $1::uuid AND c.number % 2 = 0`;
const VERSIONS = `INSERT INTO disposition_version (comment_id, version, kind, reply, at)
  SELECT d.comment_id, 1, d.kind, d.reply, d.at FROM disposition d JOIN comment c ON c.id = d.comment_id JOIN response p ON p.id = c.response_id WHERE p.round_id = $1::uuid`;
