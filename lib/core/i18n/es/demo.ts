import type { demo as english } from "@/lib/core/i18n/en/demo";
import type { Filled } from "@/lib/core/i18n/filled";

/** The demo world: its clock and its mailbox. */
export const demo: Filled<typeof english> = {
  world: "Entorno de demostración",
  next: "Ir al próximo plazo",
  moved: "El reloj marca el momento siguiente al plazo.",
  mailbox: "Buzón",
  mailboxLede:
    "En el entorno de demostración no sale ninguna carta. Estas son las dirigidas a usted, tal como habrían llegado.",
  mailboxEmpty: "Todavía no ha llegado ninguna carta.",
  mailboxNext:
    "Las cartas llegan cuando se abre una ronda, se prorroga un plazo o se solicita el visto bueno.",
  letterTo: "A {address}",
};
