import type { recordAgreedLanguage as english } from "@/lib/core/i18n/en/record-agreed-language";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of agreed language. */
export const recordAgreedLanguage: Filled<typeof english> = {
  passage: {
    added: "{actor} a ajouté une formulation convenue : {source}.",
    corrected: "{actor} a corrigé une formulation convenue, {source}. Texte antérieur : « {before} »",
    retired: "{actor} a retiré une formulation convenue : {source}.",
  },
};
