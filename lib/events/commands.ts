import { command } from "@/lib/core/command";
import { Invalid } from "@/lib/core/outcome";
import { partialDate } from "@/lib/core/partial-date";
import { mayRecordEvent } from "./rules";
import { recordEventInput } from "./schema";

/** Records what the group has done in public, with whom, and who came (domain 1.7). */
export const recordEvent = command("event.record")
  .input(recordEventInput)
  .load(async (tx, { actor }) => {
    const [body] = await tx.$queryRaw<
      { id: string }[]
    >`SELECT id FROM body WHERE id = ${actor.seat.bodyId}::uuid FOR SHARE`;
    return body ?? null;
  })
  .rule(mayRecordEvent)
  .run(async (tx, { actor, input, now, record }) => {
    const { on: typed, ...fields } = input;
    const date = partialDate(typed);
    if (!date?.on) throw new Invalid({ on: "notADay" });
    // A day has come when it has begun anywhere on earth.
    if (date.on.getTime() > now.getTime() + 14 * 3_600_000) throw new Invalid({ on: "inTheFuture" });
    const known = await tx.entity.count({
      where: { groupId: actor.seat.groupId, slug: { in: input.entities } },
    });
    if (known !== new Set(input.entities).size) throw new Invalid({ entities: "invalid_value" });
    const data = { ...fields, bodyId: actor.seat.bodyId, heldOn: date.on, precision: date.precision };
    const { id } = await tx.event.create({ data, select: { id: true } });
    await record({ type: "event.recorded", subjectId: id, data: { title: input.title } });
    return id;
  });
