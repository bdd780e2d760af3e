import { command } from "@/lib/core/command";
import { Refused } from "@/lib/core/outcome";
import { restoreInto } from "@/lib/drafting/history-restore";
import { mayNameSnapshot, mayRestoreDraft } from "@/lib/drafting/rules";
import { nameSnapshotInput, restoreInput } from "@/lib/drafting/schema";
import { blocksOf } from "@/lib/texts/document";
import { changeDraft } from "./change";
import { lockDraft } from "./lock";
import { docAt, readLog } from "./log";

/** Gives a version of the draft a name, under which it stays to be found; a named version is an end of the log for ever. */
export const nameSnapshot = command("draft.nameSnapshot")
  .input(nameSnapshotInput)
  .load((tx, { actor, input }) => lockDraft(tx, actor, input.submissionId))
  .rule(mayNameSnapshot)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { id, title } = subject;
    const { version, name } = input;
    const log = version <= subject.version ? await readLog(tx, id, version, version) : null;
    const doc = log && docAt(log, version);
    if (!doc) throw new Refused("notThere");
    const { personId, seat } = actor;
    const by = { personId, entityId: seat.entityId, at: now };
    await tx.draftSnapshot.create({
      data: { submissionId: id, version, blocks: blocksOf(doc), kind: "named", name, ...by },
      select: { id: true },
    });
    await record({ type: "draft.snapshotNamed", subjectId: id, data: { title } });
    return id;
  });

/**
 * Brings the draft back to what it was, as a new change: nothing of the history is lost, and the way back from here is the
 * same act. What was suggested then and is decided since, waits again.
 */
export const restoreDraft = command("draft.restore")
  .input(restoreInput)
  .load((tx, { actor, input }) => lockDraft(tx, actor, input.submissionId))
  .rule(mayRestoreDraft)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { id, title } = subject;
    const { version } = input;
    const log = version <= subject.version ? await readLog(tx, id, version, version) : null;
    const doc = log && docAt(log, version);
    if (!log || !doc) throw new Refused("notThere");
    if (doc.eq(subject.doc)) throw new Refused("nothingToRestore");
    await changeDraft(tx, subject, { actor, now, kind: "command" }, (tr) => restoreInto(tr, doc));
    const was = log.entries.at(-1)?.at ?? log.at;
    await record({ type: "draft.restored", subjectId: id, data: { title, was: was.toISOString() } });
    return id;
  });
