import type { roundLifeSaid as english } from "@/lib/core/i18n/en/round-life-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The life of a round: refusals, letters, and sentences of the record, in Spanish. */
export const roundLifeSaid: Filled<typeof english> = {
  refusals: {
    questionAsked: "La ronda está abierta y la pregunta está hecha. Ya no puede quitarse.",
    roundPlanned: "Ya hay una ronda prevista sobre este texto. Anúlela primero o espere a que se abra.",
    openingInThePast: "La apertura es una fecha pasada. Déjela vacía para abrir de inmediato.",
    roundAsked: "La ronda está abierta y se ha consultado a todos. Ya no puede anularse.",
    laterRound:
      "Se ha abierto o previsto una ronda posterior sobre este texto. Es la que cuenta: lo que quede por decir se dirá en ella.",
    roundAskedUnchangeable:
      "La ronda está abierta y se ha consultado a todos. Lo solicitado ya no puede modificarse.",
    openingHourCome:
      "Ha llegado la hora de apertura y la ronda ya no puede modificarse. Si no se abrió, anúlela y abra una nueva ronda.",
    newOpeningInThePast: "La nueva apertura es una fecha pasada.",
    closesBeforeOpening: "La ronda se cerraría antes de abrirse. Indique un plazo posterior.",
    roundResolved:
      "La ronda ya está resuelta. Lo que llegue ahora se dirige a la Secretaría o a la ronda siguiente.",
    roundCompiledAlready: "La ronda ya está compilada.",
    roundNotResolved: "La ronda aún no está resuelta.",
    roundNotOpened: "La ronda aún no se ha abierto.",
    chairInOffice: "Hay una copresidencia en ejercicio. Solo ella puede reabrir una ronda.",
  },
  letters: {
    roundQuestion: {
      subject: "Se añadió una pregunta: {title}",
      text: "Estimada colega, estimado colega:\n\nLa entidad redactora principal ha adjuntado una pregunta a la ronda {number} de observaciones sobre “{title}”:\n\n{question}\n\nLe rogamos que la responda junto con las observaciones de su entidad, antes de que venza el plazo. Si su entidad ya presentó su respuesta, puede retirarla y presentarla de nuevo.\n\n{link}\n",
    },
    roundNotOpened: {
      subject: "La ronda {number} no pudo abrirse: {title}",
      text: "Estimada colega, estimado colega:\n\nLa ronda {number} de observaciones prevista sobre “{title}” no se abrió, por este motivo:\n\n{reason}\n\nSigue prevista. Anúlela y abra una nueva ronda cuando el texto esté listo.\n\n{link}\n",
    },
    roundCompiled: {
      subject: "Compilación de la ronda {number}: {title}",
      text: "Estimada colega, estimado colega:\n\nSe han compilado las observaciones de la ronda {number} sobre “{title}”.\n\n  Observaciones: {comments}\n  de entidades: {entities}\n  entidades que solo respondieron a las preguntas: {questionsOnly}\n  entidades sin observaciones: {nothing}\n  entidades que no respondieron: {silent}\n  entidades dispensadas: {excused}\n\n{link}\n",
    },
    roundPublished: {
      subject: "Qué se decidió sobre las observaciones de la ronda {number}: {title}",
      text: "Estimada colega, estimado colega:\n\nCada observación de la ronda {number} sobre “{title}” ha recibido respuesta, y las respuestas se muestran a todos los miembros. Observaciones de su entidad: {own}.\n\n  Aceptadas: {accepted}\n  aceptadas en parte: {inPart}\n  no aceptadas, con motivos: {notAccepted}\n  otras respuestas: {other}\n\n{link}\n",
    },
    roundReopened: {
      subject: "Abierta de nuevo hasta {deadline}: {title}",
      text: "Estimada colega, estimado colega:\n\nLa ronda {number} de observaciones sobre “{title}” está abierta de nuevo para todos, por este motivo:\n\n{reason}\n\nNuevo plazo:\n\n  {deadline}\n  en su hora: {yourTime}\n\nLas observaciones se comparten ahora en cuanto se presentan. Las respuestas ya presentadas siguen siendo válidas.\n\n{link}\n",
    },
  },
  record: {
    questionAdded: "{actor} adjuntó una pregunta a la ronda {number} de observaciones sobre “{title}”.",
    questionRemoved: "{actor} quitó una pregunta de la ronda {number} de observaciones sobre “{title}”.",
    planned:
      "{actor} programó la ronda {number} de observaciones sobre “{title}”; apertura: {opensAt}; cierre: {closesAt}.",
    planChanged:
      "{actor} modificó la ronda {number} de observaciones prevista sobre “{title}”: del {opensAt} al {closesAt}; {visibility, select, sealed {las observaciones quedan reservadas hasta entonces} other {las observaciones se comparten en cuanto se presentan}}.",
    cancelled: "{actor} anuló la ronda {number} de observaciones prevista sobre “{title}”.",
    compiled: "{actor} compiló la ronda {number} de observaciones sobre “{title}”.",
    resolved: "{actor} declaró resuelta la ronda {number} de observaciones sobre “{title}”.",
    published: "{actor} mostró a todos los miembros las respuestas de la ronda {number} sobre “{title}”.",
    reopened:
      "{actor} reabrió hasta el {closesAt} la ronda {number} de observaciones sobre “{title}”: {reason}",
  },
};
