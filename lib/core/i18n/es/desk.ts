import type { desk as english } from "@/lib/core/i18n/en/desk";
import type { Filled } from "@/lib/core/i18n/filled";

/** My desk: what waits, until when, and the one button for each. */
export const desk: Filled<typeof english> = {
  title: "Mi escritorio",
  lede: "{n, plural, =0 {Nada espera a la entidad {entity} en este momento.} one {Un asunto espera a la entidad {entity}.} other {# asuntos esperan a la entidad {entity}.}}",
  empty: "No tiene nada pendiente.",
  emptyNext: "Lo próximo en el calendario es “{title}”: {when}.",
  emptyQuiet: "Aquí figurará lo que el grupo le pida, y una carta se lo comunicará.",
  noDeadline: "cuando pueda",
  before: "antes del {day}",
  comingUp: "Próximamente",
  noMeeting: "No se ha convocado ninguna reunión.",
  duties: {
    submitResponse: {
      what: "Observaciones sobre “{title}”",
      why: "Ronda {number}. {own, plural, =0 {Su entidad aún no ha escrito ninguna observación.} one {Su entidad tiene # observación en preparación.} other {Su entidad tiene # observaciones en preparación.}}",
      act: "Formular observaciones o indicar que no las hay",
      actReady: "Consolidar y presentar",
    },
    writeComments: {
      what: "Observaciones sobre “{title}”",
      why: "Ronda {number}. Escriba lo que advierta; su punto focal lo presenta.",
      act: "Formular observaciones",
    },
    clearResponse: {
      what: "Aprobación de las observaciones de su entidad sobre “{title}”",
      why: "Ronda {number}. Su punto focal solicita su aprobación.",
      act: "Aprobar o devolver",
    },
    signOff: {
      what: "Visto bueno a “{title}”",
      why: "{symbol}. {signed} de {asked} han dado el visto bueno.",
      act: "Dar el visto bueno o denegarlo",
    },
    giveText: {
      what: "“{title}” espera su texto",
      why: "Péguelo o súbalo; se le mostrará lo que no esté claro.",
      act: "Darle un texto",
    },
    acceptReading: {
      what: "Cómo se leyó “{title}”",
      why: "{doubts, plural, =0 {No hubo nada dudoso.} one {Hubo # pasaje dudoso.} other {Hubo # pasajes dudosos.}}",
      act: "Decidir y aceptar",
    },
    issueText: {
      what: "“{title}” aún no se ha publicado",
      why: "El borrador tiene {blocks, plural, one {# parte} other {# partes}}.",
      act: "Leer y publicar",
    },
    answerComments: {
      what: "Observaciones sobre “{title}” por responder",
      why: "{unanswered, plural, one {Está por decidir el tratamiento de # observación.} other {Está por decidir el tratamiento de # observaciones.}}",
      act: "Responder",
    },
    carryOn: {
      what: "“{title}” está en manos de la entidad redactora principal",
      why: "Todas las observaciones tienen respuesta. Modifique y publique el texto, o consulte de nuevo al grupo.",
      act: "Continuar con el texto",
    },
    publishAgenda: {
      what: "El programa de “{title}” es un proyecto",
      why: "{items, plural, =0 {Aún está vacío.} one {Contiene # tema.} other {Contiene # temas.}}",
      act: "Revisar y publicar",
    },
    reportActivity: {
      what: "Plan de trabajo: “{title}”",
      why: "Su entidad la dirige. {status, select, ongoing {Último informe: en curso.} other {Aún no se ha informado.}}",
      act: "Informar",
    },
    watchRound: {
      what: "La ronda {number} sobre “{title}” está abierta",
      why: "Han respondido {answered} de {asked}.",
      act: "Ver quién falta",
    },
    watchSignOff: {
      what: "“{title}” está pendiente de visto bueno",
      why: "{signed} de {asked} han dado el visto bueno.",
      act: "Ver quién falta",
    },
  },
  byColleagues:
    "{n, plural, one {# de ellas es de otra persona de su entidad, para que usted la consolide.} other {# de ellas son de otras personas de su entidad, para que usted las consolide.}}",
  declined:
    "{n, plural, one {# entidad ha denegado el visto bueno.} other {# entidades han denegado el visto bueno.}}",
  missing: "Faltan: {names}",
};
