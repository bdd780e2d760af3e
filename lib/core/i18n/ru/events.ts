import type { events as english } from "@/lib/core/i18n/en/events";
import type { Filled } from "@/lib/core/i18n/filled";

/** Words of events. */
export const events: Filled<typeof english> = {
  title: "Мероприятия",
  lede: "Что группа сделала публично, с кем и кто пришел.",
  none: "Мероприятий пока не записано.",
  noneAdvice: "Сопредседатель или Секретариат записывает мероприятие после его проведения.",
  dayUnknown: "день неизвестен",
  entities: "Организаторы: {list}",
  partners: "Вместе с: {list}",
  attendance: "Участие: {words}",
  kinds: {
    sideEvent: "параллельное мероприятие",
    highLevelEvent: "мероприятие высокого уровня",
    briefing: "брифинг",
    campaign: "кампания",
    publicEvent: "открытое мероприятие",
  },
  record: "Записать мероприятие",
  recorded: "Мероприятие записано.",
  fields: {
    kind: "Вид",
    title: "Название",
    place: "Город и повод",
    on: "Дата",
    onHint: "2019-07-30 или 2019-07, если известен только месяц.",
    entities: "Структуры, принявшие участие",
    entitiesHint: "Несколько можно выбрать с клавишей Ctrl или ⌘.",
    partners: "Партнеры",
    attendance: "Участие",
    attendanceHint: "Как указано в источнике, например «более 80».",
    summary: "О чем было мероприятие",
    source: "Источник",
  },
};
