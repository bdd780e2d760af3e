import type { responsesSaid as english } from "@/lib/core/i18n/en/responses-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** A response inside its entity: refusals, letters, and sentences of the record, in Spanish. */
export const responsesSaid: Filled<typeof english> = {
  refusals: {
    responsePaused:
      "Su punto focal está consolidando: los revisores pueden leer, no escribir. Lo que escribió se conserva en este navegador.",
    responseVerified: "Su punto focal ha declarado verificada la respuesta.",
    internalClosed: "El plazo que le dio su punto focal ha terminado. Puede leer, no escribir.",
    agreedNeedsReason: "Este párrafo está acordado. Una observación requiere un motivo.",
    notAuthor: "La escribió un colega. Pueden cambiarla su autor y, al consolidar, el punto focal.",
    commentVerified: "Su punto focal ha verificado esta observación.",
    nothingVerified: "Aún no hay observaciones verificadas. Solo estas salen de su entidad.",
    notVerified: "La respuesta no está declarada verificada.",
    ownComment: "Es su propia observación.",
    notCleared:
      "La aprobación interna de su entidad no está completa. Declare verificada la respuesta o espere a quienes aprueban.",
    internalNotEarlier: "El plazo interno debe ser anterior al oficial.",
    notInvited: "No se le invitó a esta ronda como revisor.",
    alreadyDone: "Ya lo indicó.",
    notApprover: "Solo puede hacerlo la persona designada para este paso.",
    notInReview: "No es el turno de este paso, o ya se respondió.",
    noteNeeded: "Indique en una nota qué debe cambiar.",
    stepPassed: "Este paso ya se superó.",
    nothingStale: "Ninguna aprobación ha quedado desfasada.",
    changeTooGreat:
      "El cambio afecta a una línea roja, una preferencia firme o una respuesta a una pregunta. Debe aprobarse de nuevo.",
    alreadySponsored: "Su entidad ya copatrocina esta observación.",
    notSponsored: "Su entidad no copatrocina esta observación.",
    roundNotOpen: "La ronda aún no está abierta.",
    answeredItself: "La entidad ya respondió aquí por sí misma.",
    evidenceFirst: "Guarde primero el mensaje de la entidad: es la prueba.",
    noCommentsEntered: "Ya se introdujo “Sin observaciones” en nombre de esta entidad.",
    responseNotEmpty:
      "La respuesta de la entidad no está vacía aquí, por lo que no puede introducirse “Sin observaciones” en su nombre. Pida a su punto focal que responda.",
    noMessage: "No se guarda ningún mensaje de esta entidad.",
    messageUsed: "Se introdujo una respuesta a partir de este mensaje, por lo que se conserva como prueba.",
    wordsNotThere: "Estas palabras no figuran en el párrafo distribuido. Selecciónelas de nuevo.",
    answeredStays:
      "Esta observación ya recibió respuesta y por eso permanece. Retire su verificación y no volverá a salir.",
    sponsoredStays:
      "Otras entidades respaldan esta observación y por eso permanece. Retire su verificación y no volverá a salir.",
    partStays:
      "Es una parte de una observación dividida y por eso permanece. Retire su verificación y no volverá a salir.",
    splitStays: "Esta observación se dividió en partes, que se responden en su lugar. Modifique las partes.",
    mergedTooLong:
      "Juntas superan la longitud permitida de una observación. Acorte antes una de ellas: no se corta nada.",
  },
  letters: {
    reviewAsked: {
      subject: "Sus observaciones antes del {deadline}: {title}",
      text: "Estimada colega, estimado colega:\n\n{by} le pide que ayude a {entity} con sus observaciones sobre “{title}”, ronda {number}. Escríbalas antes del\n\n  {deadline}\n  en su hora: {yourTime}{note}\n\nLo que escriba permanece en {entity}. Acceda con {email}.\n\n{link}\n",
    },
    reviewTakenBack: {
      subject: "Ya no es necesario: {title}",
      text: "Estimada colega, estimado colega:\n\n{by} ha retirado la solicitud de observaciones sobre “{title}”. Lo que escribió se conserva en su entidad. Gracias.\n",
    },
    clearanceAsked: {
      subject: "Para su aprobación: {title}",
      text: "Estimada colega, estimado colega:\n\n{by} solicita su aprobación (“{step}”) de las observaciones de su entidad sobre “{title}”, ronda {number}.\n\n{link}\n",
    },
    verifiedShared: {
      subject: "Lo verificado: {title}",
      text: "Estimada colega, estimado colega:\n\n{by} le muestra qué observaciones sobre “{title}”, ronda {number}, se verificaron para su entidad.\n\n{link}\n",
    },
    enteredOnBehalf: {
      subject: "Introducido en nombre de {entity}: {title}",
      text: "Estimada colega, estimado colega:\n\n{by}, de la Secretaría, ha introducido las observaciones sobre “{title}”, ronda {number}, que {entity} envió por correo electrónico. El mensaje se guarda como prueba. Puede retirarlas o sustituirlas mientras la ronda esté abierta.\n\n{link}\n",
    },
    noneOnBehalf: {
      subject: "Introducido en nombre de {entity}: {title}",
      text: "Estimada colega, estimado colega:\n\n{by}, de la Secretaría, ha introducido que {entity} no tiene observaciones sobre “{title}”, ronda {number}, como {entity} escribió por correo electrónico. El mensaje se guarda como prueba. Puede retirar esta respuesta, o presentar observaciones en su lugar, mientras la ronda esté abierta.\n\n{link}\n",
    },
    sponsorshipLapsed: {
      subject: "Nueva redacción: núm. {nos}, {title}",
      text: "Estimada colega, estimado colega:\n\nSu entidad copatrocinaba observaciones de {entity} sobre “{title}”, ronda {number}: núm. {nos}. {entity} las ha presentado de nuevo con otra redacción, por lo que su copatrocinio ha terminado. Le rogamos que las lea y las copatrocine de nuevo si su entidad está de acuerdo.\n\n{link}\n",
    },
    answersLapsed: {
      subject: "Pendiente de nueva respuesta: núm. {nos}, {title}",
      text: "Estimada colega, estimado colega:\n\n{entity} ha presentado de nuevo su respuesta sobre “{title}”, ronda {number}, y observaciones que ya habían recibido respuesta dicen ahora otra cosa. Necesitan una nueva respuesta: núm. {nos}. Las respuestas anteriores se conservan.\n\n{link}\n",
    },
  },
  record: {
    reviewerInvited: "{actor} invitó a {name} a revisar “{title}” dentro de la entidad.",
    reviewerMoved: "{actor} cambió el plazo interno de {name} para “{title}”.",
    reviewerTakenBack: "{actor} retiró la invitación de {name} a revisar “{title}”.",
    reviewerDone: "{actor} terminó la revisión de “{title}”.",
    paused: "{actor} puso en pausa la respuesta de la entidad sobre “{title}”.",
    resumed: "{actor} permitió a los revisores seguir con “{title}”.",
    commentsVerified:
      "{actor} verificó {comments, plural, one {# observación} other {# observaciones}} sobre “{title}” por la entidad.",
    commentUnverified: "{actor} retiró la verificación de una observación sobre “{title}”.",
    consolidated: "{actor} consolidó observaciones de colegas sobre “{title}”.",
    verified:
      "{actor} declaró verificada la respuesta de la entidad sobre “{title}” ({comments, plural, one {# observación} other {# observaciones}}).",
    unverified: "{actor} devolvió a preparación la respuesta de la entidad sobre “{title}”.",
    shared:
      "{actor} mostró a los revisores {comments, plural, one {# observación verificada} other {# observaciones verificadas}} sobre “{title}”.",
    replaced:
      "{actor} sustituyó la respuesta de la entidad sobre “{title}” ({comments, plural, one {# observación} other {# observaciones}}).",
    clearanceDefined:
      "{actor} definió la aprobación interna de la entidad en {steps, plural, one {# paso} other {# pasos}} (“{title}”).",
    stepAnswered:
      "{actor} {outcome, select, cleared {aprobó} clearedWithComments {aprobó con comentarios} other {devolvió}} la respuesta de la entidad sobre “{title}” (“{step}”).",
    stepSkipped: "{actor} omitió el paso “{step}” de la aprobación interna sobre “{title}”.",
    carriedOver: "{actor} mantuvo la aprobación interna tras un cambio menor sobre “{title}”.",
    evidenceKept: "{actor} guardó un mensaje, “{name}”, como prueba para “{title}”.",
    evidenceTakenBack: "{actor} retiró un mensaje guardado como prueba para “{title}”.",
    enteredOnBehalf: "{actor} introdujo una observación sobre “{title}” recibida por correo electrónico.",
    noCommentsOnBehalf:
      "{actor} introdujo que la entidad no tiene observaciones sobre “{title}”, como escribió por correo electrónico.",
    coSponsored: "{actor} copatrocinó una observación de {entity} sobre “{title}”.",
    reworded:
      "{actor} cambió la redacción de observaciones sobre “{title}” que otros habían leído: respuestas que caducaron {answers}, copatrocinios que terminaron {sponsors}.",
    coSponsorWithdrawn: "{actor} retiró su copatrocinio de una observación de {entity} sobre “{title}”.",
  },
};
