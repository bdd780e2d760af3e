import { perform } from "@/lib/core/command";
import { admitted } from "@/lib/core/route";
import { currentWords } from "@/lib/core/session";
import { answerUpload, takeUpload } from "@/lib/core/upload-door";
import { giveFile } from "@/lib/submissions/commands/file";
import { MAX_TEXT_BYTES } from "@/lib/texts/blocks";

type Context = { params: Promise<{ submissionId: string }> };

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
  const act = async ({
    name,
    mediaType,
    head: bytes,
  }: {
    name: string;
    mediaType: string;
    head: Buffer;
  }) => ({
    outcome: await perform(giveFile, actor, { submissionId, name, mediaType, bytes }),
  });
  const taken = await takeUpload(request, actor, act, KEEP);
  return answerUpload(request, taken, await currentWords(), {
    done: (readingId) => `/readings/${readingId}`,
    problem: (name) => `/submissions/${submissionId}/source?problem=${name}`,
  });
}
