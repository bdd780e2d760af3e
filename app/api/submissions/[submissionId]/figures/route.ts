import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { withinLimit } from "@/lib/core/limits";
import { replyOf } from "@/lib/core/reply";
import { admitted, answer } from "@/lib/core/route";
import { currentWords } from "@/lib/core/session";
import { receiveFile, UNWHOLE } from "@/lib/core/upload";
import { addPicture } from "@/lib/drafting/commands/picture";
import { MAX_PICTURE_BYTES } from "@/lib/drafting/schema";

type Context = { params: Promise<{ submissionId: string }> };

const PRIVATE = { "Cache-Control": "private, no-store", Vary: "Cookie" };

/**
 * The door for a picture. It answers with the id under which the text refers to it.
 * @param request a multipart form with one file
 * @param context the path's submission
 */
export async function POST(request: Request, context: Context): Promise<Response> {
  const actor = await admitted(request);
  if (actor instanceof Response) return actor;
  if (!(await withinLimit(db(), `upload:${actor.personId}`, 120, 3600)))
    return answer({ kind: "refused", reason: "tooManyUploads" });
  const file = await receiveFile(request, { most: MAX_PICTURE_BYTES, keep: MAX_PICTURE_BYTES });
  if ("refusal" in file) {
    const reason = file.refusal === "fileTooLarge" ? "pictureTooLarge" : file.refusal;
    const t = await currentWords();
    const reply = replyOf({ kind: "invalid", fields: { file: reason } }, t, "");
    return Response.json(reply, { status: UNWHOLE[file.refusal], headers: PRIVATE });
  }
  const { submissionId } = await context.params;
  return answer(await perform(addPicture, actor, { submissionId, name: file.name, bytes: file.head }));
}
