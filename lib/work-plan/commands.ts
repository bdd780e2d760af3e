import { command } from "@/lib/core/command";
import { Conflict, Invalid } from "@/lib/core/outcome";
import { mayPlanActivity, mayReportActivity } from "./rules";
import { planActivityInput, reportActivityInput } from "./schema";

/** Enters an activity in a work plan; its number within the period is never given again (domain 1.6.2). */
export const planActivity = command("activity.plan")
  .input(planActivityInput)
  .load(async (tx, { actor }) => {
    const [body] = await tx.$queryRaw<
      { id: string }[]
    >`SELECT id FROM body WHERE id = ${actor.seat.bodyId}::uuid FOR UPDATE`;
    return body ?? null;
  })
  .rule(mayPlanActivity)
  .run(async (tx, { actor, input, record }) => {
    const { due, ...fields } = input;
    for (const name of ["leads", "supporting"] as const) {
      const known = await tx.entity.count({
        where: { groupId: actor.seat.groupId, slug: { in: input[name] } },
      });
      if (known !== new Set(input[name]).size) throw new Invalid({ [name]: "invalid_value" });
    }
    const bodyId = actor.seat.bodyId;
    const last = await tx.activity.aggregate({
      where: { bodyId, period: input.period },
      _max: { number: true },
    });
    const { id } = await tx.activity.create({
      data: { ...fields, bodyId, number: (last._max.number ?? 0) + 1, dueOn: lastDayOf(due) },
      select: { id: true },
    });
    await record({
      type: "activity.planned",
      subjectId: id,
      data: { title: input.title, period: input.period },
    });
    return id;
  });

/** Says where an activity stands (domain 1.6.2). */
export const reportActivity = command("activity.report")
  .input(reportActivityInput)
  .load(async (tx, { actor, input }) => {
    const [row] = await tx.$queryRaw<
      { id: string; title: string; status: string; note: string; version: number; leadIds: string[] }[]
    >`
      SELECT a.id, a.title, a.status, a.note, a.version,
        ARRAY(SELECT e.id::text FROM entity e WHERE e.group_id = ${actor.seat.groupId}::uuid AND e.slug = ANY(a.leads)) AS "leadIds"
      FROM activity a WHERE a.id = ${input.activityId}::uuid AND a.body_id = ${actor.seat.bodyId}::uuid FOR UPDATE OF a`;
    return row ?? null;
  })
  .rule(mayReportActivity)
  .run(async (tx, { input, subject, now, record }) => {
    const { status, note } = input;
    if (input.version !== subject.version) throw new Conflict(subject.note, subject.version);
    if (status === subject.status && note === subject.note) throw new Invalid({ status: "unchanged" });
    await tx.activity.update({
      where: { id: subject.id },
      data: { status, note, reportedAt: now, version: { increment: 1 } },
    });
    await record({
      type: "activity.reported",
      subjectId: subject.id,
      data: { title: subject.title, status, note },
    });
    return subject.id;
  });

function lastDayOf(quarter: string): Date {
  return new Date(Date.UTC(Number(quarter.slice(0, 4)), Number(quarter.slice(6)) * 3, 0));
}
