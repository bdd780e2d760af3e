import { readNow } from "@/lib/core/clock";
import { command } from "@/lib/core/command";
import { isLanguage } from "@/lib/core/i18n/languages";
import { translator } from "@/lib/core/i18n/translate";
import { mayPutOnAgenda } from "@/lib/dispositions/rules";
import { ontoAgendaInput } from "@/lib/dispositions/schema";
import { lockMeeting } from "@/lib/meetings/commands/lock";
import { nextMeeting } from "@/lib/meetings/queries/next";
import { MOST_ITEMS } from "@/lib/meetings/schema";
import { lockAnswer } from "./lock";

/** As much as a title on an agenda may have. */
const LONGEST_TITLE = 300;

/** What a contested answer is given by default, in minutes; the chairs change it. */
const MINUTES = 10;

/**
 * Brings a contested disposition before a meeting, by default the next one that has not begun: an item with the text, the number
 * and the entity's reason (domain 5.2.9, 7.2).
 */
export const putOnAgenda = command("disposition.putOnAgenda")
  .input(ontoAgendaInput)
  .load(async (tx, { actor, input }) => {
    const answer = await lockAnswer(tx, actor, input.commentId);
    const { bodyId } = actor.seat;
    const meetingId = input.meetingId || (answer && (await nextMeeting(tx, bodyId, await readNow(tx)))?.id);
    const meeting = answer && meetingId ? await lockMeeting(tx, actor, meetingId) : null;
    if (!answer || (input.meetingId && !meeting)) return null;
    const items = meeting ? await tx.agendaItem.count({ where: { meetingId: meeting.id } }) : 0;
    return { ...answer, meeting: meeting && { ...meeting, items, full: items >= MOST_ITEMS } };
  })
  .rule(mayPutOnAgenda)
  .run(async (tx, { input, subject, record }) => {
    const { meeting } = subject;
    if (!meeting) throw new Error("a rule that said yes to no meeting");
    const { title, no, stanceFor, lang } = subject;
    const t = translator(isLanguage(lang) ? lang : "en");
    const item = await tx.agendaItem.create({
      data: {
        meetingId: meeting.id,
        level: 1,
        ord: meeting.items + 1,
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
