import type { recordMembership as english } from "@/lib/core/i18n/en/record-membership";
import type { Filled } from "@/lib/core/i18n/filled";

const status = "{status, select, member {член} partner {партнер} other {наблюдатель}}";
const rule =
  "{key, select, silenceMinHours {минимальный срок отсутствия возражений, в часах} roundWorkingDays {продолжительность раунда замечаний, в рабочих днях} signOffWorkingDays {срок окончательного согласования, в рабочих днях} minutesDays {срок для протокола, в днях} quorumOpen {кворум для открытия заседания} quorumDecide {кворум для принятия решений} partnersComment {замечания партнеров} partnersSignOff {согласование партнерами} commentsSealed {замечания закрыты до окончания раунда} admissionDays {срок для возражений против принятия, в днях} meetingNoticeWeeks {срок уведомления о заседании, в неделях} other {срок полномочий сопредседателей, в месяцах}}";

/** What the record says of the group, its bodies, its entities and its rules. */
export const recordMembership: Filled<typeof english> = {
  group: { founded: "Основана группа «{name}», ее орган: {body}." },
  body: { added: "{actor}: добавлен орган «{name}» ({code})." },
  entity: {
    admitted: `{actor}: записано принятие {name} ({acronym}) с {from}; статус: ${status}.`,
    enrolled: `{actor}: записано участие {name} ({acronym}) в органе с {from}; статус: ${status}.`,
    left: "{actor}: членство {name} ({acronym}) прекращено; дата: {until}",
    edited: "{actor}: исправлена запись {name} ({acronym}).",
    renamed: "{actor}: записано новое название, действующее с {from}: {name} ({acronym}). Прежнее: {before}.",
  },
  rule: { set: `{actor}: с {from} установлено правило группы: ${rule} – {value}. Решение: {reference}.` },
};
