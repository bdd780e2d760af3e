import type { signOff as english } from "@/lib/core/i18n/en/sign-off";
import type { Filled } from "@/lib/core/i18n/filled";

/** Sign-off: the last step, and its proof. */
export const signOff: Filled<typeof english> = {
  open: "Demander l’aval",
  openTitle: "Demander l’aval sur {symbol} ?",
  openLede:
    "{n, plural, one {# entité est invitée} other {# entités sont invitées}} à donner un aval à ce texte exact, identifié par son empreinte SHA-256. Lorsque le dernier aval est donné, le texte est adopté.",
  closesLocal: "Aval à donner avant",
  opened: "Le recueil des avals est ouvert. Les lettres sont en cours d’envoi.",
  openUntil: "Fin du recueil des avals",
  card: "Position de l’entité {entity}",
  cardLede: "Votre aval est demandé sur {symbol}, dans la forme présentée ici. SHA-256 :",
  cardLedeNotAsked:
    "L’aval de votre entité n’est pas demandé. Le texte soumis à l’aval est {symbol}, dans la forme présentée ici. SHA-256 :",
  sign: "Donner l’aval de l’entité {entity}",
  signTitle: "Donner l’aval de l’entité {entity} ?",
  signLede:
    "Votre entité s’associe à {symbol} exactement en l’état. Tous les membres de l’organe voient qu’elle a donné son aval.",
  signed: "L’aval est donné.",
  decline: "Refuser",
  declineTitle: "Refuser l’aval de l’entité {entity} ?",
  declineLede:
    "Le texte ne pourra pas être adopté en l’état. Toutes les entités consultées en sont informées immédiatement, avec votre motif.",
  declined: "L’aval est refusé. Toutes les entités consultées en ont été informées.",
  reason: "Ce qui fait obstacle",
  reasonHint: "Indiquez le paragraphe et la modification qui vous permettrait de donner votre aval.",
  withdraw: "Mettre fin au recueil sans adoption",
  withdrawTitle: "Mettre fin à ce recueil des avals ?",
  withdrawLede:
    "Le texte retourne au chef de file de la rédaction. Les réponses des entités restent au registre.",
  withdrawn: "Le recueil des avals a pris fin. Le texte est de nouveau chez le chef de file de la rédaction.",
  positions: {
    awaited: "en attente",
    signedOff: "aval donné",
    declined: "aval refusé",
    notAsked: "non consultée",
  },
  progress: "{signed} sur {n} ont donné leur aval",
  seal: "Adopté",
  sealLede: "Toutes les entités consultées ont donné leur aval à ce texte. Son empreinte SHA-256 est",
};
