import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { isLanguage } from "@/lib/core/i18n/languages";
import { translator } from "@/lib/core/i18n/translate";
import { Refused } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { mayPutOnAgenda } from "@/lib/dispositions/rules";
import { ontoAgendaInput } from "@/lib/dispositions/schema";
import { lockMeeting, readItems } from "@/lib/meetings/commands/lock";
import { MOST_ITEMS } from "@/lib/meetings/schema";
import { lockAnswer } from "./lock";

/** As much as a title on an agenda may have. */
const LONGEST_TITLE = 300;

/** What a contested answer is given by default, in minutes; the chairs change it. */
const MINUTES = 10;

/**
 * Brings a contested disposition before a meeting, by default the next one: an item with the text, the number and the entity's
 * reason (domain 5.2.9, 7.2).
 */
export const putOnAgenda = command("disposition.putOnAgenda")
  .input(ontoAgendaInput)
  .load((tx, { actor, input }) => lockAnswer(tx, actor, input.commentId))
  .rule(mayPutOnAgenda)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const meetingId = input.meetingId || (await nextMeeting(tx, actor, now));
    const meeting = meetingId ? await lockMeeting(tx, actor, meetingId) : null;
    if (!meeting) throw new Refused(meetingId ? "notThere" : "noNextMeeting");
    const items = await readItems(tx, meeting.id);
    if (meeting.state === "cancelled") throw new Refused("meetingCancelled");
    if (meeting.state === "held" || now >= meeting.endsAt) throw new Refused("meetingPast");
    if (items.length >= MOST_ITEMS) throw new Refused("agendaFull");
    const { title, no, stanceFor, lang } = subject;
    const t = translator(isLanguage(lang) ? lang : "en");
    const item = await tx.agendaItem.create({
      data: {
        meetingId: meeting.id,
        level: 1,
        ord: items.length + 1,
        title: t("dispositions.agendaItem", { title, no }).slice(0, LONGEST_TITLE),
        annotation: stanceFor,
        action: "decision",
        minutes: MINUTES,
      },
      select: { id: true },
    });
    await tx.disposition.update({ where: { commentId: input.commentId }, data: { agendaItemId: item.id } });
    const data = { title, no, meeting: meeting.title };
    await record({ type: "disposition.onAgenda", subjectId: subject.id, data });
    return meeting.id;
  });

async function nextMeeting(tx: Transaction, { seat }: Actor, now: Date): Promise<string | null> {
  const next = await tx.meeting.findFirst({
    where: { bodyId: seat.bodyId, startsAt: { gt: now }, state: { in: ["planned", "published"] } },
    orderBy: { startsAt: "asc" },
    select: { id: true },
  });
  return next?.id ?? null;
}
