import type { picture as english } from "@/lib/core/i18n/en/picture";
import type { Filled } from "@/lib/core/i18n/filled";

/** The picture of a round: what the screens say, in French. */
export const picture: Filled<typeof english> = {
  excuse: "Dispenser une entité de répondre",
  excuseLede:
    "Une entité dispensée est comptée à part de celles qui gardent le silence. Si elle répond malgré tout, sa réponse compte. Le motif est lisible par tous.",
  excuseWhom: "Entité",
  excuseWhy: "Motif",
  excused: "L’entité est dispensée ; le motif figure au registre.",
  lift: "Solliciter de nouveau {entity}",
  lifted: "La dispense est levée.",
  excusedFor: "dispensée : {reason}",
  late: "hors délai",
  behalf: "saisie par le Secrétariat",
  redLeft:
    "{n, plural, =0 {Aucune ligne rouge ne reste sans réponse.} one {# ligne rouge reste sans réponse.} other {# lignes rouges restent sans réponse.}}",
  timeLeft: "avant la clôture du cycle",
  updated: "Le tableau a changé : {totals}",
  falls:
    "Où portent les observations : {n, plural, one {# observation} other {# observations}} à {places, plural, one {# endroit} other {# endroits}}",
  fallsAt:
    "{reference} : {n, plural, one {# observation} other {# observations}}{red, plural, =0 {} one {, # ligne rouge} other {, # lignes rouges}}",
  columns: {
    place: "Endroit",
    comments: "Observations",
    red: "Lignes rouges",
    entity: "Entité",
    rate: "Réponses",
  },
  participation: "Participation",
  participationLede:
    "La participation de chaque entité aux cycles d’observations. Les cycles dont elle a été dispensée n’entrent pas dans le taux ; un cycle encore ouvert compte dès qu’elle a répondu.",
  participationNone: "Aucun cycle d’observations n’a encore été ouvert.",
  participationHidden: "Votre siège ne répond pour aucune entité consultée dans un cycle.",
  round: "cycle {n}",
  was: "sous le nom {name}",
  cells: {
    comments: "observations",
    noComments: "pas d’observations",
    late: "hors délai",
    excused: "dispensée",
    silent: "sans réponse",
    open: "encore ouvert",
    notAsked: "non consultée",
  },
  rate: "{answered} sur {n}",
};
