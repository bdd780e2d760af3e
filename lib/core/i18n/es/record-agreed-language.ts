import type { recordAgreedLanguage as english } from "@/lib/core/i18n/en/record-agreed-language";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of agreed language. */
export const recordAgreedLanguage: Filled<typeof english> = {
  passage: {
    added: "{actor} añadió un pasaje al lenguaje convenido: {source}.",
    corrected: "{actor} corrigió un pasaje del lenguaje convenido, {source}. Decía: “{before}”",
    retired: "{actor} retiró un pasaje del lenguaje convenido: {source}.",
  },
};
