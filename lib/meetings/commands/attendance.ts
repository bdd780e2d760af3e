import { command } from "@/lib/core/command";
import { Invalid } from "@/lib/core/outcome";
import { mayRecordAttendance } from "@/lib/meetings/rules";
import { recordAttendanceInput } from "@/lib/meetings/schema";
import { leadsTo } from "@/lib/meetings/states";
import { lockMeeting } from "./lock";

/**
 * Records by entity who comes, or came (domain 7.6). From the hour of the meeting on, somebody's presence is what shows
 * that it was held.
 */
export const recordAttendance = command("meeting.recordAttendance")
  .input(recordAttendanceInput)
  .load((tx, { actor, input }) => lockMeeting(tx, actor, input.meetingId))
  .rule(mayRecordAttendance)
  .run(async (tx, { input, subject, now, record }) => {
    const said = new Map(input.attendance.map((entry) => [entry.slice(0, 36), entry.slice(37)]));
    const entityIds = [...said.keys()];
    const members = await tx.membership.findMany({
      where: {
        bodyId: subject.bodyId,
        entityId: { in: entityIds },
        from: { lte: subject.endsAt },
        OR: [{ until: null }, { until: { gt: subject.startsAt } }],
      },
      select: { entityId: true },
      distinct: ["entityId"],
    });
    if (members.length !== entityIds.length) throw new Invalid({ attendance: "invalid_value" });
    const heard = [...said]
      .filter(([, mode]) => mode !== "")
      .map(([entityId, mode]) => ({ meetingId: subject.id, entityId, mode }));
    await tx.attendance.deleteMany({ where: { meetingId: subject.id, entityId: { in: entityIds } } });
    await tx.attendance.createMany({ data: heard });
    const all = await tx.attendance.groupBy({
      by: ["mode"],
      where: { meetingId: subject.id, mode: { in: ["room", "remote"] } },
      _count: true,
    });
    const online = all.find(({ mode }) => mode === "remote")?._count ?? 0;
    const present = online + (all.find(({ mode }) => mode === "room")?._count ?? 0);
    if (now >= subject.startsAt && present > 0 && leadsTo(subject.state, "held")) {
      await tx.meeting.update({
        where: { id: subject.id },
        data: { state: "held", version: { increment: 1 } },
      });
      await record({
        type: "meeting.held",
        subjectId: subject.id,
        data: { title: subject.title, present, online },
      });
    } else {
      await record({
        type: "meeting.attendanceNoted",
        subjectId: subject.id,
        data: { title: subject.title, coming: present },
      });
    }
    return subject.id;
  });
