import type { hints as english } from "@/lib/core/i18n/en/hints";
import type { Filled } from "@/lib/core/i18n/filled";

/** Russian, in the usage of the United Nations. */
export const hints: Filled<typeof english> = {
  tooManyWords: "Слов: {words}; допускается {max}.",
  tooManyPages: "Страниц: {pages}; допускается {max}.",
  numbersForbidden: "По условиям призыва пункты не нумеруются; пронумеровано: {n}.",
  typedNumber: "Номер «{typed}» введен вручную; пункт уже пронумерован.",
  onlySubheading: "Подзаголовок не может быть единственным: нужен второй того же уровня.",
  markAfterPunctuation: "На этом языке знак сноски ставится перед знаком препинания.",
  markBeforePunctuation: "В английском тексте знак сноски ставится после знака препинания.",
  undefinedAcronym: "Сокращение «{acronym}» не раскрыто при первом употреблении.",
  mixedTerms: "Здесь «{term}», в других местах «{used}»: одно понятие – один термин.",
  regionalTerm: "«{term}» – термин ОБСЕ и Совета Европы; в Организации Объединенных Наций пишут «{usual}».",
  spelling: "«{found}»: в Организации Объединенных Наций пишут «{better}».",
  perCent: "В тексте пишется «per cent».",
  numberFirst: "Предложение не начинается с цифры: «{number}».",
};
