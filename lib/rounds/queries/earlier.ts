import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { NO_SQL } from "@/lib/rounds/commands/number";
import * as rules from "@/lib/rounds/rules";
import { maySeeDisposition } from "@/lib/rounds/rules-seeing";
import type { RoundState } from "@/lib/rounds/states";
import type { SubmissionHead } from "@/lib/submissions/queries/head";
import { Prisma } from "@/prisma/client/client";

/** A round before the one that counts now, whose answers have not been shown to the members yet, and who would hear of it. */
export type EarlierRound = {
  id: string;
  number: number;
  state: RoundState;
  entities: string[];
  /** What came late and has no answer yet, by its number; told to those alone who may know what becomes of comments. */
  unanswered: { id: string; no: string }[];
  may: Record<"resolve" | "publish", Verdict>;
};

type Row = Omit<EarlierRound, "may">;

/**
 * Reads the earlier rounds of a text that are still to be concluded, in one statement: the next round may begin before the
 * answers of the last are shown, and they are owed all the same; what came late and has no answer keeps a round from being resolved (domain 5.1, 5.2.8).
 * @param viewer who looks
 * @param head the text
 */
export async function readEarlier(viewer: Viewer, head: SubmissionHead): Promise<EarlierRound[]> {
  const { actor, language, now } = viewer;
  const rows = await db().$queryRaw<Row[]>`
    SELECT r.id, r.number, r.state,
      array(SELECT ${acronymSql(Prisma.sql`a.entity_id`, language, now)} FROM round_entity a WHERE a.round_id = r.id) AS entities,
      (SELECT coalesce(json_agg(json_build_object('id', c.id, 'no', ${NO_SQL}) ORDER BY c.number, c.part), '[]') FROM comment c JOIN response p ON p.id = c.response_id
        WHERE p.round_id = r.id AND c.submitted_at IS NOT NULL AND c.split_at IS NULL
        AND NOT EXISTS (SELECT FROM disposition d WHERE d.comment_id = c.id)) AS unanswered
    FROM round r WHERE r.submission_id = ${head.id}::uuid AND r.number < ${head.round?.number ?? 0} AND r.closed_at IS NOT NULL AND r.state <> 'published'
    ORDER BY r.number`;
  const collator = new Intl.Collator(language);
  return rows.map(({ unanswered, ...round }) => {
    const facts = { state: round.state, penholderId: head.penholderId };
    const told = maySeeDisposition(actor, { ...facts, entityId: "" }).ok;
    return {
      ...round,
      unanswered: told ? unanswered : [],
      entities: round.entities.toSorted(collator.compare),
      may: {
        resolve: rules.mayResolveRound(actor, { ...facts, unanswered: unanswered.length }),
        publish: rules.mayPublishRound(actor, facts),
      },
    };
  });
}
