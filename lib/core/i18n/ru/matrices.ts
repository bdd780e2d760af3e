import type { matrices as english } from "@/lib/core/i18n/en/matrices";
import type { Filled } from "@/lib/core/i18n/filled";

/** Matrices that go out: what the screens say, in Russian. */
export const matrices: Filled<typeof english> = {
  title: "Сводные таблицы замечаний",
  columns: {
    number: "№",
    entity: "Организация",
    place: "Пункт",
    anchor: "Исходный текст",
    kind: "Вид",
    strength: "Приоритет",
    text: "Замечание",
    proposedText: "Предлагаемый текст",
    rationale: "Обоснование",
    supportedBy: "Поддержали",
    disposition: "Решение",
    reply: "Ответ",
    changedIn: "Изменено в версии",
    resolvedBy: "Кем решено",
    at: "Дата",
  },
};
