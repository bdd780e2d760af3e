import type { recordMeetings as english } from "@/lib/core/i18n/en/record-meetings";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of meetings. */
export const recordMeetings: Filled<typeof english> = {
  meeting: {
    scheduled: "{actor}: созвано заседание «{title}», {startsAt}, {place}.",
    changed: "{actor}: изменено время или место заседания «{title}»: {startsAt}, {place}.",
    itemAdded: "{actor}: пункт «{item}» включен в повестку дня «{title}».",
    itemMoved: "{actor}: пункт «{item}» перемещен в повестке дня «{title}».",
    itemRemoved: "{actor}: пункт «{item}» исключен из повестки дня «{title}».",
    agendaPublished:
      "{actor}: опубликована повестка дня «{title}», {symbol}, {items, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}.",
    cancelled: "{actor}: отменено заседание «{title}»: {reason}",
    attendanceNoted:
      "{actor}: записано участие в заседании «{title}»: {coming, plural, one {# структура} few {# структуры} many {# структур} other {# структуры}}.",
    held: "Состоялось заседание «{title}»; {present, plural, one {участвовала # структура} few {участвовали # структуры} many {участвовали # структур} other {участвовали # структуры}}, из них онлайн: {online}. Запись: {actor}.",
  },
};
