import type { search as english } from "@/lib/core/i18n/en/search";
import type { Filled } from "@/lib/core/i18n/filled";

/** Words of the search. */
export const search: Filled<typeof english> = {
  title: "Recherche",
  lede: "Dans tous les textes accessibles depuis votre siège et dans les formulations convenues.",
  words: "Mots",
  hint: "Mots dans l’une des six langues ; « une expression » ; -sans.",
  go: "Rechercher",
  tooLong: "Une recherche compte au plus 200 caractères. Raccourcissez-la.",
  start: "Saisissez ce que vous cherchez.",
  none: "Aucun résultat pour « {q} ».",
  noneNext: "Essayez avec moins de mots, ou une autre forme du mot.",
  more: "Seuls les meilleurs résultats sont affichés. Ajoutez un mot pour affiner la recherche.",
  texts: "Dans les textes",
  passages: "Dans les formulations convenues",
  draft: "version de travail",
  earlier: "{label}, modifié depuis",
  under: "sous « {heading} »",
  open: "Ouvrir le paragraphe",
};
