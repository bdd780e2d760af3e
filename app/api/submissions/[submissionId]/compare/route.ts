import { type PastedView, pastedView } from "@/components/submissions/pasted-view";
import { db } from "@/lib/core/db";
import type { Translate } from "@/lib/core/i18n/translate";
import { withinLimit } from "@/lib/core/limits";
import { type ActionReply, replyOf } from "@/lib/core/reply";
import { admitted, saying } from "@/lib/core/route";
import { fromPlainForm, receiveFile, UNWHOLE, type Upload } from "@/lib/core/upload";
import { currentViewer } from "@/lib/core/viewer";
import { readVersionForCopy } from "@/lib/submissions/queries/comparison";
import type { VersionText } from "@/lib/submissions/queries/text";
import { MAX_PASTED_BYTES } from "@/lib/submissions/schema";
import { comparePasted } from "@/lib/texts/compare-pasted";
import { decodeText } from "@/lib/texts/import-decode";
import { guessFormat } from "@/lib/texts/import-lines";

type Context = { params: Promise<{ submissionId: string }> };
type Heard = { reply: ActionReply & { view?: PastedView }; status: number };

const PRIVATE = { "Cache-Control": "private, no-store", Vary: "Cookie" };

/**
 * The door for a copy to be compared: it is read, held against an issued version and forgotten. Whoever may read the
 * text may ask; the version is in the address (`?version=1`), else it is the adopted or the last one.
 * @param request a multipart form with a file, or with the field `pasted`
 * @param context the path's submission
 */
export async function POST(request: Request, context: Context): Promise<Response> {
  const actor = await admitted(request);
  if (actor instanceof Response) return actor;
  const viewer = await currentViewer();
  const asked = new URL(request.url).searchParams.get("version") ?? undefined;
  const text = await readVersionForCopy(viewer, (await context.params).submissionId, asked);
  if (!text) return saying("notThere", 404);
  const heard = (await withinLimit(db(), `compare:${actor.personId}`, 120, 3600))
    ? await hear(request, text, viewer.t)
    : { reply: replyOf({ kind: "refused", reason: "tooManyUploads" }, viewer.t, ""), status: 429 };
  const { reply, status } = heard;
  if (fromPlainForm(request))
    return new Response(inPlainWords(reply), {
      status,
      headers: { ...PRIVATE, "Content-Type": "text/plain; charset=utf-8" },
    });
  return Response.json(reply, { status, headers: PRIVATE });
}

async function hear(
  request: Request,
  text: VersionText & { head: { title: string } },
  t: Translate,
): Promise<Heard> {
  const refuse = (problem: string, status = 422): Heard => ({
    reply: replyOf({ kind: "invalid", fields: { file: problem } }, t, ""),
    status,
  });
  const file = await receiveFile(request, {
    most: MAX_PASTED_BYTES,
    keep: MAX_PASTED_BYTES,
    orField: "pasted",
  });
  if ("refusal" in file && file.refusal === "noFile") {
    const fields = { file: t("comparison.nothingGiven") };
    return { reply: { status: "invalid", message: t("ui.checkFields"), fields }, status: UNWHOLE.noFile };
  }
  if ("refusal" in file)
    return refuse(file.refusal === "fileTooLarge" ? "textTooLarge" : file.refusal, UNWHOLE[file.refusal]);
  const decoded = decodeText(file.head);
  if ("refusal" in decoded) return refuse(decoded.refusal === "tooLarge" ? "textTooLarge" : decoded.refusal);
  const { version, blocks, head } = text;
  const compared = comparePasted(decoded.text, formatOf(file, decoded.text), head.title, blocks);
  if (!compared) return refuse("textTooLarge");
  const view = pastedView(compared, { blocks, symbol: version.symbol }, t);
  const guessed = decoded.encoding === "windows-1252" ? "windows1252" : "utf16";
  if (decoded.doubtful)
    view.notes.push(t("submissions.writtenAs", { encoding: t(`submissions.encodings.${guessed}`) }));
  return { reply: { status: "done", message: view.sentence, view }, status: 200 };
}

function formatOf({ name }: Upload, text: string) {
  return /\.(md|markdown)$/i.test(name) ? "markdown" : guessFormat(text);
}

/** For a browser without script: what was found, and where. */
function inPlainWords(reply: Heard["reply"]): string {
  if (reply.status === "invalid") return reply.fields.file ?? reply.message;
  if (reply.status !== "done" || !reply.view) return reply.message;
  const { sentence, notes, paragraphs } = reply.view;
  const drawn = paragraphs.map(
    ({ place, counts, runs }) =>
      `${place} ${counts}\n${runs.map(({ op, text }) => MARKED[op](text)).join("")}`,
  );
  return [sentence, ...notes, ...drawn].join("\n\n");
}

const MARKED = {
  same: (text: string) => text,
  del: (text: string) => `[-${text}-]`,
  ins: (text: string) => `{+${text}+}`,
} as const;
