import { db } from "@/lib/core/db";
import { inviteDrafter } from "@/lib/drafting/commands/drafters";
import { addNote } from "@/lib/drafting/commands/notes";
import { replaceWords, suggestWords } from "@/lib/drafting/commands/words";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { openSubmission } from "@/lib/submissions/commands/open";
import { acceptText, giveText } from "@/lib/submissions/commands/text";
import type { Block } from "@/lib/texts/blocks";
import { blockSchema } from "@/lib/texts/schema";
import { act, as } from "@/prisma/seed/world";

type NewText = {
  kind: "jointSubmission" | "jointStatement" | "issueBrief";
  title: string;
  addressee: string;
  penholder: string;
  dueLocal: string;
  words: string;
};

/**
 * Opens a text and gives it its words.
 * @param text what it is
 * @param opener the seat that opens it
 * @returns its id
 */
export async function beginText(text: NewText, opener: string): Promise<string> {
  const secretariat = await as(opener);
  const penholder = await db().entity.findFirstOrThrow({
    where: { slug: text.penholder, groupId: secretariat.seat.groupId },
  });
  const submissionId = await act(openSubmission, secretariat, {
    kind: text.kind,
    title: text.title,
    addressee: text.addressee,
    dueLocal: text.dueLocal,
    zone: "Europe/Zurich",
    penholderId: penholder.id,
  });
  const sourceId = await act(giveText, secretariat, { submissionId, raw: text.words, format: "markdown" });
  await act(acceptText, secretariat, { sourceId });
  return submissionId;
}

/** Issues the working draft. */
export async function issue(submissionId: string, penholder: string): Promise<void> {
  await act(issueVersion, await as(penholder), { submissionId });
}

/**
 * The numbered paragraphs of a working draft, in order: what "paragraph 7" means.
 * @param submissionId the text
 */
export async function paragraphsOf(submissionId: string): Promise<Block[]> {
  const rows = await db().draftBlock.findMany({ where: { submissionId }, orderBy: { ord: "asc" } });
  return rows
    .map((row) => blockSchema.parse(row.content))
    .filter((block) => block.kind === "paragraph" && !block.unnumbered);
}

/**
 * Writes new words into paragraphs.
 * @param submissionId the text
 * @param penholder the seat that writes
 * @param edits paragraph number → words
 */
export async function rewrite(
  submissionId: string,
  penholder: string,
  edits: readonly { paragraph: number; newText: string }[],
): Promise<void> {
  const paragraphs = await paragraphsOf(submissionId);
  const hand = await as(penholder);
  for (const { paragraph, newText } of edits) {
    const found = paragraphs[paragraph - 1];
    if (!found) throw new Error(`no paragraph ${paragraph}`);
    await act(replaceWords, hand, { submissionId, blockId: found.id, oldText: found.text, newText });
  }
}

/**
 * Invites an entity to draft with the penholder.
 * @param submissionId the text
 * @param opener the seat that invites
 * @param entity who is invited, to write
 */
export async function draftWith(submissionId: string, opener: string, entity: string): Promise<void> {
  const hand = await as(opener);
  const invited = await db().entity.findFirstOrThrow({ where: { slug: entity, groupId: hand.seat.groupId } });
  await act(inviteDrafter, hand, { submissionId, entityId: invited.id, may: "write" });
}

/**
 * Suggests other words for part of a paragraph.
 * @param submissionId the text
 * @param suggester the seat that suggests
 * @param paragraph which, and what in it would read otherwise
 */
export async function suggestIn(
  submissionId: string,
  suggester: string,
  { paragraph, from, to }: { paragraph: number; from: string; to: string },
): Promise<void> {
  const found = (await paragraphsOf(submissionId))[paragraph - 1];
  if (!found?.text.includes(from)) throw new Error(`paragraph ${paragraph} does not say “${from}”`);
  const newText = found.text.replace(from, to);
  const words = { submissionId, blockId: found.id, oldText: found.text, newText };
  await act(suggestWords, await as(suggester), words);
}

/** Writes a note beside a paragraph of the working draft. */
export async function noteBeside(
  submissionId: string,
  author: string,
  { paragraph, quote, text }: { paragraph: number; quote: string; text: string },
): Promise<void> {
  const blockId = (await paragraphsOf(submissionId))[paragraph - 1]?.id;
  await act(addNote, await as(author), { submissionId, blockId, quote, text });
}
