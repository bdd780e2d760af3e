import type { roundLife as english } from "@/lib/core/i18n/en/round-life";
import type { Filled } from "@/lib/core/i18n/filled";

/** The life of a round: what the screens say, in Spanish. */
export const roundLife: Filled<typeof english> = {
  title: "La ronda de consultas",
  number: "Ronda {n}",
  none: "Aún no se ha abierto ninguna ronda de observaciones sobre este texto.",
  states: {
    planned: "prevista",
    open: "abierta",
    extended: "abierta, plazo prorrogado",
    closed: "cerrada",
    compiled: "compilada",
    resolution: "en resolución",
    resolved: "resuelta",
    published: "mostrada a los miembros",
  },
  nextSteps: {
    planned: "Se abre por sí sola a la hora fijada y entonces se consulta a todos.",
    open: "Se cierra por sí sola al vencer el plazo. Después, cada observación recibe respuesta.",
    closed: "Las observaciones pueden compilarse y responderse una por una.",
    compiled: "Cada observación espera ahora su respuesta.",
    resolution: "Cuando todas las observaciones tengan respuesta, la ronda podrá declararse resuelta.",
    resolved: "Ya se pueden mostrar las respuestas a todos los miembros.",
    published: "No queda nada por hacer. Una respuesta solo cambia mediante corrección.",
  },
  next: "Lo que sigue",
  asked: "Entidades consultadas",
  text: "Texto consultado",
  deadline: "Plazo",
  opens: "Apertura",
  visibility: "Quién ve las observaciones antes del cierre",
  reopenedFor: "Reabierta porque",
  counts:
    "Observaciones: {comments} · entidades con observaciones: {entities} · aceptadas: {accepted} · en parte: {inPart} · no aceptadas: {notAccepted} · otras respuestas: {other} · sin respuesta: {unanswered} · sin observaciones: {nothing} · sin contestar: {silent}",
  compile: "Compilar",
  compileTitle: "¿Enviar la nota de compilación a todas las entidades consultadas?",
  compiledDone: "Compilada. La nota está en camino.",
  resolve: "Declarar resuelta la ronda",
  resolvedDone: "La ronda está resuelta.",
  publish: "Mostrar las respuestas a los miembros",
  publishTitle: "¿Mostrar todas las respuestas a todos los miembros?",
  publishedDone: "Las respuestas se muestran. Las cartas están en camino.",
  reopen: "Reabrir la ronda",
  reopenTitle: "¿Reabrir la ronda para todos?",
  reopenLede:
    "Lo visto no puede ocultarse: desde ahora, las observaciones se comparten en cuanto se presentan.",
  reason: "Motivo",
  reopenedDone: "La ronda está abierta de nuevo. Las cartas están en camino.",
  cancel: "Ahora no",
};
