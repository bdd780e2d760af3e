import { command } from "@/lib/core/command";
import { Conflict } from "@/lib/core/outcome";
import { mayTakeStance } from "@/lib/dispositions/rules";
import { stanceInput } from "@/lib/dispositions/schema";
import { tellContested } from "./letters";
import { lockAnswer } from "./lock";

/**
 * The comment's own entity accepts or contests the version of the disposition that it saw; another one given meanwhile is a
 * conflict and is shown (domain 5.2.9; reliability R12).
 */
export const takeStance = command("disposition.takeStance")
  .input(stanceInput)
  .load((tx, { actor, input }) => lockAnswer(tx, actor, input.commentId))
  .rule(mayTakeStance)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { commentId, version, stance, reason } = input;
    if (subject.version !== version) throw new Conflict(subject.reply, subject.version);
    await tx.disposition.update({
      where: { commentId },
      data: { stance, stanceFor: stance === "contested" ? reason : "", stanceAt: now },
    });
    const data = { title: subject.title, no: subject.no };
    const type = stance === "contested" ? "disposition.contested" : "disposition.agreed";
    await record({ type, subjectId: subject.id, data });
    if (stance === "contested") await tellContested(tx, { actor, answer: subject, reason, now });
    return commentId;
  });
