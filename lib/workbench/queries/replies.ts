import "server-only";
import { db } from "@/lib/core/db";
import type { Viewer } from "@/lib/core/viewer";
import { dispositionShown } from "@/lib/rounds/queries/comments";
import { readSubmissionHead, type SubmissionHead } from "@/lib/submissions/queries/head";
import { penholdersOf } from "@/lib/workbench/commands/penholders";
import { mayKeepReplies } from "@/lib/workbench/rules";

/** A reply that is used again, and where it was. */
export type ReplyText = {
  id: string;
  title: string;
  text: string;
  version: number;
  used: number;
  /** The newest places, at most twenty: the text and the comment's number. */
  places: { submissionId: string; title: string; number: string; commentId: string }[];
};

/**
 * Reads the page of the reusable replies, as it opens from a text: for those who keep them.
 * @param viewer who looks
 * @param id the text
 * @returns null when the text is not there for the viewer, or the replies are not theirs to keep
 */
export async function readReplies(
  viewer: Viewer,
  id: string,
): Promise<{ head: SubmissionHead; replies: ReplyText[] } | null> {
  const head = await readSubmissionHead(viewer, id);
  if (!head) return null;
  const penholders = await penholdersOf(db(), head.bodyId);
  if (!mayKeepReplies(viewer.actor, { penholders }).ok) return null;
  return { head, replies: await listReplies(viewer) };
}

/**
 * Lists the reusable replies of the viewer's body with where each is used, as far as the viewer may see those answers (rule
 * `maySeeDisposition`), in one statement.
 * @param viewer who looks
 */
export function listReplies(viewer: Viewer): Promise<ReplyText[]> {
  return db().$queryRaw<ReplyText[]>`
    SELECT t.id, t.title, t.text, t.version, coalesce(used.n, 0) AS used, coalesce(used.places, '[]') AS places
    FROM reply_text t LEFT JOIN LATERAL (
      SELECT count(*)::int AS n, json_agg(json_build_object('submissionId', u.submission_id, 'title', u.title, 'number', u.number, 'commentId', u.id)
        ORDER BY u.at DESC) FILTER (WHERE u.place <= 20) AS places
      FROM (SELECT c.id, s.id AS submission_id, s.title, c.number || CASE WHEN c.part > 0 THEN '.' || c.part ELSE '' END AS number, d.at,
          row_number() OVER (ORDER BY d.at DESC) AS place
        FROM disposition d JOIN comment c ON c.id = d.comment_id JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id
          JOIN submission s ON s.id = r.submission_id
        WHERE d.reply_text_id = t.id AND s.body_id = t.body_id AND r.closed_at IS NOT NULL AND ${dispositionShown(viewer)}) u) used ON true
    WHERE t.body_id = ${viewer.actor.seat.bodyId}::uuid ORDER BY t.title, t.id`;
}
