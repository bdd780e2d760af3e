import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { withinLimit } from "@/lib/core/limits";
import type { Outcome } from "@/lib/core/outcome";
import { replyOf } from "@/lib/core/reply";
import { admitted } from "@/lib/core/route";
import { sqlState } from "@/lib/core/transaction";
import { fromPlainForm, MAX_UPLOAD_BYTES, receiveFile, UNWHOLE } from "@/lib/core/upload";
import { currentViewer } from "@/lib/core/viewer";
import { keepImport } from "@/lib/matrices/commands/import-keep";
import { readMatrixFile } from "@/lib/matrices/import-file";
import { matchRows } from "@/lib/matrices/import-match";
import { type ImportDoor, readImportDoor } from "@/lib/matrices/queries/import-door";
import { readMatchFacts } from "@/lib/matrices/queries/import-facts";
import { notesOf } from "@/lib/matrices/schema";

type Context = { params: Promise<{ submissionId: string }> };
type Heard = { outcome: Outcome<string>; status?: number };

const STATUS = { done: 200, invalid: 422, refused: 403, conflict: 412, notFound: 404 } as const;
const PRIVATE = { "Cache-Control": "private, no-store", Vary: "Cookie" };
const DISK_FULL = "53100";

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
  const { outcome, status }: Heard = door
    ? await take(request, actor, door)
    : { outcome: { kind: "notFound" } };
  const page = `/submissions/${submissionId}/matrix/import`;
  if (fromPlainForm(request)) return seeOther(placeAfter(outcome, page, slug));
  const { t } = viewer;
  const value = outcome.kind === "done" ? outcome.value : undefined;
  const reply = { ...replyOf(outcome, t, t("ui.saved")), value };
  return Response.json(reply, { status: status ?? STATUS[outcome.kind], headers: PRIVATE });
}

async function take(request: Request, actor: Actor, door: ImportDoor): Promise<Heard> {
  const { may, entity, roundId, behalf } = door;
  if (!may.ok) return { outcome: { kind: "refused", reason: may.reason } };
  if (!entity) return { outcome: { kind: "notFound" } };
  if (!(await withinLimit(db(), `upload:${actor.personId}`, 120, 3600)))
    return { outcome: { kind: "refused", reason: "tooManyUploads" }, status: 429 };
  const file = await receiveFile(request, { most: MAX_UPLOAD_BYTES, keep: MAX_UPLOAD_BYTES });
  if ("refusal" in file)
    return { outcome: { kind: "invalid", fields: { file: file.refusal } }, status: UNWHOLE[file.refusal] };
  const read = await readMatrixFile(file.head);
  if ("refusal" in read) return { outcome: { kind: "refused", reason: read.refusal }, status: 422 };
  const of = { roundId, entityId: entity.id, behalf };
  const rows = await matchRows(read.rows, await readMatchFacts(of, read));
  const { format } = read;
  const { name, mediaType, head: bytes } = file;
  const input = { ...of, name, mediaType, bytes, format, rows, notes: notesOf(read, roundId) };
  try {
    return { outcome: await perform(keepImport, actor, input) };
  } catch (error) {
    if (sqlState(error) !== DISK_FULL) throw error;
    return { outcome: { kind: "refused", reason: "noRoom" }, status: 507 };
  }
}

function placeAfter(outcome: Outcome<string>, page: string, slug?: string): string {
  if (outcome.kind === "done") return `${page}/${outcome.value}`;
  const problem =
    outcome.kind === "invalid"
      ? outcome.fields.file
      : outcome.kind === "refused"
        ? outcome.reason
        : "notThere";
  return `${page}?${slug ? `for=${encodeURIComponent(slug)}&` : ""}problem=${problem ?? "other"}`;
}

function seeOther(place: string): Response {
  return new Response(null, { status: 303, headers: { ...PRIVATE, Location: place } });
}
