import type { dispositionsSaid as english } from "@/lib/core/i18n/en/dispositions-said";
import type { Filled } from "@/lib/core/i18n/filled";

const kind =
  "{kind, select, accepted {acceptée} acceptedInPart {acceptée en partie} notAccepted {non retenue} noted {il en est pris note} nextRound {renvoyée au cycle suivant} withdrawn {retirée par son auteur} duplicate {doublon} other {hors sujet}}";
const comment = "{no, select, none {une observation} other {l’observation no {no}}}";

/** Dispositions and amendments: refusals, letters, and sentences of the record. */
export const dispositionsSaid: Filled<typeof english> = {
  refusals: {
    dispositionPublished:
      "Cette réponse a été publiée. Elle ne peut être modifiée que par un rectificatif motivé.",
    answersNotPublished:
      "Les suites données aux observations de ce cycle ne sont pas encore publiées. Modifiez directement celle-ci.",
    notAnswered: "Aucune suite n’a encore été donnée à cette observation.",
    notContested: "L’entité n’a pas contesté cette suite.",
    noNextMeeting:
      "Aucune réunion n’est prévue à l’ordre du jour de laquelle ce point pourrait être inscrit.",
    onAgendaAlready: "Ce point est déjà inscrit à l’ordre du jour d’une réunion.",
    amendmentsCollide:
      "Ces amendements modifient différemment les mêmes mots. Choisissez-en moins, ou rédigez à nouveau.",
    nothingToTakeUp: "Choisissez au moins un amendement de ce paragraphe.",
    takesNothing: "Le paragraphe resterait tel qu’il est.",
    withdrawnByAuthor:
      "Cette observation a été retirée par l’entité qui l’a faite. On ne peut y répondre de nouveau que si cette entité le conteste.",
    answeredMeanwhile:
      "L’une de ces observations a été traitée entre-temps. Prenez-en connaissance, puis appliquez de nouveau.",
  },
  letters: {
    dispositionContested: {
      subject: "Contestée : no {no} – {title}",
      text: "Chère collègue, cher collègue,\n\nL’entité {entity} conteste la suite proposée pour son observation no {no} sur le texte « {title} » :\n\n{reason}\n\nUne nouvelle suite peut être donnée, ou la question inscrite à l’ordre du jour de la prochaine réunion.\n\n{link}\n",
    },
    dispositionAnew: {
      subject: "Nouvelle suite : no {no} – {title}",
      text: "Chère collègue, cher collègue,\n\nVotre entité avait contesté la suite proposée pour son observation no {no} sur le texte « {title} ». Une nouvelle suite a été donnée. Merci de dire si vous l’acceptez.\n\n{link}\n",
    },
    dispositionCorrected: {
      subject: "Rectificatif : no {no} – {title}",
      text: "Chère collègue, cher collègue,\n\nLa suite publiée pour l’observation no {no} sur le texte « {title} » a été rectifiée :\n\n{reason}\n\n{link}\n",
    },
  },
  /** By the event of its noun. */
  record: {
    given: `{actor} a donné suite à ${comment} sur « {title} ».`,
    withdrawn: `{actor} a retiré ${comment} sur « {title} ».`,
    agreed: `{actor} a accepté la suite proposée pour ${comment} sur « {title} ».`,
    contested: `{actor} a contesté la suite proposée pour ${comment} sur « {title} ».`,
    corrected: `{actor} a rectifié la suite publiée pour ${comment} sur « {title} » : ${kind}. Motif : {reason}`,
    onAgenda: `{actor} a inscrit ${comment} sur « {title} » à l’ordre du jour de « {meeting} ».`,
    takenUp:
      "{actor} a repris {n, plural, one {# amendement} other {# amendements}} dans la version de travail de « {title} ».",
  },
};
