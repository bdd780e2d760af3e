import type { Node } from "prosemirror-model";
import { Step, Transform } from "prosemirror-transform";
import { command } from "@/lib/core/command";
import { Refused } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { rebaseOver } from "@/lib/drafting/rebase";
import { maySendSteps } from "@/lib/drafting/rules";
import { stepsInput } from "@/lib/drafting/schema";
import { schema } from "@/lib/texts/document";
import { settle } from "@/lib/texts/document-settle";
import { onlySuggests } from "@/lib/texts/suggest";
import { unchanged, writeSteps } from "./change";
import { type Known, lockDraft, stepsSince } from "./lock";

/** So much work, in places looked up, brings a message up to the text; a page that is further behind does it itself. */
const MOST_REBASING = 20_000_000;

/**
 * Writes what a page typed. Steps on an older version are brought up to the text as it is, in the order of arrival; a
 * message sent twice is written once (reliability R1, R11). Suggesting is no more than suggesting: everything that is not
 * the entity's own suggestion has to be as it was.
 * @param knownOf what this process knows of the draft, so that a keystroke does not read the whole of it
 */
export function typeSteps(knownOf: (submissionId: string) => Known | undefined) {
  return command(
    "draft.type",
    "typing; each step stands in the draft's own history with who wrote it and when",
  )
    .input(stepsInput)
    .load((tx, { actor, input }) => lockDraft(tx, actor, input.submissionId, knownOf(input.submissionId)))
    .rule(maySendSteps)
    .run(async (tx, { actor, input, subject, now }) => {
      let own = read(input.steps);
      if (input.version > subject.version) throw new Refused("draftUnreadable");
      if (input.version < subject.version) {
        const since = await stepsSince(tx, subject.id, input.version);
        if (since?.some((batch) => batch.clientId === input.clientId)) {
          if (await isWritten(tx, input)) return unchanged(subject, true);
          // A page has one message under way: what it takes for lost was written after all, and is in this one too.
          throw new Refused("draftTooOld");
        }
        const others = since?.reduce((sum, { steps }) => sum + steps.length, 0) ?? 0;
        if (!since || own.length ** 2 * others > MOST_REBASING) throw new Refused("draftTooOld");
        for (const { steps } of since) for (const over of read(steps)) own = rebaseOver(own, over);
      }
      const tr = new Transform(subject.doc);
      const rebased = input.version < subject.version;
      for (const step of own) apply(tr, step, rebased);
      check(tr.doc, subject.doc);
      const written = tr.steps.length;
      settle(tr, subject.doc, subject.numbered);
      if (input.mode === "suggest" && !onlySuggests(subject.doc, tr.doc, actor.seat.entityId))
        throw new Refused("onlySuggestions");
      const client = { id: input.clientId, seq: input.seq };
      return writeSteps(tx, subject, { actor, now, kind: input.mode, client }, tr, written);
    });
}

async function isWritten(
  tx: Transaction,
  { submissionId, clientId, seq }: { submissionId: string; clientId: string; seq: number },
): Promise<boolean> {
  return (await tx.draftStep.count({ where: { submissionId, clientId, seq } })) > 0;
}

/** A place that somebody else has taken away meanwhile takes the step with it; nothing else may fail. */
function apply(tr: Transform, step: Step, rebased: boolean): void {
  if (!fits(tr, step) && !rebased) throw new Refused("draftUnreadable");
}

function fits(tr: Transform, step: Step): boolean {
  try {
    return !tr.maybeStep(step).failed;
  } catch {
    // ProseMirror answers for a step that does not fit, and throws for a place that is none or a node it cannot make.
    return false;
  }
}

/** Whatever the page sent, the text is still one that the schema knows. */
function check(after: Node, before: Node): void {
  const known = new Set(before.children);
  try {
    for (const block of after.children) if (!known.has(block)) block.check();
  } catch {
    // ProseMirror says by throwing that a node is not what the schema allows, whatever is wrong with it.
    throw new Refused("draftUnreadable");
  }
}

function read(steps: readonly object[]): Step[] {
  try {
    return steps.map((json) => Step.fromJSON(schema, json));
  } catch {
    // As above: what can't be read is refused as a whole.
    throw new Refused("draftUnreadable");
  }
}
