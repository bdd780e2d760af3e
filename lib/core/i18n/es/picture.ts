import type { picture as english } from "@/lib/core/i18n/en/picture";
import type { Filled } from "@/lib/core/i18n/filled";

/** The picture of a round: what the screens say, in Spanish. */
export const picture: Filled<typeof english> = {
  excuse: "Dispensar a una entidad",
  excuseLede:
    "Una entidad dispensada se cuenta aparte de las que guardan silencio. Si responde de todos modos, su respuesta cuenta. Todos pueden leer el motivo.",
  excuseWhom: "Entidad",
  excuseWhy: "Motivo",
  excused: "La entidad queda dispensada y el motivo consta en el registro.",
  lift: "Consultar de nuevo a {entity}",
  lifted: "La dispensa queda sin efecto.",
  excusedFor: "dispensada: {reason}",
  late: "fuera de plazo",
  behalf: "introducida por la Secretaría",
  redLeft:
    "{n, plural, =0 {No queda ninguna línea roja sin responder.} one {Queda # línea roja sin responder.} other {Quedan # líneas rojas sin responder.}}",
  timeLeft: "hasta el cierre de la ronda",
  updated: "El cuadro ha cambiado: {totals}",
  falls:
    "Dónde recaen las observaciones: {n, plural, one {# observación} other {# observaciones}} en {places, plural, one {# lugar} other {# lugares}}",
  fallsAt:
    "{reference}: {n, plural, one {# observación} other {# observaciones}}{red, plural, =0 {} one {, # línea roja} other {, # líneas rojas}}",
  columns: {
    place: "Lugar",
    comments: "Observaciones",
    red: "Líneas rojas",
    entity: "Entidad",
    rate: "Respuestas",
  },
  participation: "Participación",
  participationLede:
    "Cómo participó cada entidad en las rondas de observaciones. Las rondas de las que fue dispensada no cuentan en la tasa; una ronda aún abierta cuenta en cuanto la entidad responde.",
  participationNone: "Aún no se ha abierto ninguna ronda de observaciones.",
  participationHidden: "Su puesto no responde por ninguna entidad consultada en una ronda.",
  round: "ronda {n}",
  was: "como {name}",
  cells: {
    comments: "observaciones",
    noComments: "sin observaciones",
    late: "fuera de plazo",
    excused: "dispensada",
    silent: "sin respuesta",
    open: "aún abierta",
    notAsked: "no consultada",
  },
  rate: "{answered} de {n}",
};
