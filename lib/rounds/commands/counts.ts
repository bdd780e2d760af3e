import type { Reader } from "@/lib/core/db";
import { Prisma } from "@/prisma/client/client";

/**
 * What came into a round and what became of it, in numbers (the compilation note of domain 5.4). Every entity that was asked is in
 * one of five: `entities` (with comments), `questionsOnly`, `nothing`, `silent` and `excused`.
 */
export type RoundCounts = {
  comments: number;
  entities: number;
  accepted: number;
  inPart: number;
  notAccepted: number;
  other: number;
  unanswered: number;
  /** Answered, without a comment: the questions of the penholder alone (domain 5.2.6). */
  questionsOnly: number;
  nothing: number;
  silent: number;
  /** Excused and without an answer: apart from the silent (domain 5.2.12). */
  excused: number;
};

/**
 * Counts a round that has closed, in one statement. It counts what everybody may read by then, and is asked for no other.
 * @param reader a client, or the transaction of a change
 * @param roundId the round
 */
export async function countRound(reader: Pick<Reader, "$queryRaw">, roundId: string): Promise<RoundCounts> {
  const without = Prisma.sql`SELECT a.excused_for FROM round_entity a WHERE a.round_id = ${roundId}::uuid
    AND NOT EXISTS (SELECT FROM response p WHERE p.round_id = a.round_id AND p.entity_id = a.entity_id AND p.state IN ('submitted', 'noComments'))`;
  const [row] = await reader.$queryRaw<RoundCounts[]>`
    SELECT count(c.id)::int AS comments, count(DISTINCT c.response_id)::int AS entities,
      count(*) FILTER (WHERE d.kind = 'accepted')::int AS accepted, count(*) FILTER (WHERE d.kind = 'acceptedInPart')::int AS "inPart",
      count(*) FILTER (WHERE d.kind = 'notAccepted')::int AS "notAccepted",
      count(*) FILTER (WHERE d.kind NOT IN ('accepted', 'acceptedInPart', 'notAccepted'))::int AS other,
      count(*) FILTER (WHERE c.id IS NOT NULL AND d.kind IS NULL)::int AS unanswered,
      count(DISTINCT p.id) FILTER (WHERE p.state = 'submitted' AND c.id IS NULL)::int AS "questionsOnly",
      (SELECT count(*)::int FROM response p WHERE p.round_id = ${roundId}::uuid AND p.state = 'noComments') AS nothing,
      (SELECT count(*)::int FROM (${without}) a WHERE a.excused_for = '') AS silent,
      (SELECT count(*)::int FROM (${without}) a WHERE a.excused_for <> '') AS excused
    FROM response p LEFT JOIN comment c ON c.response_id = p.id AND c.submitted_at IS NOT NULL AND c.split_at IS NULL
      LEFT JOIN disposition d ON d.comment_id = c.id
    WHERE p.round_id = ${roundId}::uuid`;
  if (!row) throw new Error("a count without a row");
  return row;
}
