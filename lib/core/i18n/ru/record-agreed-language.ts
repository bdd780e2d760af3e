import type { recordAgreedLanguage as english } from "@/lib/core/i18n/en/record-agreed-language";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of agreed language. */
export const recordAgreedLanguage: Filled<typeof english> = {
  passage: {
    added: "{actor}: добавлена согласованная формулировка: {source}.",
    corrected: "{actor}: исправлена согласованная формулировка, {source}. Прежний текст: «{before}»",
    retired: "{actor}: изъята согласованная формулировка: {source}.",
  },
};
