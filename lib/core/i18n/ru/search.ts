import type { search as english } from "@/lib/core/i18n/en/search";
import type { Filled } from "@/lib/core/i18n/filled";

/** Words of the search. */
export const search: Filled<typeof english> = {
  title: "Поиск",
  lede: "Во всех текстах, доступных с вашего места, и в согласованных формулировках.",
  words: "Слова",
  hint: "Слова на любом из шести языков; «выражение»; -без.",
  go: "Найти",
  tooLong: "Поисковый запрос содержит не более 200 знаков. Сократите его.",
  start: "Введите то, что вы ищете.",
  none: "По запросу «{q}» ничего не найдено.",
  noneNext: "Попробуйте меньше слов или другую форму слова.",
  more: "Показаны только лучшие совпадения. Добавьте слово, чтобы уточнить поиск.",
  texts: "В текстах",
  passages: "В согласованных формулировках",
  draft: "рабочий проект",
  earlier: "{label}, с тех пор изменено",
  under: "в разделе «{heading}»",
  open: "Открыть пункт",
};
