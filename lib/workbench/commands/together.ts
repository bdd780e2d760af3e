import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { Refused } from "@/lib/core/outcome";
import { writeDisposition } from "@/lib/dispositions/commands/write";
import { isHeldByAnother } from "@/lib/dispositions/rules";
import { mayWorkOn } from "@/lib/workbench/rules";
import { togetherInput } from "@/lib/workbench/schema";
import { type LockedComment, lockWork } from "./lock";

/** A comment that was left as it stands, and why: answered since it was read, being answered by another, split, taken back. */
export type LeftAlone = {
  id: string;
  number: string;
  reason: "changedMeanwhile" | "beingAnswered" | "alreadySplit" | "published" | "takenBack";
};

/**
 * Answers many comments with one disposition and one reply: each that stands as it was read, and the others are said row
 * by row (domain 5.2.8; reliability R12).
 */
export const answerTogether = command("workbench.answerTogether")
  .input(togetherInput)
  .load((tx, { actor, input }) => lockWork(tx, actor, [...versionsOf(input.comments).keys()]))
  .rule(mayWorkOn)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const read = versionsOf(input.comments);
    const left: LeftAlone[] = [];
    const answered = subject.comments.filter((comment) => {
      const reason = whyNot(actor, comment, read.get(comment.id) ?? 0, now);
      if (reason) left.push({ id: comment.id, number: said(comment), reason });
      return !reason;
    });
    if (answered.length === 0) throw new Refused("allChangedMeanwhile");
    const { kind, reply, replyTextId } = input;
    // One way to write a disposition, whoever asks for how many: each keeps its version, its record and its letters.
    const hand = { actor, now, record };
    for (const { id: commentId, version } of answered)
      await writeDisposition(tx, hand, subject, { commentId, version, kind, reply, replyTextId });
    const { id, title } = subject;
    const n = answered.length;
    await record({ type: "workbench.answeredTogether", subjectId: id, data: { title, n } });
    return JSON.stringify({ answered: n, left });
  });

function versionsOf(comments: string[]): Map<string, number> {
  return new Map(comments.map((one) => [one.slice(0, 36), Number(one.slice(37))]));
}

function whyNot(actor: Actor, comment: LockedComment, read: number, now: Date): LeftAlone["reason"] | null {
  if (comment.splitAt) return "alreadySplit";
  if (comment.published) return "published";
  if (comment.version !== read) return "changedMeanwhile";
  if (comment.takenBack) return "takenBack";
  return isHeldByAnother(actor, comment, now) ? "beingAnswered" : null;
}

const said = ({ number, part }: LockedComment) => (part > 0 ? `${number}.${part}` : String(number));
