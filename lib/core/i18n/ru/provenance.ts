import type { provenance as english } from "@/lib/core/i18n/en/provenance";
import type { Filled } from "@/lib/core/i18n/filled";

/** From a sentence to its history. */
export const provenance: Filled<typeof english> = {
  title: "Откуда эти слова",
  lede: "Слова документа: {version}, {symbol}; у каждого указана версия, в которой они появились.",
  back: "Назад к пункту",
  entered: "В этом виде с версии: {version}",
  enteredOn: "Выпущено {date} под условным обозначением {symbol}; ведущий составитель: {penholder}.",
  since: "Пункт присутствует в тексте с версии: {version}.",
  newThere: "В этой версии пункт появился впервые.",
  drafted: "Кто их написал",
  draftedLede: "Это видят только те, кто может читать рабочий проект.",
  how: {
    begun: "Принято вместе с текстом: {who}",
    write: "Текст: {who}",
    suggest: "Предложение: {who}",
    command: "Внесено: {who}",
  },
  suggestion: "Предложение: {who}",
  takenUp: "Решение о принятии: {who}",
  saidBefore: "Предшествующие замечания",
  saidBeforeLede:
    "Замечания к пункту в том виде, в каком он был в предыдущей версии, и результат их рассмотрения.",
  saidSince: "Замечания, сделанные с тех пор",
  saidNone: "Доступных вам замечаний к этим словам нет.",
  inRound: "раунд {n}",
  proposed: "здесь были предложены эти слова",
  positions: "Кто согласился и кто возразил: {version}",
  awaited:
    "{n, plural, one {# структура не ответила.} few {# структуры не ответили.} many {# структур не ответили.} other {# структуры не ответили.}}",
  noSignOff: "Эти слова не выносились на согласование.",
  link: "Откуда эти слова",
  hint: "Выделите слова в тексте, чтобы увидеть, откуда они.",
  go: "Откуда выделенные слова",
};
