import { passageKey } from "@/lib/agreed-language/key";
import { mayAddPassage, mayCorrectPassage, mayRetirePassage } from "@/lib/agreed-language/rules";
import { addPassageInput, correctPassageInput, passageInput } from "@/lib/agreed-language/schema";
import { command } from "@/lib/core/command";
import { Conflict, Invalid } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { lockLibrary, lockPassage, sourceOf } from "./lock";

type Fields = { symbol: string; paragraph: string; lang: string; text: string };

/** Adds a quotation from an adopted instrument to the group's library (domain 6.4). */
export const addPassage = command("passage.add")
  .input(addPassageInput)
  .load((tx, { actor }) => lockLibrary(tx, actor))
  .rule(mayAddPassage)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const adoptedOn = dayOf(input.adoptedOn, now);
    await refuseTwin(tx, subject.groupId, input);
    const { id } = await tx.agreedPassage.create({
      data: {
        ...input,
        adoptedOn,
        groupId: subject.groupId,
        enteredAt: now,
        enteredBy: actor.personId,
        enteredFor: actor.seat.entityId,
      },
      select: { id: true },
    });
    await record({ type: "passage.added", subjectId: id, data: { source: sourceOf(input) } });
    return id;
  });

/** Corrects a quotation that was entered by hand; what it read before stays in the record. */
export const correctPassage = command("passage.correct")
  .input(correctPassageInput)
  .load(async (tx, { actor, input }) => {
    await lockLibrary(tx, actor);
    return lockPassage(tx, actor, input.passageId);
  })
  .rule(mayCorrectPassage)
  .run(async (tx, { input, subject, now, record }) => {
    const { passageId: id, version, ...fields } = input;
    if (version !== subject.version) throw new Conflict(subject.text, subject.version);
    const data = { ...fields, adoptedOn: dayOf(input.adoptedOn, now) };
    const names = ["symbol", "title", "paragraph", "lang", "text", "link"] as const;
    if (names.every((name) => data[name] === subject[name]) && +data.adoptedOn === +subject.adoptedOn)
      throw new Invalid({ text: "unchanged" });
    await refuseTwin(tx, subject.groupId, input, id);
    await tx.agreedPassage.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
    await record({
      type: "passage.corrected",
      subjectId: id,
      data: { source: sourceOf(input), before: subject.text },
    });
    return id;
  });

/** Takes a passage out of use; it stays in the library, marked, and is offered no more. */
export const retirePassage = command("passage.retire")
  .input(passageInput)
  .load((tx, { actor, input }) => lockPassage(tx, actor, input.passageId))
  .rule(mayRetirePassage)
  .run(async (tx, { subject, now, record }) => {
    const { id } = subject;
    await tx.agreedPassage.update({ where: { id }, data: { retiredAt: now, version: { increment: 1 } } });
    await record({ type: "passage.retired", subjectId: id, data: { source: sourceOf(subject) } });
    return id;
  });

/** The same words from the same place are one passage. */
async function refuseTwin(
  tx: Transaction,
  groupId: string,
  { symbol, paragraph, lang, text }: Fields,
  except?: string,
): Promise<void> {
  const known = await tx.agreedPassage.findMany({
    where: { groupId, bodyId: null, symbol, paragraph, lang, retiredAt: null, id: { not: except } },
    select: { text: true },
  });
  if (known.some((one) => passageKey(one.text) === passageKey(text))) throw new Invalid({ text: "taken" });
}

/** A day counts as come when it has begun anywhere on earth. */
function dayOf(typed: string, now: Date): Date {
  const on = new Date(`${typed}T00:00:00Z`);
  if (on.getTime() > now.getTime() + 14 * 3_600_000) throw new Invalid({ adoptedOn: "inTheFuture" });
  return on;
}
