import "server-only";
import { db } from "@/lib/core/db";
import { isId } from "@/lib/core/ids";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { mayAcceptText } from "@/lib/submissions/rules";
import type { Block } from "@/lib/texts/blocks";
import type { Doubt } from "@/lib/texts/import-doubts";
import { readSubmissionHead, type SubmissionHead } from "./head";

/** A reading that waits for its decisions. `fileName` is a label that somebody's system gave; null for a paste. */
export type SourceView = {
  head: SubmissionHead;
  id: string;
  version: number;
  encoding: string;
  fileName: string | null;
  at: Date;
  blocks: Block[];
  doubts: Doubt[];
  may: { accept: Verdict };
};

type Row = Omit<SourceView, "head" | "may"> & { submissionId: string };

/**
 * Reads the reading that waits for decisions, for those who may read the draft that it will become (rules: mayReadDraft).
 * @param viewer who looks
 * @param sourceId the reading
 * @returns null when it was accepted, is another body's, or is not the viewer's to see
 */
export async function readSource(viewer: Viewer, sourceId: string): Promise<SourceView | null> {
  if (!isId(sourceId)) return null;
  const [row] = await db().$queryRaw<Row[]>`
    SELECT t.id, t.submission_id AS "submissionId", t.version, t.encoding, f.name AS "fileName", t.at, t.blocks, t.doubts
    FROM source_text t JOIN submission s ON s.id = t.submission_id LEFT JOIN stored_file f ON f.id = t.file_id
    WHERE t.id = ${sourceId}::uuid AND t.accepted_at IS NULL AND s.body_id = ${viewer.actor.seat.bodyId}::uuid`;
  const head = row && (await readSubmissionHead(viewer, row.submissionId));
  if (!row || !head?.may.readDraft.ok) return null;
  const { submissionId: _, ...source } = row;
  return { ...source, head, may: { accept: mayAcceptText(viewer.actor, { ...head, accepted: false }) } };
}
