import type { door as english } from "@/lib/core/i18n/en/door";
import type { Filled } from "@/lib/core/i18n/filled";

/** The way in and the way out. */
export const door: Filled<typeof english> = {
  title: "Connexion",
  lede: "Il n’y a pas de mot de passe. Indiquez votre adresse ; nous envoyons un code.",
  email: "Adresse électronique",
  send: "M’envoyer un code",
  sent: "Si l’adresse {email} correspond à un siège, un code est en route. Saisissez-le ici, dans ce navigateur, dans les dix minutes.",
  code: "Code",
  codeHint: "Huit lettres et chiffres, tirés du message le plus récent.",
  enter: "Se connecter",
  again: "Utiliser une autre adresse ou demander un nouveau code",
  agency: "Se connecter avec {name}",
  agencyRefused:
    "La connexion par votre organisme n’a mené à aucun siège. Utilisez l’adresse dont dispose le Secrétariat, ou adressez-vous à lui.",
  demoTitle: "Ou prendre un siège dans l’espace de démonstration",
  demoLede:
    "Ces sièges ne sont occupés par aucune personne réelle. Choisissez-en un ; revenez en prendre un autre, dans un second navigateur si vous le souhaitez.",
  back: "Vous revenez ensuite là où vous étiez.",
  sessions: "Où votre session est ouverte",
  sessionsLede: "Une session prend fin après huit heures sans activité, et au plus tard après sept jours.",
  thisOne: "ce navigateur",
  lastSeen: "dernière utilisation : {when}",
  revoke: "Mettre fin à cette session",
  revoked: "La session a pris fin.",
  everywhere: "Se déconnecter partout",
  everywhereLede: "Y compris dans ce navigateur.",
  deviceUnknown: "Navigateur inconnu",
  letters: {
    code: {
      subject: "Votre code pour Chapeau",
      text: "Chère collègue, cher collègue,\n\nVoici votre code de connexion :\n\n  {code}\n\nSaisissez-le dans les dix minutes, dans le navigateur où vous l’avez demandé. Il ne sert qu’une fois. La page où le saisir :\n\n{link}\n\nSi vous ne l’avez pas demandé, ne faites rien.\n",
    },
  },
};
