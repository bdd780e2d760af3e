import { perform } from "@/lib/core/command";
import { admitted, reading } from "@/lib/core/route";
import type { Upload } from "@/lib/core/upload";
import { answerUpload, takeUpload } from "@/lib/core/upload-door";
import { currentViewer } from "@/lib/core/viewer";
import { keepEvidence } from "@/lib/responses/commands/behalf";
import { readBehalfDoor } from "@/lib/responses/queries/behalf";
import { type MessageFile, readMessage } from "@/lib/responses/queries/message";

type Context = { params: Promise<Record<string, string>> };

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
  const page = `/submissions/${submissionId}/on-behalf?for=${encodeURIComponent(slug ?? "")}`;
  const places = { done: () => page, problem: (name: string) => `${page}&problem=${name}` };
  const say = (taken: Parameters<typeof answerUpload>[1]) => answerUpload(request, taken, viewer.t, places);
  if (door && !door.may.keep.ok) return say({ outcome: { kind: "refused", reason: door.may.keep.reason } });
  if (!door?.entity) return say({ outcome: { kind: "notFound" } });
  const of = { roundId: door.round.id, entityId: door.entity.id };
  const keep = async ({ name, mediaType, head: bytes }: Upload) => ({
    outcome: await perform(keepEvidence, actor, { ...of, name, mediaType, bytes }),
  });
  return say(await takeUpload(request, actor, keep));
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
