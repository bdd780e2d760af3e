import { replyOf } from "@/lib/core/reply";
import { admitted, saying } from "@/lib/core/route";
import { fromPlainForm, receiveFile, UNWHOLE } from "@/lib/core/upload";
import { currentViewer } from "@/lib/core/viewer";
import { readSubmissionHead } from "@/lib/submissions/queries/head";
import { whichVersion } from "@/lib/submissions/queries/verify";
import { MAX_COPY_BYTES } from "@/lib/submissions/schema";

type Context = { params: Promise<{ submissionId: string }> };

const PRIVATE = { "Cache-Control": "private, no-store", Vary: "Cookie" };

/**
 * The door for a copy to be verified: it is hashed, compared and forgotten.
 * @param request a multipart form with one file
 * @param context the path's submission
 */
export async function POST(request: Request, context: Context): Promise<Response> {
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
