import "server-only";
import { db } from "@/lib/core/db";
import type { Viewer } from "@/lib/core/viewer";
import { mayActOnBehalf, maySeeMessage } from "@/lib/responses/rules-beyond";
import { messageEnding } from "@/lib/responses/schema";
import { readSubmissionHead } from "@/lib/submissions/queries/head";

/** A message as it came, whole. `ending` is one of the known ones, or empty: the name is a label that somebody gave. */
export type MessageFile = { bytes: Buffer<ArrayBuffer>; name: string; ending: string };

/**
 * Reads the message that an entity sent to the Secretariat in the last round of a text. Who may is asked before a byte of it
 * is read, so that no length of time tells of it.
 * @param viewer who looks
 * @param submissionId the text
 * @param slug for the Secretariat, the entity; all others have their own
 * @returns null when none was kept, or not for this viewer
 */
export async function readMessage(
  viewer: Viewer,
  submissionId: string,
  slug: string,
): Promise<MessageFile | null> {
  const head = await readSubmissionHead(viewer, submissionId);
  if (!head?.round) return null;
  const { actor } = viewer;
  const serves = mayActOnBehalf(actor).ok;
  const [kept] = await db().$queryRaw<{ entityId: string; guests: string[]; fileId: string; name: string }[]>`
    SELECT p.entity_id AS "entityId", f.id AS "fileId", f.name,
      array(SELECT a.entity_id::text FROM round_entity a WHERE a.round_id = p.round_id AND a.standing = 'guest') AS guests
    FROM response p JOIN entity e ON e.id = p.entity_id JOIN stored_file f ON f.id = p.evidence_id
    WHERE p.round_id = ${head.round.id}::uuid AND CASE WHEN ${serves} THEN e.slug = ${slug} ELSE e.id = ${actor.seat.entityId}::uuid END`;
  if (!kept || !maySeeMessage(actor, kept).ok) return null;
  const [file] = await db().$queryRaw<{ bytes: Uint8Array }[]>`
    SELECT string_agg(c.bytes, ''::bytea ORDER BY c.n) AS bytes FROM file_chunk c WHERE c.file_id = ${kept.fileId}::uuid`;
  if (!file?.bytes) return null;
  return { bytes: Buffer.from(file.bytes), name: kept.name, ending: messageEnding(kept.name) ?? "" };
}
