import { command } from "@/lib/core/command";
import { postpone } from "@/lib/core/jobs";
import { Conflict } from "@/lib/core/outcome";
import { mayChangePlanned } from "@/lib/rounds/rules";
import { changePlannedInput } from "@/lib/rounds/schema";
import { deadline, instantTyped } from "./deadline";
import { lockWithText } from "./lock";

/** Changes a planned round before its hour: its hours, its visibility and what it asks for. Nobody has to hear: nobody was asked. */
export const changePlanned = command("round.changePlanned")
  .input(changePlannedInput)
  .load(async (tx, { actor, input }) => {
    // With the text, as opening at its hour does: the round opens as it was or as it is to be, never as half of both.
    const round = await lockWithText(tx, actor, input.roundId);
    if (!round) return null;
    const { opensAt, version, instructions } = await tx.round.findUniqueOrThrow({ where: { id: round.id } });
    const newOpensAt = instantTyped("opensLocal", input);
    return { ...round, opensAt, version, instructions, newOpensAt, newClosesAt: deadline(input) };
  })
  .rule(mayChangePlanned)
  .run(async (tx, { input, subject, record }) => {
    const { id, submissionId, title, number, newOpensAt: opensAt, newClosesAt: closesAt } = subject;
    if (subject.version !== input.version) throw new Conflict(subject.instructions, subject.version);
    const { zone, instructions, visibility } = input;
    const asked = { opensAt, closesAt, zone, instructions, sealed: visibility === "sealed" };
    await tx.round.update({ where: { id }, data: { ...asked, version: { increment: 1 } } });
    await postpone(tx, `round.open:${id}`, opensAt);
    const times = { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() };
    await record({
      type: "round.planChanged",
      subjectId: submissionId,
      data: { title, number, ...times, visibility },
    });
    return submissionId;
  });
