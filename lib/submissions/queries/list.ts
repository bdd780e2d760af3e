import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { mayOpenSubmission } from "@/lib/submissions/rules";
import type { SubmissionState } from "@/lib/submissions/states";
import { Prisma } from "@/prisma/client/client";
import type { SubmissionHead } from "./head";

/** One line of the list of texts. */
export type SubmissionLine = {
  id: string;
  kind: SubmissionHead["kind"];
  title: string;
  state: SubmissionState;
  symbol: string | null;
  label: string | null;
  penholder: string;
  dueAt: Date | null;
  closesAt: Date | null;
};

/**
 * Lists the texts of the viewer's body, those in progress first.
 * @param viewer who looks
 */
export async function listSubmissions(
  viewer: Viewer,
): Promise<{ lines: SubmissionLine[]; may: { open: Verdict } }> {
  const { actor, language, now } = viewer;
  const lines = await db().$queryRaw<SubmissionLine[]>`
    SELECT s.id, s.kind, s.title, s.state, v.symbol, v.label, s.due_at AS "dueAt", ${acronymSql(Prisma.sql`s.penholder_id`, language, now)} AS penholder,
      coalesce((SELECT r.closes_at FROM round r WHERE r.submission_id = s.id AND r.state = 'open'),
        (SELECT o.closes_at FROM sign_off o WHERE o.submission_id = s.id AND o.state = 'open')) AS "closesAt"
    FROM submission s LEFT JOIN LATERAL (SELECT symbol, label FROM text_version v WHERE v.submission_id = s.id ORDER BY number DESC LIMIT 1) v ON true
    WHERE s.body_id = ${actor.seat.bodyId}::uuid
    ORDER BY s.state IN ('adopted', 'withdrawn'), s.opened_at DESC LIMIT 200`;
  return { lines, may: { open: mayOpenSubmission(actor) } };
}

/** An entity that may hold the pen. */
export type PenholderChoice = { id: string; name: string };

/**
 * The members of the body today, for the choice of a penholder.
 * @param viewer who looks
 */
export async function listPenholders({ actor, language, now }: Viewer): Promise<PenholderChoice[]> {
  return db().$queryRaw<PenholderChoice[]>`
    SELECT DISTINCT m.entity_id AS id, ${acronymSql(Prisma.sql`m.entity_id`, language, now)} AS name FROM membership m
    WHERE m.body_id = ${actor.seat.bodyId}::uuid AND m.status = 'member' AND m."from" <= ${now} AND (m.until IS NULL OR m.until > ${now}) ORDER BY 2`;
}
