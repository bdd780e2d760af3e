import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { withinLimit } from "@/lib/core/limits";
import type { Outcome } from "@/lib/core/outcome";
import { replyOf } from "@/lib/core/reply";
import { admitted, reading } from "@/lib/core/route";
import { sqlState } from "@/lib/core/transaction";
import { fromPlainForm, MAX_UPLOAD_BYTES, receiveFile, UNWHOLE } from "@/lib/core/upload";
import { currentViewer } from "@/lib/core/viewer";
import { keepEvidence } from "@/lib/responses/commands/behalf";
import { type BehalfDoor, readBehalfDoor } from "@/lib/responses/queries/behalf";
import { type MessageFile, readMessage } from "@/lib/responses/queries/message";

type Context = { params: Promise<Record<string, string>> };
type Heard = { outcome: Outcome<string>; status?: number };

const STATUS = { done: 200, invalid: 422, refused: 403, conflict: 412, notFound: 404 } as const;
const PRIVATE = { "Cache-Control": "private, no-store", Vary: "Cookie" };
const DISK_FULL = "53100";

/**
 * The message that an entity sent, to be saved and never to be shown by the browser: it may hold anything.
 * @param request for the Secretariat, `?for=ilo`; an entity has its own
 */
export function GET(request: Request, context: Context): Promise<Response> {
  const slug = slugOf(request) ?? "";
  return reading(
    async (_actor, { submissionId = "" }) => readMessage(await currentViewer(), submissionId, slug),
    asFile,
  )(request, context);
}

/**
 * The door for a message that an entity sent by e-mail; the address says whose it is (`?for=ilo`).
 * @param request a multipart form with one file
 * @param context the path's submission
 */
export async function POST(request: Request, context: Context): Promise<Response> {
  const actor = await admitted(request);
  if (actor instanceof Response) return actor;
  const viewer = await currentViewer();
  const { submissionId = "" } = await context.params;
  const slug = slugOf(request);
  const door = await readBehalfDoor(viewer, submissionId, slug);
  const { outcome, status }: Heard = door
    ? await take(request, actor, door)
    : { outcome: { kind: "notFound" } };
  if (fromPlainForm(request)) return seeOther(placeAfter(outcome, submissionId, slug));
  const { t } = viewer;
  const reply = replyOf(outcome, t, t("ui.saved"));
  return Response.json(reply, { status: status ?? STATUS[outcome.kind], headers: PRIVATE });
}

async function take(request: Request, actor: Actor, { may, entity, round }: BehalfDoor): Promise<Heard> {
  if (!may.keep.ok) return { outcome: { kind: "refused", reason: may.keep.reason } };
  if (!entity) return { outcome: { kind: "notFound" } };
  if (!(await withinLimit(db(), `upload:${actor.personId}`, 120, 3600)))
    return { outcome: { kind: "refused", reason: "tooManyUploads" }, status: 429 };
  const file = await receiveFile(request, { most: MAX_UPLOAD_BYTES, keep: MAX_UPLOAD_BYTES });
  if ("refusal" in file)
    return { outcome: { kind: "invalid", fields: { file: file.refusal } }, status: UNWHOLE[file.refusal] };
  const { name, mediaType, head: bytes } = file;
  const input = { roundId: round.id, entityId: entity.id, name, mediaType, bytes };
  try {
    return { outcome: await perform(keepEvidence, actor, input) };
  } catch (error) {
    if (sqlState(error) !== DISK_FULL) throw error;
    return { outcome: { kind: "refused", reason: "noRoom" }, status: 507 };
  }
}

function placeAfter(outcome: Outcome<string>, submissionId: string, slug = ""): string {
  const page = `/submissions/${submissionId}/on-behalf?for=${encodeURIComponent(slug)}`;
  if (outcome.kind === "done") return page;
  const said =
    outcome.kind === "invalid"
      ? outcome.fields.file
      : outcome.kind === "refused"
        ? outcome.reason
        : "notThere";
  return `${page}&problem=${said ?? "other"}`;
}

function seeOther(place: string): Response {
  return new Response(null, { status: 303, headers: { ...PRIVATE, Location: place } });
}

function slugOf(request: Request): string | undefined {
  return new URL(request.url).searchParams.get("for") || undefined;
}

function asFile({ bytes, name, ending }: MessageFile): Response {
  const inFull = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return new Response(bytes, {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": `attachment; filename="message${ending}"; filename*=UTF-8''${inFull}`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
