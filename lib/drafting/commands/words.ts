import { command } from "@/lib/core/command";
import { Conflict, Refused } from "@/lib/core/outcome";
import { mayReplaceWords } from "@/lib/drafting/rules";
import { replaceWordsInput } from "@/lib/drafting/schema";
import { type Block, blockSchema } from "@/lib/texts/blocks";
import { blockOf, nodeOf } from "@/lib/texts/document";
import { blockWithout } from "@/lib/texts/suggest";
import { positionOf } from "@/lib/texts/suggest-decide";
import { changeDraft } from "./change";
import { lockDraft } from "./lock";

/**
 * Puts new words into one paragraph without an editor, in the form of every proposal: this paragraph, old text, new text.
 * What was only suggested in it is overtaken.
 */
export const replaceWords = command("draft.replaceWords")
  .input(replaceWordsInput)
  .load((tx, { actor, input }) => lockDraft(tx, actor, input.submissionId))
  .rule(mayReplaceWords)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const pos = positionOf(subject.doc, input.blockId);
    const node = pos === null ? null : subject.doc.nodeAt(pos);
    const base = node && blockWithout(node);
    if (pos === null || !node || !base) throw new Refused("notThere");
    const block = blockOf(base);
    if (block.text !== input.oldText) throw new Conflict(block.text, subject.version);
    const { spans: _, ...plain } = block;
    const put: Block = blockSchema.parse({ ...plain, text: input.newText });
    await changeDraft(tx, subject, { actor, now, kind: "command" }, (tr) =>
      tr.replaceWith(pos, pos + node.nodeSize, nodeOf(put)),
    );
    await record({ type: "draft.wordsReplaced", subjectId: subject.id, data: { title: subject.title } });
    return subject.id;
  });
