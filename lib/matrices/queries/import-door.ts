import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { mayImport } from "@/lib/matrices/rules/import";
import { insideFacts } from "@/lib/responses/queries/may";
import { roundFacts } from "@/lib/rounds/queries/may";
import { ownIn } from "@/lib/rounds/queries/own";
import type { ResponseState } from "@/lib/rounds/rules";
import { readSubmissionHead, type SubmissionHead } from "@/lib/submissions/queries/head";
import { Prisma } from "@/prisma/client/client";

/** Where a file may come in: for which entity of which round, and whether the viewer may bring it. */
export type ImportDoor = {
  head: SubmissionHead;
  roundId: string;
  /** The entity that the file is for; null while the Secretariat has not chosen one. */
  entity: { id: string; slug: string; acronym: string } | null;
  behalf: boolean;
  /** For the Secretariat: every entity that was asked. */
  entities: { id: string; slug: string; acronym: string }[];
  may: Verdict;
};

type Asked = { id: string; slug: string; acronym: string; response: ResponseState; answeredItself: boolean };

/**
 * Reads where a file may come in, in one statement beside the head of the text.
 * @param viewer who brings it
 * @param submissionId the text
 * @param slug for the Secretariat, the entity that sent the file
 * @returns null when there is no such text, no round on it, or no such entity in it
 */
export async function readImportDoor(
  viewer: Viewer,
  submissionId: string,
  slug?: string,
): Promise<ImportDoor | null> {
  const head = await readSubmissionHead(viewer, submissionId);
  if (!head?.round) return null;
  const { actor, language, now } = viewer;
  const behalf = actor.seat.role === "secretariat";
  const own = actor.seat.entityId;
  const mine = behalf ? Prisma.sql`true` : Prisma.sql`a.entity_id = ${own}::uuid`;
  const asked = await db().$queryRaw<Asked[]>`
    SELECT e.id, e.slug, ${acronymSql(Prisma.sql`e.id`, language, now)} AS acronym, coalesce(p.state, 'none') AS response, p.behalf_by IS NULL AND coalesce(p.state, 'none') IN ('submitted', 'noComments') AS "answeredItself"
    FROM round_entity a JOIN entity e ON e.id = a.entity_id LEFT JOIN response p ON p.round_id = a.round_id AND p.entity_id = a.entity_id
    WHERE a.round_id = ${head.round.id}::uuid AND ${mine} ORDER BY 3`;
  const entity = behalf ? asked.find((one) => one.slug === slug) : asked.find((one) => one.id === own);
  if (slug && behalf && !entity) return null;
  const facts = behalf
    ? {
        ...roundFacts(head),
        entityId: entity?.id ?? own,
        response: entity?.response ?? "none",
        own: entity?.answeredItself,
        comments: 0,
      }
    : insideFacts(actor, head);
  return {
    head,
    roundId: head.round.id,
    entity: entity ?? null,
    behalf,
    entities: behalf ? asked : [],
    may: mayImport(actor, { ...facts, behalf }, now),
  };
}

/** One file that was read, for the list of them. */
export type ImportLine = {
  id: string;
  name: string;
  entity: string;
  at: Date;
  state: "read" | "applied";
  rows: number;
  added: number;
  changed: number;
};

/**
 * Lists what the viewer's entity, or the Secretariat, brought into a round; the newest first.
 * @param viewer who looks
 * @param roundId the round
 */
export async function listImports(viewer: Viewer, roundId: string): Promise<ImportLine[]> {
  const { actor, language, now } = viewer;
  return db().$queryRaw<ImportLine[]>`
    SELECT m.id, coalesce(f.name, '') AS name, ${acronymSql(Prisma.sql`m.entity_id`, language, now)} AS entity, m.at, m.state, jsonb_array_length(m.rows) AS rows,
      coalesce((m.notes->>'added')::int, 0) AS added, coalesce((m.notes->>'changed')::int, 0) AS changed
    FROM matrix_import m JOIN round r ON r.id = m.round_id JOIN submission s ON s.id = r.submission_id LEFT JOIN stored_file f ON f.id = m.file_id
    WHERE m.round_id = ${roundId}::uuid AND s.body_id = ${actor.seat.bodyId}::uuid AND ${visibleImports(viewer)} ORDER BY m.at DESC, m.id LIMIT 50`;
}

/**
 * What a viewer may see of the files that came in, in SQL over `matrix_import m`: the twin of `maySeeImport`.
 * @param viewer who looks
 */
export function visibleImports({ actor }: Viewer): Prisma.Sql {
  if (actor.seat.role === "secretariat") return Prisma.sql`m.behalf`;
  return Prisma.sql`(NOT m.behalf AND ${ownIn(actor, "m")})`;
}
