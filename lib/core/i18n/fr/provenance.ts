import type { provenance as english } from "@/lib/core/i18n/en/provenance";
import type { Filled } from "@/lib/core/i18n/filled";

/** From a sentence to its history. */
export const provenance: Filled<typeof english> = {
  title: "D’où viennent ces mots",
  lede: "Mots de : {version}, {symbol}, chacun avec la version qui l’a apporté.",
  back: "Retour au paragraphe",
  entered: "Tels quels depuis : {version}",
  enteredOn: "Publié le {date} sous la cote {symbol} ; chef de file de la rédaction : {penholder}.",
  since: "Le paragraphe figure dans le texte depuis : {version}.",
  newThere: "Le paragraphe était nouveau dans cette version.",
  drafted: "Qui les a écrits",
  draftedLede: "Visible seulement pour ceux qui peuvent lire la version de travail.",
  how: {
    begun: "Repris avec le texte par {who}",
    write: "Écrit par {who}",
    suggest: "Suggéré par {who}",
    command: "Inséré par {who}",
  },
  suggestion: "Suggestion de {who}",
  takenUp: "Acceptée par {who}",
  saidBefore: "Observations antérieures",
  saidBeforeLede:
    "Observations sur le paragraphe tel qu’il figurait dans la version précédente, avec la suite qui leur a été donnée.",
  saidSince: "Observations formulées depuis",
  saidNone: "Aucune observation sur ces mots ne vous est accessible.",
  inRound: "cycle {n}",
  proposed: "ces mots ont été proposés ici",
  positions: "Qui a donné son aval, qui s’y est opposé : {version}",
  awaited: "{n, plural, one {# entité n’a pas répondu.} other {# entités n’ont pas répondu.}}",
  noSignOff: "Ces mots n’ont pas été soumis à l’aval.",
  link: "D’où viennent ces mots",
  hint: "Sélectionnez des mots du texte pour voir d’où ils viennent.",
  go: "D’où viennent les mots sélectionnés",
};
