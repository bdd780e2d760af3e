import type { comparison as english } from "@/lib/core/i18n/en/comparison";
import type { Filled } from "@/lib/core/i18n/filled";

/** Deux versions côte à côte, et une copie comparée au texte. */
export const comparison: Filled<typeof english> = {
  view: "Présentation",
  views: { inline: "Sur une colonne", side: "Côte à côte" },
  shown: "Contenu affiché",
  show: { all: "Tout le texte", changed: "Seulement les modifications" },
  folded: "{n, plural, one {# paragraphe inchangé} other {# paragraphes inchangés}}",
  movedFrom: "déplacé, anciennement {place}",
  reshaped: "mêmes mots, autre forme",
  absent: "Absent de cette version",
  pasted: "Comparer un texte collé",
  pastedLede:
    "Collez une copie du texte trouvée n’importe où, ou choisissez un fichier. Elle est comparée à la version publiée mot par mot, jusqu’aux guillemets, et n’est pas conservée.",
  against: "Comparer avec",
  paste: "Collez la copie ici",
  orFile: "Ou choisissez un fichier",
  comparing: "Comparaison en cours…",
  nothingGiven: "Collez d’abord une copie ou choisissez un fichier.",
  same: "La copie a exactement les mots et les signes de {symbol}.",
  differs: "{n, plural, one {# différence} other {# différences}} par rapport à {symbol}\u00a0: {list}",
  unchanged:
    "{n, plural, one {# paragraphe est identique} other {# paragraphes sont identiques}} au signe près.",
  title: "le titre",
  kinds: {
    word: "{n, plural, one {# mot} other {# mots}}",
    quote: "{n, plural, one {# guillemet ou apostrophe} other {# guillemets ou apostrophes}}",
    dash: "{n, plural, one {# trait d’union ou tiret} other {# traits d’union ou tirets}}",
    space: "{n, plural, one {# espace ou signe invisible} other {# espaces ou signes invisibles}}",
    break: "{n, plural, one {# saut de ligne} other {# sauts de ligne}}",
    case: "{n, plural, one {# différence de majuscules} other {# différences de majuscules}}",
    punctuation: "{n, plural, one {# signe de ponctuation} other {# signes de ponctuation}}",
    form: "{n, plural, one {# forme de lettre} other {# formes de lettre}}",
    missing: "{n, plural, one {# paragraphe manquant} other {# paragraphes manquants}}",
    added: "{n, plural, one {# paragraphe ajouté} other {# paragraphes ajoutés}}",
    moved: "{n, plural, one {# paragraphe déplacé} other {# paragraphes déplacés}}",
  },
  places: {
    changed: "{place}",
    missing: "{place}\u00a0: absent de la copie",
    moved: "{place}\u00a0: ailleurs dans la copie",
    added: "Après {place}\u00a0: seulement dans la copie",
    addedFirst: "Au début\u00a0: seulement dans la copie",
  },
};
