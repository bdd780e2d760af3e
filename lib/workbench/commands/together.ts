import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { Refused } from "@/lib/core/outcome";
import { mayWorkOn } from "@/lib/workbench/rules";
import { togetherInput } from "@/lib/workbench/schema";
import { type LockedComment, lockWork } from "./lock";

/** A comment that was left as it stands, and why: answered since it was read, being answered by another, split. */
export type LeftAlone = {
  id: string;
  number: string;
  reason: "changedMeanwhile" | "beingAnswered" | "alreadySplit";
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
    const { kind, reply } = input;
    const ids = answered.map((comment) => comment.id);
    await tx.$executeRaw`
      WITH written AS (
        INSERT INTO disposition (comment_id, kind, reply, reply_text_id, at, version)
        SELECT id, ${kind}, ${reply}, (SELECT t.id FROM reply_text t WHERE t.id = ${input.replyTextId || null}::uuid AND t.body_id = ${subject.bodyId}::uuid), ${now}, 1
        FROM unnest(${ids}::uuid[]) id
        ON CONFLICT (comment_id) DO UPDATE SET kind = excluded.kind, reply = excluded.reply, reply_text_id = excluded.reply_text_id, at = excluded.at,
          duplicate_of = NULL, stance = '', stance_for = '', stance_at = NULL, version = disposition.version + 1
        RETURNING comment_id, version)
      INSERT INTO disposition_version (comment_id, version, kind, reply, person_id, entity_id, at)
      SELECT comment_id, version, ${kind}, ${reply}, ${actor.personId}::uuid, ${actor.seat.entityId}::uuid, ${now} FROM written`;
    const { id, title } = subject;
    await record({ type: "workbench.answeredTogether", subjectId: id, data: { title, n: ids.length, kind } });
    return JSON.stringify({ answered: ids.length, left });
  });

function versionsOf(comments: string[]): Map<string, number> {
  return new Map(comments.map((one) => [one.slice(0, 36), Number(one.slice(37))]));
}

function whyNot(actor: Actor, comment: LockedComment, read: number, now: Date): LeftAlone["reason"] | null {
  if (comment.splitAt) return "alreadySplit";
  if (comment.version !== read) return "changedMeanwhile";
  const held = comment.lockedUntil && comment.lockedUntil > now && comment.lockedById !== actor.personId;
  return held ? "beingAnswered" : null;
}

const said = ({ number, part }: LockedComment) => (part > 0 ? `${number}.${part}` : String(number));
