import { command } from "@/lib/core/command";
import { Invalid } from "@/lib/core/outcome";
import { blockOf, moved } from "@/lib/meetings/agenda";
import { mayAddAgendaItem, mayEditAgenda, mayPublishAgenda } from "@/lib/meetings/rules";
import {
  addAgendaItemInput,
  agendaItemInput,
  MOST_ITEMS,
  meetingInput,
  moveAgendaItemInput,
} from "@/lib/meetings/schema";
import { agendaSymbol } from "@/lib/meetings/symbols";
import { tellEverybody } from "./letters";
import { keepOrder, lockItem, lockMeeting, readItems } from "./lock";

/** Puts an item, or a text of the same body, on an agenda (domain 7.2). */
export const addAgendaItem = command("meeting.addItem")
  .input(addAgendaItemInput)
  .load(async (tx, { actor, input }) => {
    const meeting = await lockMeeting(tx, actor, input.meetingId);
    if (!meeting) return null;
    const text = input.submissionId
      ? await tx.submission.findFirst({
          where: { id: input.submissionId, bodyId: actor.seat.bodyId },
          select: { id: true, title: true, state: true },
        })
      : null;
    if (input.submissionId && !text) return null;
    const items = await readItems(tx, meeting.id);
    const itemTaken = text !== null && items.some((item) => item.submissionId === text.id);
    return {
      ...meeting,
      items,
      text,
      itemTaken,
      textWithdrawn: text?.state === "withdrawn",
      full: items.length >= MOST_ITEMS,
    };
  })
  .rule(mayAddAgendaItem)
  .run(async (tx, { actor, input, subject, record }) => {
    const { meetingId, afterId, submissionId, leads, ...fields } = input;
    const known = await tx.entity.count({ where: { groupId: actor.seat.groupId, slug: { in: leads } } });
    if (known !== new Set(leads).size) throw new Invalid({ leads: "invalid_value" });
    const title = input.title || (subject.text?.title ?? "");
    const place = afterId ? placeAfter(subject.items, afterId, input.level) : subject.items.length;
    if (place === null) throw new Invalid({ afterId: "invalid_value" });
    const { id } = await tx.agendaItem.create({
      data: {
        ...fields,
        title,
        leads,
        meetingId: subject.id,
        submissionId: subject.text?.id ?? null,
        ord: place + 1,
      },
      select: { id: true },
    });
    await keepOrder(tx, subject.items.map((item) => item.id).toSpliced(place, 0, id));
    await record({
      type: "meeting.itemAdded",
      subjectId: subject.id,
      data: { title: subject.title, item: title },
    });
    return subject.id;
  });

/** Moves an item one place, its sub-items with it. */
export const moveAgendaItem = command("meeting.moveItem")
  .input(moveAgendaItemInput)
  .load((tx, { actor, input }) => lockItem(tx, actor, input.itemId))
  .rule(mayEditAgenda)
  .run(async (tx, { input, subject, record }) => {
    const order = moved(subject.items, subject.item.id, input.direction);
    if (!order) throw new Invalid({ direction: "noFurther" });
    await keepOrder(tx, order);
    await record({
      type: "meeting.itemMoved",
      subjectId: subject.id,
      data: { title: subject.title, item: subject.item.title },
    });
    return subject.id;
  });

/** Takes an item off the agenda, its sub-items with it. */
export const removeAgendaItem = command("meeting.removeItem")
  .input(agendaItemInput)
  .load((tx, { actor, input }) => lockItem(tx, actor, input.itemId))
  .rule(mayEditAgenda)
  .run(async (tx, { subject, record }) => {
    const block = blockOf(subject.items, subject.item.id) ?? { from: 0, to: 0 };
    const gone = subject.items.slice(block.from, block.to).map((item) => item.id);
    await tx.agendaItem.deleteMany({ where: { id: { in: gone } } });
    await record({
      type: "meeting.itemRemoved",
      subjectId: subject.id,
      data: { title: subject.title, item: subject.item.title },
    });
    return subject.id;
  });

/** Makes the agenda the body's and sends it to every seat (domain 7.1). */
export const publishAgenda = command("meeting.publishAgenda")
  .input(meetingInput)
  .load(async (tx, { actor, input }) => {
    const meeting = await lockMeeting(tx, actor, input.meetingId);
    return meeting && { ...meeting, items: await tx.agendaItem.count({ where: { meetingId: meeting.id } }) };
  })
  .rule(mayPublishAgenda)
  .run(async (tx, { actor, subject, now, record }) => {
    await tx.meeting.update({
      where: { id: subject.id },
      data: { state: "published", publishedAt: now, version: { increment: 1 } },
    });
    const body = await tx.body.findUniqueOrThrow({
      where: { id: actor.seat.bodyId },
      select: { code: true, group: { select: { slug: true } } },
    });
    const symbol = agendaSymbol({
      group: body.group.slug,
      body: body.code,
      year: subject.year,
      number: subject.number,
    });
    await record({
      type: "meeting.agendaPublished",
      subjectId: subject.id,
      data: { title: subject.title, symbol, items: subject.items },
    });
    await tellEverybody(tx, "published", subject.id, now);
    return subject.id;
  });

/** Behind a sub-item or, for a new item, behind all sub-items of the one named; a new sub-item comes last under its item. */
function placeAfter(items: Parameters<typeof blockOf>[0], afterId: string, level: number): number | null {
  const at = items.findIndex((item) => item.id === afterId);
  const head = items[at];
  if (!head) return null;
  if (head.level === 2 && level === 2) return at + 1;
  const parent = head.level === 1 ? head : items.slice(0, at).findLast((item) => item.level === 1);
  return parent ? (blockOf(items, parent.id)?.to ?? null) : at + 1;
}
