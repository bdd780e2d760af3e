import type { Actor } from "./actor";
import { db } from "./db";
import type { Translate } from "./i18n/translate";
import { withinLimit } from "./limits";
import type { Outcome } from "./outcome";
import { replyOf } from "./reply";
import { sqlState } from "./transaction";
import { fromPlainForm, MAX_UPLOAD_BYTES, receiveFile, UNWHOLE, type Upload } from "./upload";

/** What became of a file at a door, and the HTTP status where it is not the one of such an outcome. */
export type Taken = { outcome: Outcome<string>; status?: number };

const STATUS = { done: 200, invalid: 422, refused: 403, conflict: 412, notFound: 404 } as const;
const PRIVATE = { "Cache-Control": "private, no-store", Vary: "Cookie" };
const AN_HOUR_S = 3600;
const MOST_AN_HOUR = 120;
const DISK_FULL = "53100";

/**
 * Takes one file in at a door and acts on it: so many an hour, whole or not at all, and a full disk is an answer (reliability
 * R33).
 * @param request a multipart form with one file
 * @param actor who sends it
 * @param act what is done with it
 * @param keep how many of its first bytes are wanted
 */
export async function takeUpload(
  request: Request,
  actor: Actor,
  act: (file: Upload) => Promise<Taken>,
  keep = MAX_UPLOAD_BYTES,
): Promise<Taken> {
  if (!(await withinLimit(db(), `upload:${actor.personId}`, MOST_AN_HOUR, AN_HOUR_S)))
    return { outcome: { kind: "refused", reason: "tooManyUploads" }, status: 429 };
  const file = await receiveFile(request, { most: MAX_UPLOAD_BYTES, keep });
  if ("refusal" in file)
    return { outcome: { kind: "invalid", fields: { file: file.refusal } }, status: UNWHOLE[file.refusal] };
  try {
    return await act(file);
  } catch (error) {
    if (sqlState(error) !== DISK_FULL) throw error;
    return { outcome: { kind: "refused", reason: "noRoom" }, status: 507 };
  }
}

/**
 * Answers whoever sent a file: with script as JSON, an ordinary form post by the page to go on with.
 * @param request the request
 * @param taken what became of the file
 * @param t the sender's language
 * @param placeAfter the page to go on with: after success with what the act returned, else with the problem that it names
 */
export function answerUpload(
  request: Request,
  { outcome, status }: Taken,
  t: Translate,
  placeAfter: { done: (value: string) => string; problem: (name: string) => string },
): Response {
  if (fromPlainForm(request)) {
    const place =
      outcome.kind === "done" ? placeAfter.done(outcome.value) : placeAfter.problem(problemOf(outcome));
    return new Response(null, { status: 303, headers: { ...PRIVATE, Location: place } });
  }
  const value = outcome.kind === "done" ? outcome.value : undefined;
  const reply = { ...replyOf(outcome, t, t("ui.saved")), value };
  return Response.json(reply, { status: status ?? STATUS[outcome.kind], headers: PRIVATE });
}

function problemOf(outcome: Exclude<Outcome<string>, { kind: "done" }>): string {
  if (outcome.kind === "invalid") return outcome.fields.file ?? "other";
  return outcome.kind === "refused" ? outcome.reason : "notThere";
}
