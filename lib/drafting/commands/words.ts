import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { command } from "@/lib/core/command";
import { Conflict, Refused } from "@/lib/core/outcome";
import { mayReplaceWords, maySuggest } from "@/lib/drafting/rules";
import { replaceWordsInput } from "@/lib/drafting/schema";
import { type Block, newBlockId } from "@/lib/texts/blocks";
import { blockOf, nodeOf } from "@/lib/texts/document";
import { rewordRun, spansIn } from "@/lib/texts/inline-runs";
import { blockSchema } from "@/lib/texts/schema";
import { blockWithout } from "@/lib/texts/suggest";
import { positionOf } from "@/lib/texts/suggest-decide";
import { asSuggestion } from "@/lib/texts/suggest-edit";
import { changeDraft } from "./change";
import { type LockedDraft, lockDraft } from "./lock";

/** A paragraph, as it reads now, and as it should read. */
export type Proposal = { blockId: string; oldText: string; newText: string };

/**
 * Puts new words into one paragraph without an editor, in the form of every proposal: this paragraph, old text, new text.
 * What was only suggested in it is overtaken. A paragraph that no longer reads as the proposal says is a conflict.
 */
export const replaceWords = command("draft.replaceWords")
  .input(replaceWordsInput)
  .load((tx, { actor, input }) => lockDraft(tx, actor, input.submissionId))
  .rule(mayReplaceWords)
  .run(async (tx, { actor, input, subject, now, record }) => {
    await changeDraft(tx, subject, { actor, now, kind: "command" }, (tr) => putWords(tr, subject, input));
    await record({ type: "draft.wordsReplaced", subjectId: subject.id, data: { title: subject.title } });
    return subject.id;
  });

/** Suggests new words for one paragraph in the same form, for those who may suggest; nothing changes until it is accepted. */
export const suggestWords = command("draft.suggestWords")
  .input(replaceWordsInput)
  .load((tx, { actor, input }) => lockDraft(tx, actor, input.submissionId))
  .rule(maySuggest)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const raw = new Transform(subject.doc);
    putWords(raw, subject, input);
    const suggester = { by: actor.seat.entityId, newId: newBlockId };
    await changeDraft(tx, subject, { actor, now, kind: "suggest" }, (tr) => {
      for (const step of asSuggestion(subject.doc, raw.doc, suggester).tr.steps) tr.step(step);
    });
    await record({ type: "draft.wordsSuggested", subjectId: subject.id, data: { title: subject.title } });
    return subject.id;
  });

/**
 * Writes a proposal into a change of the draft. The kind and place of the paragraph, and what is said about words that stay,
 * are kept; what was only suggested in it is overtaken.
 * @param tr the change
 * @param draft the locked draft
 * @param proposal which paragraph, and both its texts
 * @throws Conflict when the paragraph reads otherwise by now, Refused when it is not there
 */
export function putWords(
  tr: Transform,
  { doc, version }: LockedDraft,
  { blockId, oldText, newText }: Proposal,
): void {
  const pos = positionOf(doc, blockId);
  const node = pos === null ? null : doc.nodeAt(pos);
  const base = node && blockWithout(node);
  if (pos === null || !node || !base) throw new Refused("notThere");
  const block = blockOf(base);
  if (block.text !== oldText) throw new Conflict(block.text, version);
  const { spans = [], ...plain } = block;
  const cells = spans.filter((span) => span.cell);
  const kept = rewordRun({ text: block.text, spans: spansIn(spans) }, newText).spans;
  const all = [...kept, ...cells];
  const put: Block = blockSchema.parse({
    ...plain,
    text: newText,
    ...(all.length > 0 ? { spans: all } : {}),
  });
  replaceDifference(tr, pos, node, nodeOf(put));
}

/** Only what differs is replaced, so that cursors and words beside it stay where they are. */
function replaceDifference(tr: Transform, pos: number, node: Node, put: Node): void {
  const from = node.content.findDiffStart(put.content);
  const end = node.content.findDiffEnd(put.content);
  if (from === null || !end) return;
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  tr.replace(pos + 1 + from, pos + 1 + end.a + overlap, put.slice(from, end.b + overlap));
}
