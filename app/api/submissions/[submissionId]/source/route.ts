import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { withinLimit } from "@/lib/core/limits";
import type { Outcome } from "@/lib/core/outcome";
import { replyOf } from "@/lib/core/reply";
import { admitted } from "@/lib/core/route";
import { currentWords } from "@/lib/core/session";
import { sqlState } from "@/lib/core/transaction";
import { fromPlainForm, MAX_UPLOAD_BYTES, receiveFile, UNWHOLE } from "@/lib/core/upload";
import { giveFile } from "@/lib/submissions/commands/file";
import { MAX_TEXT_BYTES } from "@/lib/texts/blocks";

type Context = { params: Promise<{ submissionId: string }> };
type Heard = { outcome: Outcome<string>; status: number };

const STATUS = { done: 200, invalid: 422, refused: 403, conflict: 412, notFound: 404 } as const;
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
export async function POST(request: Request, context: Context): Promise<Response> {
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
