import { Client } from "pg";
import { cookieFor } from "@/lib/dev/sign-in";
import type { Block } from "@/lib/texts/blocks";

/** Where a text of the world in drafting stands, and those who write in it: one focal point an entity. */
export type DraftPlace = {
  submissionId: string;
  people: { personId: string; seatId: string; entityId: string }[];
};

/** A text in drafting, with every entity of its body invited to write. */
const PLACE = `
  SELECT s.id AS "submissionId", (SELECT jsonb_agg(jsonb_build_object('personId', t.person_id, 'seatId', t.id, 'entityId', t.entity_id) ORDER BY t.entity_id = s.penholder_id DESC, t.id)
      FROM seat t WHERE t.body_id = s.body_id AND t.role = 'focalPoint') AS people
  FROM submission s JOIN body b ON b.id = s.body_id WHERE s.state = 'drafting' ORDER BY b.id, s.number OFFSET $1 LIMIT 1`;

const EMPTY = ["draft_step", "draft_block", "draft_snapshot", "drafter"];

/** A kept text of a draft: its version, what was in it. */
export type Kept = { version: number; blocks: Block[] };

/** An entry of the log, as a page would have sent it. */
export type Typed = {
  version: number;
  client: string;
  seq: number;
  person: number;
  at: string;
  steps: object[];
};

/**
 * Lays a draft over a text of the world that is in drafting: its words, its kept versions, its log.
 * @param url the database
 * @param which of the texts in drafting, from 0
 * @param blocks as they stand at the end
 * @param kept versions, the first of them the beginning
 * @param typed the log; one entry a version
 */
export async function layDraft(
  url: string,
  which: number,
  blocks: Block[],
  kept: Kept[],
  typed: Typed[] = [],
): Promise<DraftPlace> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const place: DraftPlace = (await client.query(PLACE, [which])).rows[0];
    const id = place.submissionId;
    for (const table of EMPTY) await client.query(`DELETE FROM ${table} WHERE submission_id = $1`, [id]);
    await client.query(
      `INSERT INTO draft_block (id, submission_id, ord, content) SELECT (b->>'id')::uuid, $1, n, b FROM jsonb_array_elements($2) WITH ORDINALITY AS l(b, n)`,
      [id, JSON.stringify(blocks)],
    );
    await client.query(
      `INSERT INTO draft_snapshot (submission_id, version, blocks, kind, at)
        SELECT $1, k.version, k.blocks, CASE k.version WHEN 0 THEN 'begun' ELSE 'kept' END, now() - interval '40 days' FROM jsonb_to_recordset($2) AS k(version int, blocks jsonb)`,
      [id, JSON.stringify(kept)],
    );
    await client.query(
      `INSERT INTO drafter (submission_id, entity_id, may, since) SELECT $1, (p->>'entityId')::uuid, 'write', now() FROM jsonb_array_elements($2) p`,
      [id, JSON.stringify(place.people)],
    );
    await client.query(
      `INSERT INTO draft_step (submission_id, version, count, client_id, seq, person_id, entity_id, role, kind, at, steps)
        SELECT $1, t.version, 1, t.client, t.seq, (p->>'personId')::uuid, (p->>'entityId')::uuid, 'focalPoint', 'write', t.at, t.steps
        FROM jsonb_to_recordset($2) AS t(version int, client text, seq int, person int, at timestamptz, steps jsonb) JOIN LATERAL (SELECT $3::jsonb->t.person AS p) who ON true`,
      [id, JSON.stringify(typed), JSON.stringify(place.people)],
    );
    await client.query("UPDATE draft SET version = $2 WHERE submission_id = $1", [id, typed.length]);
    await client.query("ANALYZE");
    return place;
  } finally {
    await client.end();
  }
}

/** A session for each person of a place. @returns one Cookie header each */
export async function cookiesOf(url: string, { people }: DraftPlace): Promise<string[]> {
  const cookies: string[] = [];
  for (const person of people) cookies.push(await cookieFor(url, person));
  return cookies;
}
