import type { recordAgreedLanguage as english } from "@/lib/core/i18n/en/record-agreed-language";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of agreed language. */
export const recordAgreedLanguage: Filled<typeof english> = {
  passage: {
    added: "{actor}在商定措辞库中添加了段落：{source}。",
    corrected: "{actor}更正了商定措辞库中的段落（{source}）。原文为：“{before}”",
    retired: "{actor}停用了商定措辞库中的段落：{source}。",
  },
};
