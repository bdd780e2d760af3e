import type { imports as english } from "@/lib/core/i18n/en/imports";
import type { Filled } from "@/lib/core/i18n/filled";

/** Matrices that come in: what the screens say, in French. */
export const imports: Filled<typeof english> = {
  title: "Tableaux d’observations reçus",
  lede: "Versez un tableau d’observations rempli hors ligne (.xlsx, .docx, .csv), ou un fichier Word avec modifications suivies et commentaires. Vous voyez d’abord chaque ligne et ce qu’il en adviendra\u00a0; rien n’entre dans la réponse avant que vous ne l’ayez repris.",
  link: "Verser un tableau",
  choose: "De qui vient le fichier ?",
  forEntity: "Le fichier a été envoyé par {entity}",
  file: "Fichier",
  hint: "Au plus 25 Mo et 20\u00a0000 lignes. Il est conservé avec ce que vous reprenez.",
  send: "Lire le fichier",
  before: "Versés jusqu’ici",
  none: "Rien n’a encore été versé.",
  waits: "{rows, plural, one {# ligne en attente} other {# lignes en attente}}",
  taken:
    "repris\u00a0: {added, plural, one {# nouvelle} other {# nouvelles}}, {changed, plural, one {# modifiée} other {# modifiées}}",
  preview: "Contenu du fichier",
  previewLede:
    "{name}\u00a0: {rows, plural, one {# ligne} other {# lignes}}. Les bonnes lignes sont reprises même si d’autres ne peuvent l’être.",
  applied: "Le contenu de ce fichier a été repris.",
  aside:
    "{rows, plural, one {# ligne n’a pas été reprise et reste visible} other {# lignes n’ont pas été reprises et restent visibles}} ici.",
  counts: "Lignes selon ce qu’il en adviendra",
  shown: {
    doubts: "À regarder",
    all: "Toutes",
    new: "Nouvelles",
    changed: "Modifiées",
    conflict: "Modifiées ici depuis",
    kept: "Conservées",
    unchanged: "Inchangées",
    left: "Écartées",
    bad: "Impossibles à reprendre",
  },
  fates: {
    new: "sera une nouvelle observation",
    changed: "modifiera l’observation",
    conflict: "a été modifiée ici depuis, et reste",
    kept: "est d’un collègue ou vérifiée, et reste",
    unchanged: "s’y trouve déjà",
    left: "est écartée",
    bad: "ne peut être reprise",
  },
  unknown: "Colonnes inconnues, montrées à côté de leurs lignes\u00a0: {names}",
  forms:
    "{n, plural, one {# modification de pure forme a été laissée} other {# modifications de pure forme ont été laissées}} de côté.",
  untouched:
    "{n, plural, one {# ligne est restée} other {# lignes sont restées}} telles que dans le formulaire vide.",
  skipped:
    "{n, plural, one {# tableau ou feuille n’a pas de titres connus\u00a0; ses lignes n’ont} other {# tableaux ou feuilles n’ont pas de titres connus\u00a0; leurs lignes n’ont}} pas été lues.",
  withoutIds:
    "C’est un formulaire ISO/CEI ou un suivi des observations sorti d’ici. Il ne porte pas d’identifiants\u00a0: ses lignes ne sont pas reconnues comme les observations qu’elles étaient, et s’y ajouteraient.",
  otherRound: "Ce fichier a été établi pour un autre cycle. Regardez chaque ligne.",
  guessed: "Le codage du fichier a été deviné. Vérifiez les accents.",
  at: {
    row: "Ligne {n}",
    sheetRow: "{sheet}, ligne {n}",
    change: "Modification au paragraphe {n} du fichier",
    remark: "Commentaire sur le paragraphe {n} du fichier",
  },
  columns: {
    row: "Ligne et endroit",
    comment: "Observation",
    fate: "Ce qu’il en advient",
  },
  proposes: "Propose",
  rationale: "Motif",
  aboutWords: "Sur les mots «\u00a0{text}\u00a0»",
  other: "{heading}\u00a0: {text}",
  now: "Actuellement",
  gone: "L’observation qu’était cette ligne a été retirée ici.",
  place: "Concerne",
  placeHint: "Numéro d’un paragraphe\u00a0; vide pour tout le texte",
  put: "Placer là",
  leave: "Écarter",
  take: "Reprendre",
  over: "Remplacer",
  apply: "Reprendre les lignes",
  drop: "Jeter",
  empty: "Aucune ligne de ce genre.",
  doubts: {
    agreed: "Ce paragraphe est convenu\u00a0: une observation à son sujet doit être motivée.",
    uidUnknown:
      "L’identifiant caché n’est celui d’aucune observation de cette réponse\u00a0; la ligne compte comme nouvelle.",
    uidOtherRound: "L’identifiant caché est celui d’une observation d’un autre cycle.",
    otherEntity: "La ligne est d’une autre entité\u00a0: {with}",
    versionUnknown:
      "Le fichier ne dit pas de quelle version de l’observation il est parti\u00a0; des mots plus récents figurent peut-être ici. Comparez les deux.",
    locked: "Seul Chapeau remplit ceci\u00a0; cela reste tel quel\u00a0: {with}",
    noPlace: "Aucun paragraphe n’est nommé\u00a0; la ligne porte sur tout le texte.",
    placeUnknown: "Paragraphe introuvable\u00a0: {with}",
    placeSeveral: "Plusieurs endroits peuvent être visés, le premier compte\u00a0: {with}",
    placeByText: "Le paragraphe a été trouvé par ses mots\u00a0: {with}",
    placeDiffers: "Numéro et mots mènent à des paragraphes différents\u00a0; le numéro compte\u00a0: {with}",
    placeMoved: "Le paragraphe a été changé dans le fichier\u00a0: {with}",
    quoteLost:
      "Les mots visés ne figurent pas à cet endroit\u00a0; l’observation vaut pour l’ensemble\u00a0: {with}",
    kindUnknown: "Type inconnu\u00a0: {with}",
    strengthUnknown: "Priorité inconnue\u00a0: {with}",
    formula: "Une formule\u00a0; sa dernière valeur a été prise ({with}).",
    merged: "Une cellule fusionnée\u00a0; sa valeur vaut pour chaque cellule ({with}).",
    dateCell: "Le tableur en a fait une date ({with}).",
    guessedColumn:
      "Aucun titre ne dit où sont les observations\u00a0; la colonne la plus fournie a été prise.",
    empty: "Il n’y a ni observation ni texte proposé.",
    tooLong:
      "Trop long\u00a0: au plus 10\u00a0000 caractères pour l’observation, 20\u00a0000 pour le texte proposé, 5\u00a0000 pour le motif, 1\u00a0000 pour la source.",
    duplicate: "La même ligne figure plus haut dans le fichier.",
    standsAlready:
      "Une observation qui commence par les mêmes mots figure déjà à cet endroit\u00a0; reprise, elle y figurerait deux fois.",
    withoutIds: "La ligne n’a pas d’identifiant\u00a0: c’est peut-être une observation qui figure déjà ici.",
    anchorRewritten:
      "Les mots du paragraphe ont été récrits dans leur propre colonne. Si la ligne est reprise, ils comptent comme texte proposé.",
    newParagraph: "Un nouveau paragraphe, à la suite de celui-ci.",
    wholeRemoved: "Le paragraphe entier est biffé.",
    joined: "Le paragraphe est réuni au suivant.",
    split:
      "Le paragraphe est scindé en plusieurs\u00a0: ses parties figurent dans l’observation, et non comme texte proposé.",
  },
};
