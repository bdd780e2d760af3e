import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql, nameSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import { maySeeParticipation } from "@/lib/rounds/rules-seeing";
import { Prisma } from "@/prisma/client/client";

/** One round as a column: of which text, and when it closed or closes. */
export type RoundColumn = { id: string; submissionId: string; title: string; number: number; closesAt: Date };

/** How an entity took part in one round. */
export type Part = "comments" | "noComments" | "late" | "excused" | "silent" | "open" | "notAsked";

/** One entity's line, in the order of the columns; `was` is its name on the day it was asked, where that was another. */
export type PartLine = {
  entityId: string;
  acronym: string;
  name: string;
  parts: { part: Part; was: string }[];
  /** Rounds answered, of those that count: excused ones do not, and an open one does once it is answered. */
  answered: number;
  counted: number;
};

/** How many rounds one page holds, the latest. */
const ROUNDS = 24;

type Row = Omit<RoundColumn, "id"> & {
  roundId: string;
  entityId: string;
  acronym: string;
  name: string;
  was: string;
  part: Part;
};

/**
 * Reads how the entities took part in the body's rounds, in one statement: all for those who remind, one's own line for an
 * entity (domain 5.2.12). What an entity prepares is silence until it leaves the entity (reliability R19).
 * @param viewer who looks
 */
export async function readParticipation(
  viewer: Viewer,
): Promise<{ rounds: RoundColumn[]; lines: PartLine[] }> {
  const { actor, language, now } = viewer;
  const rows = await db().$queryRaw<Row[]>`
    WITH latest AS (SELECT r.*, s.title FROM round r JOIN submission s ON s.id = r.submission_id
      WHERE s.body_id = ${actor.seat.bodyId}::uuid AND r.state <> 'planned' ORDER BY r.opens_at DESC, r.id LIMIT ${ROUNDS})
    SELECT r.id AS "roundId", r.submission_id AS "submissionId", r.title, r.number, r.closes_at AS "closesAt", a.entity_id AS "entityId",
      ${acronymSql(Prisma.sql`a.entity_id`, language, now)} AS acronym, ${nameSql(Prisma.sql`a.entity_id`, language, now)} AS name,
      ${acronymSql(Prisma.sql`a.entity_id`, language, Prisma.sql`r.opens_at`)} AS was,
      CASE WHEN p.state IN ('submitted', 'noComments') AND p.late THEN 'late'
        WHEN p.state = 'submitted' THEN 'comments' WHEN p.state = 'noComments' THEN 'noComments'
        WHEN a.excused_for <> '' THEN 'excused' WHEN r.state = 'open' THEN 'open' ELSE 'silent' END AS part
    FROM latest r JOIN round_entity a ON a.round_id = r.id LEFT JOIN response p ON p.round_id = r.id AND p.entity_id = a.entity_id
    ORDER BY r.opens_at, r.id`;
  const seen = rows.filter((row) => maySeeParticipation(actor, row.entityId).ok);
  const rounds = [
    ...new Map(
      rows.map(({ roundId, submissionId, title, number, closesAt }) => [
        roundId,
        { id: roundId, submissionId, title, number, closesAt },
      ]),
    ).values(),
  ];
  const byEntity = Map.groupBy(seen, ({ entityId }) => entityId);
  const collator = new Intl.Collator(language);
  const lines = [...byEntity.values()].map((own) => lineOf(own, rounds));
  return { rounds, lines: lines.sort((one, other) => collator.compare(one.acronym, other.acronym)) };
}

function lineOf(own: Row[], rounds: RoundColumn[]): PartLine {
  const [{ entityId, acronym, name } = { entityId: "", acronym: "", name: "" }] = own;
  const byRound = new Map(own.map((row) => [row.roundId, row]));
  const parts = rounds.map(({ id }) => {
    const row = byRound.get(id);
    return { part: row?.part ?? "notAsked", was: row && row.was !== acronym ? row.was : "" };
  });
  const answered = parts.filter(({ part }) => ["comments", "noComments", "late"].includes(part)).length;
  const silent = parts.filter(({ part }) => part === "silent").length;
  return { entityId, acronym, name, parts, answered, counted: answered + silent };
}
