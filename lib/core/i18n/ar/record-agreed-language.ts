import type { recordAgreedLanguage as english } from "@/lib/core/i18n/en/record-agreed-language";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of agreed language. */
export const recordAgreedLanguage: Filled<typeof english> = {
  passage: {
    added: "{actor}: إضافة مقطع إلى الصيغ المتفق عليها: {source}.",
    corrected: "{actor}: تصويب مقطع من الصيغ المتفق عليها، {source}. وكان نصه: «{before}»",
    retired: "{actor}: سحب مقطع من الصيغ المتفق عليها: {source}.",
  },
};
