import type { recordTexts as english } from "@/lib/core/i18n/en/record-texts";
import type { Filled } from "@/lib/core/i18n/filled";

const entities = "{entities, plural, one {# entité} other {# entités}}";

/** What the record says of texts, of rounds of comments and of sign-off. */
export const recordTexts: Filled<typeof english> = {
  submission: {
    opened: "{actor} a ouvert le texte « {title} ».",
    textGiven:
      "{actor} a donné son contenu à « {title} » : {blocks, plural, one {# partie} other {# parties}}, {doubts, plural, =0 {rien d’incertain} one {# passage incertain} other {# passages incertains}}.",
    doubtDecided: "{actor} a décidé comment lire un passage incertain de « {title} ».",
    textAccepted:
      "{actor} a accepté la lecture de « {title} », comptant {blocks, plural, one {# partie} other {# parties}}.",
    issued: "{actor} a publié « {title} » sous la cote {symbol}. SHA-256 : {sha256}",
    withdrawn: "{actor} a retiré le texte « {title} ».",
  },
  draft: {
    suggestionsDecided:
      "{actor} a {accepted, select, true {accepté} other {rejeté}} {n, plural, one {# suggestion} other {# suggestions}} dans la version de travail de « {title} ».",
    noteAdded: "{actor} a écrit une note sur la version de travail de « {title} ».",
    noteResolved: "{actor} a clos une note sur la version de travail de « {title} ».",
    drafterInvited:
      "{actor} a invité {drafter} à {may, select, write {rédiger} other {suggérer des modifications}} dans la version de travail de « {title} ».",
    drafterLeft: "{actor} a mis fin à la participation de {drafter} à la rédaction de « {title} ».",
    wordsSuggested:
      "{actor} a suggéré un nouveau libellé pour un paragraphe de la version de travail de « {title} ».",
    wordsReplaced: "{actor} a remplacé le texte d’un paragraphe de la version de travail de « {title} ».",
    snapshotNamed: "{actor} a donné un nom à une version de travail de « {title} ».",
    restored: "{actor} a rétabli la version de travail de « {title} » dans son état du {was}.",
    pictureAdded: "{actor} a ajouté une image à « {title} ».",
  },
  round: {
    opened: `{actor} a ouvert le cycle d’observations {number} sur « {title} » et consulté ${entities} ; clôture : {closesAt}.`,
    extended:
      "{actor} a reporté pour toutes les entités l’échéance du cycle {number} sur « {title} » : {closesAt}.",
    closed:
      "Le cycle d’observations {number} sur « {title} » est clos : {responses, plural, one {# entité a répondu} other {# entités ont répondu}}, avec {comments, plural, one {# observation} other {# observations}}.",
    commentAdded: "{actor} a rédigé une observation sur « {title} ».",
    commentRemoved: "{actor} a supprimé une observation sur « {title} ».",
    responseSubmitted:
      "{actor} a soumis la réponse de l’entité sur « {title} », avec {comments, plural, one {# observation} other {# observations}}.",
    noComments: "{actor} a répondu que l’entité n’a pas d’observations sur « {title} ».",
    responseWithdrawn: "{actor} a remis en préparation la réponse de l’entité sur « {title} ».",
  },
  signOff: {
    opened: `{actor} a ouvert le recueil des avals sur « {title} », {symbol}, et consulté ${entities} ; fin : {closesAt}.`,
    signedOff: "{actor} a donné l’aval de l’entité à « {title} », {symbol}.",
    declined: "{actor} a refusé l’aval de l’entité à « {title} », {symbol} : {reason}",
    completed: `L’ensemble des entités consultées (${entities}) a donné son aval à « {title} », {symbol} : le texte est adopté. SHA-256 : {sha256}`,
    lapsed:
      "Le recueil des avals sur « {title} », {symbol}, s’est terminé sans être complet : {signed, plural, one {# entité a donné son aval} other {# entités ont donné leur aval}}, {missing, plural, one {# entité ne l’a pas donné} other {# entités ne l’ont pas donné}}.",
    withdrawn: "{actor} a mis fin sans adoption au recueil des avals sur « {title} », {symbol}.",
  },
};
