import type { desk as english } from "@/lib/core/i18n/en/desk";
import type { Filled } from "@/lib/core/i18n/filled";

/** My desk: what waits, until when, and the one button for each. */
export const desk: Filled<typeof english> = {
  title: "Mon bureau",
  lede: "{n, plural, =0 {Rien n’attend l’entité {entity} en ce moment.} one {Une chose attend l’entité {entity}.} other {# choses attendent l’entité {entity}.}}",
  empty: "Rien ne vous attend.",
  emptyNext: "Prochaine date au calendrier : « {title} », {when}.",
  emptyQuiet: "Ce que le groupe vous demande figurera ici, et une lettre vous en avertira.",
  noDeadline: "dès que possible",
  before: "avant le {day}",
  comingUp: "À venir",
  noMeeting: "Aucune réunion n’est convoquée.",
  duties: {
    submitResponse: {
      what: "Observations sur « {title} »",
      why: "Cycle {number}. {own, plural, =0 {Votre entité n’a encore rédigé aucune observation.} one {Votre entité a # observation en préparation.} other {Votre entité a # observations en préparation.}}",
      act: "Formuler des observations, ou dire qu’il n’y en a pas",
      actReady: "Consolider et soumettre",
    },
    writeComments: {
      what: "Observations sur « {title} »",
      why: "Cycle {number}. Écrivez ce que vous constatez ; votre point focal le soumet.",
      act: "Formuler des observations",
    },
    clearResponse: {
      what: "Validation des observations de votre entité sur « {title} »",
      why: "Cycle {number}. Votre point focal sollicite votre validation.",
      act: "Valider ou renvoyer",
    },
    signOff: {
      what: "Aval sur « {title} »",
      why: "{symbol}. {signed} sur {asked} ont donné leur aval.",
      act: "Donner l’aval, ou le refuser",
    },
    giveText: {
      what: "« {title} » attend son texte",
      why: "Collez-le ou envoyez-le ; ce qui n’est pas clair vous sera montré.",
      act: "Lui donner un texte",
    },
    acceptReading: {
      what: "Comment « {title} » a été lu",
      why: "{doubts, plural, =0 {Rien n’était incertain.} one {# passage était incertain.} other {# passages étaient incertains.}}",
      act: "Trancher et accepter",
    },
    issueText: {
      what: "« {title} » n’est pas encore publié",
      why: "La version de travail compte {blocks, plural, one {# partie} other {# parties}}.",
      act: "Relire et publier",
    },
    answerComments: {
      what: "Observations sur « {title} » à traiter",
      why: "{unanswered, plural, one {# observation n’a} other {# observations n’ont}} pas encore reçu de suite.",
      act: "Répondre",
    },
    carryOn: {
      what: "« {title} » est chez le chef de file de la rédaction",
      why: "Toutes les observations ont reçu une suite. Modifiez et publiez le texte, ou consultez de nouveau le groupe.",
      act: "Poursuivre le texte",
    },
    publishAgenda: {
      what: "L’ordre du jour de « {title} » est à l’état de projet",
      why: "{items, plural, =0 {Il est encore vide.} one {Il compte # point.} other {Il compte # points.}}",
      act: "Relire et publier",
    },
    reportActivity: {
      what: "Plan de travail : « {title} »",
      why: "Votre entité la dirige. {status, select, ongoing {Dernier rapport : en cours.} other {Aucun rapport n’a encore été fait.}}",
      act: "Faire rapport",
    },
    watchRound: {
      what: "Le cycle {number} sur « {title} » est ouvert",
      why: "{answered} sur {asked} ont répondu.",
      act: "Voir qui n’a pas répondu",
    },
    watchSignOff: {
      what: "Le recueil des avals sur « {title} » est ouvert",
      why: "{signed} sur {asked} ont donné leur aval.",
      act: "Voir qui n’a pas répondu",
    },
  },
  byColleagues:
    "{n, plural, one {# d’entre elles a été rédigée par une ou un collègue, à vous de consolider.} other {# d’entre elles ont été rédigées par des collègues, à vous de consolider.}}",
  declined: "{n, plural, one {# entité a refusé.} other {# entités ont refusé.}}",
  missing: "Réponses manquantes : {names}",
};
