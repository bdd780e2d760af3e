import type { letters as english } from "@/lib/core/i18n/en/letters";
import type { Filled } from "@/lib/core/i18n/filled";

/** The letters of rounds and sign-off. Plain text; the link stands on a line of its own. */
export const letters: Filled<typeof english> = {
  roundOpened: {
    subject: "Observations attendues avant : {deadline} – {title}",
    text: "Chère collègue, cher collègue,\n\nLe cycle d’observations {number} sur le texte « {title} » est ouvert. Nous demandons à votre entité un seul ensemble consolidé d’observations avant l’échéance suivante :\n\n  {deadline}\n  à votre heure : {yourTime}\n\nLes plus utiles sont les propositions concrètes de libellé, paragraphe par paragraphe, avec un bref motif. Veuillez ne signaler comme ligne rouge que ce qui empêcherait votre entité de s’associer au texte. Si vous n’avez pas d’observations, veuillez le dire : il suffit d’une touche, et nous ne vous relancerons pas.\n\n{link}\n",
  },
  roundExtended: {
    subject: "Nouvelle échéance : {deadline} – {title}",
    text: "Chère collègue, cher collègue,\n\nL’échéance fixée pour les observations sur le texte « {title} » (cycle {number}) a été reportée pour toutes les entités :\n\n  {deadline}\n  à votre heure : {yourTime}\n\nLe texte est inchangé. Les réponses déjà soumises restent valables.\n\n{link}\n",
  },
  roundClosed: {
    subject: "Le cycle {number} est clos : {title}",
    text: "Chère collègue, cher collègue,\n\nLe cycle d’observations {number} sur le texte « {title} » est clos. {responses, plural, one {# entité a répondu} other {# entités ont répondu}}, avec {comments, plural, one {# observation} other {# observations}}. Il vous appartient maintenant d’arrêter la suite à donner à chaque observation.\n\n{link}\n",
  },
  signOffOpened: {
    subject: "Pour aval avant : {deadline} – {title}",
    text: "Chère collègue, cher collègue,\n\nLe texte « {title} », {symbol}, vous est soumis pour aval avant l’échéance suivante :\n\n  {deadline}\n  à votre heure : {yourTime}\n\nVeuillez donner l’aval de votre entité, ou le refuser en précisant ce qui y fait obstacle. Le texte est définitif ; il est identifié par l’empreinte SHA-256\n{sha256}\n\n{link}\n",
  },
  signOffDeclined: {
    subject: "Aval refusé ({entity}) : {title}",
    text: "Chère collègue, cher collègue,\n\nL’entité {entity} a refusé de donner son aval au texte « {title} », pour le motif suivant :\n\n{reason}\n\nLe texte n’est pas adopté en l’état. La coprésidence prendra contact avec les entités concernées.\n\n{link}\n",
  },
  signOffComplete: {
    subject: "Texte adopté : {title}",
    text: "Chère collègue, cher collègue,\n\nToutes les entités consultées ont donné leur aval au texte « {title} », {symbol}. Le texte est adopté. Son empreinte SHA-256 est\n{sha256}\n\nIl peut être téléchargé et vérifié ici :\n{link}\n",
  },
  signOffLapsed: {
    subject: "Le recueil des avals s’est terminé sans être complet : {title}",
    text: "Chère collègue, cher collègue,\n\nL’échéance fixée pour l’aval au texte « {title} » est atteinte. {signed, plural, one {# entité a donné son aval} other {# entités ont donné leur aval}}, {missing, plural, one {# ne l’a pas donné} other {# ne l’ont pas donné}}. Le texte n’est pas adopté.\n\n{link}\n",
  },
};
