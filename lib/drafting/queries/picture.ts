import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { isId } from "@/lib/core/ids";
import { mayReadDraft, type SubmissionFacts } from "@/lib/submissions/rules";

/** A picture's bytes and what they are. */
export type PictureFile = { bytes: Buffer<ArrayBuffer>; mediaType: string };

type Row = SubmissionFacts & { mediaType: string; issued: boolean; bytes: Uint8Array };

/**
 * Reads a picture of a text: of an issued version for everybody of the body, of the draft for those who may read that.
 * @param actor who looks
 * @param submissionId the text
 * @param fileId the picture
 * @returns null when it is not there for the actor
 */
export async function readPicture(
  actor: Actor,
  submissionId: string,
  fileId: string,
): Promise<PictureFile | null> {
  if (!isId(submissionId) || !isId(fileId)) return null;
  const [row] = await db().$queryRaw<Row[]>`
    SELECT s.body_id AS "bodyId", s.penholder_id AS "penholderId", s.state, f.media_type AS "mediaType",
      (SELECT m.may FROM drafter m WHERE m.submission_id = s.id AND m.entity_id = ${actor.seat.entityId}::uuid) AS drafter,
      EXISTS (SELECT FROM text_version v WHERE v.submission_id = s.id AND v.blocks @> jsonb_build_array(jsonb_build_object('fileId', p.file_id))) AS issued,
      (SELECT string_agg(c.bytes, ''::bytea ORDER BY c.n) FROM file_chunk c WHERE c.file_id = f.id) AS bytes
    FROM picture p JOIN submission s ON s.id = p.submission_id JOIN stored_file f ON f.id = p.file_id
    WHERE p.file_id = ${fileId}::uuid AND s.id = ${submissionId}::uuid AND s.body_id = ${actor.seat.bodyId}::uuid`;
  if (!row || !(row.issued || mayReadDraft(actor, row).ok)) return null;
  return { bytes: Buffer.from(row.bytes), mediaType: row.mediaType };
}
