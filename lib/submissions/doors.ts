import "server-only";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { withinLimit } from "@/lib/core/limits";
import type { Outcome } from "@/lib/core/outcome";
import { replyOf } from "@/lib/core/reply";
import { admitted, saying } from "@/lib/core/route";
import { currentWords } from "@/lib/core/session";
import { sqlState } from "@/lib/core/transaction";
import { MAX_UPLOAD_BYTES, receiveFile } from "@/lib/core/upload";
import { currentViewer } from "@/lib/core/viewer";
import { MAX_TEXT_BYTES } from "@/lib/texts/blocks";
import { giveFile } from "./commands/file";
import { readSubmissionHead } from "./queries/head";
import { MAX_COPY_BYTES, whichVersion } from "./verify";

type Context = { params: Promise<{ submissionId: string }> };
type Heard = { outcome: Outcome<string>; status: number };

const STATUS = { done: 200, invalid: 422, refused: 403, conflict: 412, notFound: 404 } as const;
const UNWHOLE = { fileTooLarge: 413, cutShort: 400, noFile: 422 } as const;
const PRIVATE = { "Cache-Control": "private, no-store", Vary: "Cookie" };
const DISK_FULL = "53100";

/** One byte pair more than the longest text in the widest encoding: what is cut here is refused as too long. */
const KEEP = 2 * MAX_TEXT_BYTES + 2;

/**
 * The door for an uploaded text. With script it answers as JSON; an ordinary form post is sent on to the reading, or
 * back to its page with the problem named there.
 * @param request a multipart form with one file
 * @param context the path's submission
 */
export async function uploadText(request: Request, context: Context): Promise<Response> {
  const actor = await admitted(request);
  if (actor instanceof Response) return actor;
  const { submissionId } = await context.params;
  const { outcome, status } = await takeText(request, actor, submissionId);
  if (fromPlainForm(request)) return seeOther(placeAfter(outcome, submissionId));
  const t = await currentWords();
  const value = outcome.kind === "done" ? outcome.value : undefined;
  return Response.json({ ...replyOf(outcome, t, t("ui.saved")), value }, { status, headers: PRIVATE });
}

async function takeText(request: Request, actor: Actor, submissionId: string): Promise<Heard> {
  if (!(await withinLimit(db(), `upload:${actor.personId}`, 120, 3600)))
    return { outcome: { kind: "refused", reason: "tooManyUploads" }, status: 429 };
  const file = await receiveFile(request, { most: MAX_UPLOAD_BYTES, keep: KEEP });
  if ("refusal" in file)
    return { outcome: { kind: "invalid", fields: { file: file.refusal } }, status: UNWHOLE[file.refusal] };
  try {
    const outcome = await perform(giveFile, actor, {
      submissionId,
      name: file.name,
      mediaType: file.mediaType,
      bytes: file.head,
    });
    return { outcome, status: STATUS[outcome.kind] };
  } catch (error) {
    if (sqlState(error) !== DISK_FULL) throw error;
    return { outcome: { kind: "refused", reason: "noRoom" }, status: 507 };
  }
}

/**
 * The door for a copy to be verified: it is hashed, compared and forgotten.
 * @param request a multipart form with one file
 * @param context the path's submission
 */
export async function verifyCopy(request: Request, context: Context): Promise<Response> {
  const actor = await admitted(request);
  if (actor instanceof Response) return actor;
  const viewer = await currentViewer();
  const head = await readSubmissionHead(viewer, (await context.params).submissionId);
  if (!head) return saying("notThere", 404);
  const file = await receiveFile(request, { most: MAX_COPY_BYTES, keep: MAX_COPY_BYTES });
  if ("refusal" in file) {
    const problem = file.refusal === "fileTooLarge" ? "copyTooLarge" : file.refusal;
    const reply = replyOf({ kind: "invalid", fields: { file: problem } }, viewer.t, "");
    return Response.json(reply, { status: UNWHOLE[file.refusal], headers: PRIVATE });
  }
  const found = whichVersion(head.versions, file.head);
  const sentence =
    found.is === "none"
      ? viewer.t("submissions.verifyDiffers", { sha256: found.sha256 })
      : viewer.t(found.is === "exact" ? "submissions.verifyMatches" : "submissions.verifySameWords", {
          symbol: found.version.symbol,
        });
  if (fromPlainForm(request))
    return new Response(sentence, { headers: { ...PRIVATE, "Content-Type": "text/plain; charset=utf-8" } });
  return Response.json({ status: "done", message: sentence }, { headers: PRIVATE });
}

/** A browser that posts a form by itself wants a page back; our script asks for JSON. */
function fromPlainForm(request: Request): boolean {
  return request.headers.get("accept")?.includes("text/html") ?? false;
}

function placeAfter(outcome: Outcome<string>, submissionId: string): string {
  if (outcome.kind === "done") return `/readings/${outcome.value}`;
  const problem =
    outcome.kind === "invalid"
      ? outcome.fields.file
      : outcome.kind === "refused"
        ? outcome.reason
        : "notThere";
  return `/submissions/${submissionId}/source?problem=${problem ?? "other"}`;
}

function seeOther(place: string): Response {
  return new Response(null, { status: 303, headers: { ...PRIVATE, Location: place } });
}
