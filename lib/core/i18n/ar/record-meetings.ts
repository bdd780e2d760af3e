import type { recordMeetings as english } from "@/lib/core/i18n/en/record-meetings";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of meetings. */
export const recordMeetings: Filled<typeof english> = {
  meeting: {
    scheduled: "{actor}: الدعوة إلى اجتماع «{title}»، {startsAt}، {place}.",
    changed: "{actor}: تغيير موعد اجتماع «{title}» أو مكانه: {startsAt}، {place}.",
    itemAdded: "{actor}: إدراج «{item}» في جدول أعمال «{title}».",
    itemMoved: "{actor}: نقل «{item}» داخل جدول أعمال «{title}».",
    itemRemoved: "{actor}: حذف «{item}» من جدول أعمال «{title}».",
    agendaPublished:
      "{actor}: نشر جدول أعمال «{title}»، {symbol}، {items, plural, zero {دون بنود} one {وفيه بند واحد} two {وفيه بندان} few {وفيه # بنود} many {وفيه # بنداً} other {وفيه # بند}}.",
    cancelled: "{actor}: إلغاء اجتماع «{title}»: {reason}",
    attendanceNoted:
      "{actor}: تدوين المشاركة في «{title}»: {coming, plural, zero {لا كيانات} one {كيان واحد} two {كيانان} few {# كيانات} many {# كياناً} other {# كيان}}.",
    held: "عُقد «{title}»؛ {present, plural, zero {ولم يشارك أي كيان} one {وشارك كيان واحد} two {وشارك كيانان} few {وشاركت # كيانات} many {وشارك # كياناً} other {وشارك # كيان}} (عبر الإنترنت: {online}). التدوين: {actor}.",
  },
};
