import { Transform } from "prosemirror-transform";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { readDraftRows } from "@/lib/drafting/commands/lock";
import { typeSteps } from "@/lib/drafting/commands/steps";
import { newBlockId } from "@/lib/texts/blocks";
import { blocksOf } from "@/lib/texts/document";
import { asSuggestion } from "@/lib/texts/suggest-edit";

/** Typing as a process does it that knows nothing of the draft yet. */
export const type = typeSteps(() => undefined);

/** The draft as its rows have it, with what is suggested. */
export const docOf = async (submissionId: string) => (await readDraftRows(db(), submissionId)).doc;

/** How many steps led to the draft. */
export const versionOf = async (submissionId: string) =>
  (await db().draft.findUniqueOrThrow({ where: { submissionId } })).version;

/** The words of each block, with those only suggested. */
export const wordsOf = async (submissionId: string) =>
  blocksOf(await docOf(submissionId)).map((block) => block.text);

/** The rows of the draft, in order. */
export const rowsOf = (submissionId: string) =>
  db().draftBlock.findMany({ where: { submissionId }, orderBy: { ord: "asc" } });

/** What a page would send for a change of the draft as it stands. */
export async function sent(submissionId: string, change: (tr: Transform) => void) {
  const tr = new Transform(await docOf(submissionId));
  change(tr);
  return message(submissionId, "write", tr);
}

/** What the page of a seat that suggests would send. */
export async function suggestion(submissionId: string, actor: Actor, change: (tr: Transform) => void) {
  const doc = await docOf(submissionId);
  const raw = new Transform(doc);
  change(raw);
  const { tr } = asSuggestion(doc, raw.doc, { by: actor.seat.entityId, newId: newBlockId });
  return message(submissionId, "suggest", tr);
}

async function message(submissionId: string, mode: "write" | "suggest", tr: Transform) {
  const steps = tr.steps.map((step) => step.toJSON() as object);
  const version = await versionOf(submissionId);
  return { submissionId, clientId: newBlockId(), seq: 1, version, mode, steps };
}
