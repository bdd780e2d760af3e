import type { hints as english } from "@/lib/core/i18n/en/hints";
import type { Filled } from "@/lib/core/i18n/filled";

/** French, in the usage of the United Nations. */
export const hints: Filled<typeof english> = {
  tooManyWords: "Mots : {words} ; l’appel en autorise {max}.",
  tooManyPages: "Pages : {pages} ; l’appel en autorise {max}.",
  numbersForbidden: "L’appel demande des paragraphes sans numéro ; paragraphes numérotés : {n}.",
  typedNumber: "« {typed} » a été saisi ; le paragraphe est déjà numéroté.",
  onlySubheading: "Un intertitre ne peut être seul : il en faut un second au même niveau.",
  markAfterPunctuation: "Dans cette langue, l’appel de note se place avant la ponctuation.",
  markBeforePunctuation: "En anglais, l’appel de note se place après la ponctuation.",
  undefinedAcronym: "« {acronym} » n’est pas développé à sa première occurrence.",
  mixedTerms: "« {term} » ici, « {used} » ailleurs : un seul terme pour une même chose.",
  regionalTerm:
    "« {term} » est l’usage de l’OSCE et du Conseil de l’Europe ; l’Organisation des Nations Unies écrit « {usual} ».",
  spelling: "« {found} » : l’Organisation des Nations Unies écrit « {better} ».",
  perCent: "Dans le corps du texte : « per cent ».",
  numberFirst: "Une phrase ne commence pas par un chiffre : « {number} ».",
};
