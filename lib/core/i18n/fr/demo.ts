import type { demo as english } from "@/lib/core/i18n/en/demo";
import type { Filled } from "@/lib/core/i18n/filled";

/** The demo world: its clock and its mailbox. */
export const demo: Filled<typeof english> = {
  world: "Espace de démonstration",
  next: "Aller à la prochaine échéance",
  moved: "L’horloge indique l’instant qui suit l’échéance.",
  mailbox: "Boîte aux lettres",
  mailboxLede:
    "Dans l’espace de démonstration, aucune lettre ne part. Voici celles qui vous sont adressées, telles qu’elles seraient arrivées.",
  mailboxEmpty: "Aucune lettre n’est encore arrivée.",
  mailboxNext:
    "Une lettre arrive à l’ouverture d’un cycle, au report d’une échéance ou au début du recueil des avals.",
  letterTo: "À {address}",
};
