import type { record as english } from "@/lib/core/i18n/en/record";
import type { Filled } from "@/lib/core/i18n/filled";
import { recordAgreedLanguage } from "./record-agreed-language";
import { recordEvents } from "./record-events";
import { recordMeetings } from "./record-meetings";
import { recordMembership } from "./record-membership";
import { recordPeople } from "./record-people";
import { recordPublications } from "./record-publications";
import { recordTexts } from "./record-texts";
import { recordWorkPlan } from "./record-work-plan";

/** The page of the record, and the sentence of every kind of event. */
export const record: Filled<typeof english> = {
  page: {
    title: "Журнал",
    lede: "Все, что было сделано, кем и когда, в том порядке, в каком это происходило. Ничего нельзя изменить или изъять.",
    search: "Слова в журнале",
    noun: "О чем",
    nouns: {
      all: "обо всем",
      submission: "тексты",
      round: "замечания",
      signOff: "согласование",
      meeting: "заседания",
      activity: "план работы",
      publication: "издания",
      passage: "согласованные формулировки",
      event: "мероприятия",
      entity: "структуры",
      seat: "места",
      rule: "правила группы",
    },
    show: "Показать",
    clear: "Показать все",
    ofSubject: "Показано только то, что касается одного предмета.",
    empty: "Пока ничего не записано.",
    noMatch: "В журнале ничего не найдено.",
    noMatchNext: "Попробуйте меньше слов или просмотрите все.",
    earlier: "Более ранние записи",
    latest: "Последние записи",
    open: "Открыть",
  },
  actor: "{entity} ({role})",
  clockActor: "Часы",
  clock: { moved: "{actor}: часы этой демонстрационной среды переведены вперед. Было: {from}; стало: {to}." },
  ...recordTexts,
  ...recordMeetings,
  ...recordMembership,
  ...recordPeople,
  ...recordWorkPlan,
  ...recordPublications,
  ...recordEvents,
  ...recordAgreedLanguage,
};
