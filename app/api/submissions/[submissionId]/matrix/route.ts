import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { admitted } from "@/lib/core/route";
import type { Upload } from "@/lib/core/upload";
import { answerUpload, type Taken, takeUpload } from "@/lib/core/upload-door";
import { currentViewer } from "@/lib/core/viewer";
import { keepImport } from "@/lib/matrices/commands/import-keep";
import { readMatrixFile } from "@/lib/matrices/import-file";
import { matchRows } from "@/lib/matrices/import-match";
import { type ImportDoor, readImportDoor } from "@/lib/matrices/queries/import-door";
import { readMatchFacts } from "@/lib/matrices/queries/import-facts";
import { notesOf } from "@/lib/matrices/schema";

type Context = { params: Promise<{ submissionId: string }> };

/**
 * The door for a matrix that comes in. It is read and matched before any transaction, in small turns, and kept for
 * somebody to decide; the Secretariat says in the address whose it is (`?for=ilo`).
 * @param request a multipart form with one file
 * @param context the path's submission
 */
export async function POST(request: Request, context: Context): Promise<Response> {
  const actor = await admitted(request);
  if (actor instanceof Response) return actor;
  const viewer = await currentViewer();
  const { submissionId } = await context.params;
  const slug = new URL(request.url).searchParams.get("for") ?? undefined;
  const door = await readImportDoor(viewer, submissionId, slug);
  const page = `/submissions/${submissionId}/matrix/import`;
  const of = slug ? `for=${encodeURIComponent(slug)}&` : "";
  return answerUpload(request, await take(request, actor, door), viewer.t, {
    done: (importId) => `${page}/${importId}`,
    problem: (name) => `${page}?${of}problem=${name}`,
  });
}

async function take(request: Request, actor: Actor, door: ImportDoor | null): Promise<Taken> {
  if (door && !door.may.ok) return { outcome: { kind: "refused", reason: door.may.reason } };
  if (!door?.entity) return { outcome: { kind: "notFound" } };
  const { roundId, behalf } = door;
  const of = { roundId, entityId: door.entity.id, behalf };
  return takeUpload(request, actor, (file) => keepMatrix(actor, of, file));
}

async function keepMatrix(
  actor: Actor,
  of: { roundId: string; entityId: string; behalf: boolean },
  { name, mediaType, head: bytes }: Upload,
): Promise<Taken> {
  const read = await readMatrixFile(bytes);
  if ("refusal" in read) return { outcome: { kind: "refused", reason: read.refusal }, status: 422 };
  const rows = await matchRows(read.rows, await readMatchFacts(of, read));
  if (rows.length === 0) return { outcome: { kind: "refused", reason: "matrixNoRows" }, status: 422 };
  const { format } = read;
  const input = { ...of, name, mediaType, bytes, format, rows, notes: notesOf(read, of.roundId) };
  return { outcome: await perform(keepImport, actor, input) };
}
