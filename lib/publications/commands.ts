import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { Invalid } from "@/lib/core/outcome";
import { type PartialDate, partialDate } from "@/lib/core/partial-date";
import type { Transaction } from "@/lib/core/transaction";
import { mayAnnouncePublication, mayBeginPublication, mayPublish } from "./rules";
import { announcePublicationInput, publicationInput, publishInput, recordPublicationInput } from "./schema";
import type { PublicationState } from "./states";

/** Announces a work of the group (domain 1.7). */
export const announcePublication = command("publication.announce")
  .input(announcePublicationInput)
  .load(lockBody)
  .rule(mayAnnouncePublication)
  .run(async (tx, { actor, input, record }) => {
    await refuseUnknown(tx, actor, input.leads);
    const { id } = await tx.publication.create({
      data: { ...input, bodyId: actor.seat.bodyId },
      select: { id: true },
    });
    await record({ type: "publication.announced", subjectId: id, data: { title: input.title } });
    return id;
  });

/** Says that a work is being prepared. */
export const beginPublication = command("publication.begin")
  .input(publicationInput)
  .load((tx, { actor, input }) => lockPublication(tx, actor, input.publicationId))
  .rule(mayBeginPublication)
  .run(async (tx, { subject, record }) => {
    await tx.publication.update({
      where: { id: subject.id },
      data: { state: "inPreparation", version: { increment: 1 } },
    });
    await record({ type: "publication.begun", subjectId: subject.id, data: { title: subject.title } });
    return subject.id;
  });

/** Puts a work out, with its date, its languages and the acknowledgement of its funding (domain 1.1.4, 1.7). */
export const publish = command("publication.publish")
  .input(publishInput)
  .load((tx, { actor, input }) => lockPublication(tx, actor, input.publicationId))
  .rule(mayPublish)
  .run(async (tx, { input, subject, now, record }) => {
    const { on, precision } = dateOf(input.on, now);
    const { languages, funding } = input;
    const data = {
      state: "published",
      publishedOn: on,
      precision,
      languages,
      funding,
      version: { increment: 1 },
    };
    await tx.publication.update({ where: { id: subject.id }, data });
    await record({
      type: "publication.published",
      subjectId: subject.id,
      data: { title: subject.title, funding },
    });
    return subject.id;
  });

/** Enters a work that was out before; of its date and funding as much as its source says. */
export const recordPublication = command("publication.record")
  .input(recordPublicationInput)
  .load(lockBody)
  .rule(mayAnnouncePublication)
  .run(async (tx, { actor, input, now, record }) => {
    const { on: typed, ...fields } = input;
    const { on, precision } = dateOf(typed, now);
    await refuseUnknown(tx, actor, input.leads);
    const data = { ...fields, bodyId: actor.seat.bodyId, state: "published", publishedOn: on, precision };
    const { id } = await tx.publication.create({ data, select: { id: true } });
    await record({ type: "publication.recorded", subjectId: id, data: { title: input.title } });
    return id;
  });

async function lockBody(tx: Transaction, { actor }: { actor: Actor }) {
  const [body] = await tx.$queryRaw<
    { id: string }[]
  >`SELECT id FROM body WHERE id = ${actor.seat.bodyId}::uuid FOR UPDATE`;
  return body ?? null;
}

async function lockPublication(tx: Transaction, actor: Actor, id: string) {
  const [row] = await tx.$queryRaw<{ id: string; title: string; state: PublicationState }[]>`
    SELECT id, title, state FROM publication WHERE id = ${id}::uuid AND body_id = ${actor.seat.bodyId}::uuid FOR UPDATE`;
  return row ?? null;
}

async function refuseUnknown(tx: Transaction, actor: Actor, leads: string[]): Promise<void> {
  const known = await tx.entity.count({ where: { groupId: actor.seat.groupId, slug: { in: leads } } });
  if (known !== new Set(leads).size) throw new Invalid({ leads: "invalid_value" });
}

/** A day counts as come when it has begun anywhere on earth: the World Day's statement leaves at midnight in its own zone. */
function dateOf(typed: string, now: Date): PartialDate {
  const date = partialDate(typed);
  if (!date) throw new Invalid({ on: "notADay" });
  if (date.on && date.on.getTime() > now.getTime() + 14 * 3_600_000) throw new Invalid({ on: "inTheFuture" });
  return date;
}
