import type { roundLifeSaid as english } from "@/lib/core/i18n/en/round-life-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The life of a round: refusals, letters, and sentences of the record, in French. */
export const roundLifeSaid: Filled<typeof english> = {
  refusals: {
    questionAsked: "Le cycle est ouvert et la question est posée. Elle ne peut plus être retirée.",
    roundPlanned: "Un cycle est déjà prévu sur ce texte. Annulez-le d’abord, ou attendez-le.",
    openingInThePast: "L’ouverture est dans le passé. Laissez vide pour ouvrir tout de suite.",
    roundAsked: "Le cycle est ouvert et les entités ont été consultées. Il ne peut plus être annulé.",
    laterRound:
      "Un cycle ultérieur a été ouvert ou prévu sur ce texte. C’est lui qui compte : ce qui reste à dire s’y dit.",
    roundAskedUnchangeable:
      "Le cycle est ouvert et les entités ont été consultées. La demande ne peut plus être modifiée.",
    openingHourCome:
      "L’heure d’ouverture est venue : le cycle ne peut plus être modifié. S’il ne s’est pas ouvert, annulez-le et ouvrez un nouveau cycle.",
    newOpeningInThePast: "La nouvelle ouverture est dans le passé.",
    closesBeforeOpening: "Le cycle serait clos avant de s’ouvrir. Indiquez une échéance ultérieure.",
    roundResolved:
      "Le cycle est clos et traité. Ce qui arrive maintenant s’adresse au Secrétariat, ou au cycle suivant.",
    roundCompiledAlready: "Le cycle est déjà compilé.",
    roundNotResolved: "Le cycle n’est pas encore traité.",
    roundNotOpened: "Le cycle n’est pas encore ouvert.",
    chairInOffice: "Un coprésident est en fonction. Seul un coprésident peut rouvrir un cycle.",
  },
  letters: {
    roundQuestion: {
      subject: "Une question a été ajoutée : {title}",
      text: "Chère collègue, cher collègue,\n\nLe chef de file de la rédaction a joint une question au cycle {number} d’observations sur « {title} » :\n\n{question}\n\nVeuillez y répondre avec les observations de votre entité, avant l’échéance. Si votre entité a déjà soumis sa réponse, elle peut la retirer et la soumettre de nouveau.\n\n{link}\n",
    },
    roundNotOpened: {
      subject: "Le cycle {number} n’a pas pu s’ouvrir : {title}",
      text: "Chère collègue, cher collègue,\n\nLe cycle {number} d’observations prévu sur « {title} » ne s’est pas ouvert, pour le motif suivant :\n\n{reason}\n\nIl reste prévu. Annulez-le, et ouvrez un nouveau cycle quand le texte sera prêt.\n\n{link}\n",
    },
    roundCompiled: {
      subject: "Compilation du cycle {number} : {title}",
      text: "Chère collègue, cher collègue,\n\nLes observations du cycle {number} sur « {title} » ont été compilées.\n\n  Observations : {comments}\n  entités ayant formulé des observations : {entities}\n  entités n’ayant répondu qu’aux questions : {questionsOnly}\n  entités sans observation : {nothing}\n  entités n’ayant pas répondu : {silent}\n  entités dispensées : {excused}\n\n{link}\n",
    },
    roundPublished: {
      subject: "Suites données aux observations du cycle {number} : {title}",
      text: "Chère collègue, cher collègue,\n\nChaque observation du cycle {number} sur « {title} » a reçu une réponse, communiquée à tous les membres. Observations de votre entité : {own}.\n\n  Acceptées : {accepted}\n  acceptées en partie : {inPart}\n  non retenues, avec motif : {notAccepted}\n  autres réponses : {other}\n\n{link}\n",
    },
    roundReopened: {
      subject: "Rouvert jusqu’au {deadline} : {title}",
      text: "Chère collègue, cher collègue,\n\nLe cycle {number} d’observations sur « {title} » est rouvert pour toutes les entités, pour le motif suivant :\n\n{reason}\n\nNouvelle échéance :\n\n  {deadline}\n  à votre heure : {yourTime}\n\nLes observations sont désormais communiquées dès leur soumission. Les réponses déjà soumises restent valables.\n\n{link}\n",
    },
  },
  record: {
    questionAdded: "{actor} a joint une question au cycle {number} d’observations sur « {title} ».",
    questionRemoved: "{actor} a retiré une question du cycle {number} d’observations sur « {title} ».",
    planned:
      "{actor} a prévu le cycle {number} d’observations sur « {title} » ; ouverture : {opensAt}, clôture : {closesAt}.",
    planChanged:
      "{actor} a modifié le cycle {number} d’observations prévu sur « {title} » : du {opensAt} au {closesAt} ; {visibility, select, sealed {les observations restent confidentielles jusque-là} other {les observations sont communiquées dès leur soumission}}.",
    cancelled: "{actor} a annulé le cycle {number} d’observations prévu sur « {title} ».",
    compiled: "{actor} a compilé le cycle {number} d’observations sur « {title} ».",
    resolved: "{actor} a déclaré traité le cycle {number} d’observations sur « {title} ».",
    published: "{actor} a communiqué à tous les membres les réponses du cycle {number} sur « {title} ».",
    reopened:
      "{actor} a rouvert jusqu’au {closesAt} le cycle {number} d’observations sur « {title} » : {reason}",
  },
};
