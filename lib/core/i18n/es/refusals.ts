import type { refusals as english } from "@/lib/core/i18n/en/refusals";
import type { Filled } from "@/lib/core/i18n/filled";

/** Why the product says no, in plain words, in the order of the nouns. */
export const refusals: Filled<typeof english> = {
  notThere: "Este elemento no existe o no es visible desde su puesto.",
  signedOut: "Su sesión está cerrada. Entre de nuevo; lo que escribió se conserva en este navegador.",
  foreignOrigin:
    "Esta solicitud no procede de una página de esta instalación, por lo que no se ha hecho nada.",
  keyReused:
    "Este formulario ya se envió con otro contenido. Vuelva a cargar la página para enviarlo de nuevo.",
  tooLarge: "El archivo supera los 25 MB. No se ha guardado nada.",
  noRoom:
    "En el servidor no queda espacio para el archivo. No se ha guardado nada; avise a la entidad que lo opera e inténtelo más tarde.",
  tooManyUploads: "Demasiados archivos en poco tiempo. Espere una hora antes de subir otro.",
  tooManyTries: "Demasiados intentos. Espere un momento y pida un nuevo código.",
  notSecretariat: "Esta acción corresponde únicamente a la Secretaría.",
  notCoChair: "Esta acción corresponde únicamente a la copresidencia.",
  notChairOrSecretariat: "Esta acción corresponde únicamente a la copresidencia o a la Secretaría.",
  notFocalPoint: "Esta acción corresponde únicamente al punto focal de una entidad o a su suplente.",
  notPenholder: "Esta acción corresponde únicamente a la entidad redactora principal o a la Secretaría.",
  notPenholderNorChair:
    "Esta acción corresponde únicamente a la entidad redactora principal, la copresidencia o la Secretaría.",
  notOwnEntity: "Solo puede hacerlo en nombre de su propia entidad.",
  wrongState: "Este texto no se encuentra en la etapa en que eso es posible.",
  noText: "La comunicación todavía no tiene texto.",
  noIssuedVersion: "Todavía no se ha publicado ninguna versión. Publique primero el texto.",
  nothingChanged: "El texto no ha cambiado desde la última versión publicada.",
  alreadyAccepted: "Esta lectura ya se aceptó.",
  roundOpen: "Hay una ronda de observaciones abierta sobre este texto. Primero debe cerrarse.",
  roundNotClosed: "La ronda sigue abierta. Las respuestas podrán darse después del cierre.",
  roundClosed: "La ronda está cerrada.",
  roundNotDue: "El plazo de la ronda aún no ha vencido.",
  notAsked: "No se consultó a su entidad en esta ronda.",
  alreadySubmitted: "Su entidad ya presentó su respuesta. Retírela primero para modificarla.",
  notSubmitted: "Su entidad no ha presentado ninguna respuesta.",
  nothingToSubmit:
    "No hay observaciones ni respuestas a preguntas que presentar. Si su entidad no tiene ninguna, responda “Sin observaciones”.",
  commentsInTheWay:
    "Su entidad tiene observaciones o respuestas en preparación. Preséntelas o elimínelas primero.",
  deadlineInThePast: "El plazo ya ha pasado.",
  deadlineEarlier: "Un plazo solo puede prorrogarse.",
  unanswered: "Aún no se ha decidido el tratamiento de algunas observaciones.",
  draftMovedOn: "El borrador de trabajo ha cambiado desde la última versión publicada. Publíquelo primero.",
  signOffOpen: "Este texto está pendiente de visto bueno.",
  signOffClosed: "El plazo para dar el visto bueno se ha cerrado.",
  signOffNotDue: "El plazo para dar el visto bueno aún no ha vencido.",
  alreadySignedOff: "Su entidad ya dio el visto bueno.",
  alreadyDeclined: "Su entidad ya denegó el visto bueno.",
  meetingPast: "La reunión ha concluido.",
  meetingCancelled: "La reunión se ha cancelado.",
  noItems: "El programa todavía está vacío.",
  agendaFull: "El programa ya contiene cien temas.",
  meetingNotPublished: "El programa aún no se ha publicado.",
  alreadyPublished: "Ya se ha publicado.",
  notLead:
    "Esta acción corresponde únicamente a las entidades que dirigen la actividad, la copresidencia o la Secretaría.",
  notOnTheWay: "Ya se ha publicado, o su preparación ya ha comenzado.",
  itemTaken: "Este texto ya figura en el programa.",
  seatEnded: "Este puesto ya ha terminado.",
  seatOfAnother: "No puede poner fin a su propio puesto. Consulte a la Secretaría.",
  notFocalPointNorSecretariat:
    "Esta acción corresponde únicamente al punto focal de la entidad o a la Secretaría.",
  seatGivenBySecretariat:
    "Un punto focal puede designar suplente y personas revisoras. Los demás puestos los asigna la Secretaría.",
  notHolderNorSecretariat: "Esta acción corresponde únicamente a quien ocupa el puesto o a la Secretaría.",
  seatHeld: "Esta persona ya ocupa ese puesto.",
  seatHandedOver: "Este puesto ya se ha traspasado.",
  focalPointInOffice:
    "Esta entidad ya tiene punto focal para ese período. Traspase el puesto o póngale fin primero.",
  entityNotMember: "Esta entidad no pertenece al órgano en esa fecha.",
  momentPast: "Ese momento ya ha pasado. Un puesto solo puede comenzar o terminar ahora o más adelante.",
  personOfAnotherGroup: "Esta cuenta pertenece a otro grupo. Puede poner fin al puesto aquí.",
  accountOfAnother: "Una cuenta la cierra otra persona; sus ajustes los modifica su titular.",
  accountClosed: "Esta cuenta ya se ha cerrado.",
  notOperator: "Solo la entidad que opera esta instalación puede fundar un grupo.",
  statusHeld: "La entidad ya tiene esa condición en esa fecha.",
  laterMembership: "Ya consta una pertenencia que comienza ese día o después.",
  secretariatStays: "La entidad que presta servicios de secretaría al órgano sigue siendo miembro de él.",
  laterName: "Ya consta un nombre que comienza ese día o después.",
  laterRule: "Ya consta un valor que comienza ese día o después.",
  sameRule: "La regla ya dice eso.",
  noSeat: "Hoy no ocupa ningún puesto. Consulte a la Secretaría de su grupo.",
  notDemo: "Esto solo es posible en un entorno de demostración.",
  nothingDue: "No hay ningún plazo pendiente.",
  clockForward: "El reloj de un entorno de demostración solo va hacia delante.",
  notFocalPointNorServing:
    "Esta acción corresponde únicamente a un punto focal, un suplente, la copresidencia o la Secretaría.",
  passageRetired: "Este pasaje ya ha sido retirado.",
  passageAdopted: "Son las palabras de un texto aprobado. Pueden retirarse, pero no corregirse.",
  wrongCode: "Este código no es correcto o ha caducado. Consulte el último mensaje o pida un nuevo código.",
  notDrafter:
    "Solo la entidad redactora principal, la Secretaría y las entidades invitadas a redactar pueden escribir en el borrador de trabajo.",
  alreadyResolved: "Esta nota ya está cerrada.",
  notNoteAuthor: "Solo el autor de la nota, o la entidad redactora principal, puede cerrarla.",
  alreadyDecided: "Estas sugerencias ya están decididas.",
  nothingToRestore: "El borrador de trabajo ya está así.",
  onlySuggestions: "Su puesto puede aquí sugerir cambios, no hacerlos.",
  draftUnreadable:
    "El servidor no pudo leer este cambio; no se guardó nada de él. Vuelva a cargar la página antes de continuar.",
  draftTooOld:
    "El borrador de trabajo ha avanzado demasiado desde la última noticia que tuvo esta página. Sus palabras se le muestran; la página vuelve a cargar el borrador.",
  tooManyBlocks:
    "Un texto tiene como máximo 3.000 párrafos. No se guardó nada de este cambio; suprima antes algunos.",
  blockTooLong:
    "Un párrafo tiene como máximo 20.000 caracteres. No se guardó nada de este cambio; divídalo primero.",
  oldPage:
    "Esta página es de una versión anterior de Chapeau. Vuelva a cargarla; lo que ha escrito se conserva en este navegador.",
  pasteTooLarge:
    "Lo que ha insertado es demasiado grande para guardarlo de una vez: 2 MB de texto como máximo. Insértelo por partes.",
};
