import type { recordTexts as english } from "@/lib/core/i18n/en/record-texts";
import type { Filled } from "@/lib/core/i18n/filled";

const entities = "{entities, plural, one {# entidad} other {# entidades}}";

/** What the record says of texts, of rounds of comments and of sign-off. */
export const recordTexts: Filled<typeof english> = {
  submission: {
    opened: "{actor} abrió el texto “{title}”.",
    textGiven:
      "{actor} dio contenido a “{title}”: {blocks, plural, one {# parte} other {# partes}}, {doubts, plural, =0 {nada dudoso} one {# pasaje dudoso} other {# pasajes dudosos}}.",
    doubtDecided: "{actor} decidió cómo leer un pasaje dudoso de “{title}”.",
    textAccepted:
      "{actor} aceptó la lectura de “{title}”, con {blocks, plural, one {# parte} other {# partes}}.",
    issued: "{actor} publicó “{title}” con la signatura {symbol}. SHA-256: {sha256}",
    withdrawn: "{actor} retiró el texto “{title}”.",
  },
  draft: {
    suggestionsDecided:
      "{actor} {accepted, select, true {aceptó} other {rechazó}} {n, plural, one {# sugerencia} other {# sugerencias}} en el borrador de “{title}”.",
    noteAdded: "{actor} escribió una nota sobre el borrador de “{title}”.",
    noteResolved: "{actor} cerró una nota sobre el borrador de “{title}”.",
    drafterInvited:
      "{actor} invitó a {drafter} a {may, select, write {redactar} other {sugerir}} en el borrador de “{title}”.",
    drafterLeft: "{actor} puso fin a la participación de {drafter} en la redacción de “{title}”.",
    wordsSuggested: "{actor} sugirió palabras nuevas para un párrafo del borrador de “{title}”.",
    wordsReplaced: "{actor} puso palabras nuevas en un párrafo del borrador de “{title}”.",
    snapshotNamed: "{actor} dio un nombre a una versión del borrador de “{title}”.",
    restored: "{actor} restableció el borrador de “{title}” tal como estaba el {was}.",
    pictureAdded: "{actor} añadió una imagen a “{title}”.",
  },
  round: {
    opened: `{actor} abrió la ronda {number} de observaciones sobre “{title}” y consultó a ${entities}; cierre: {closesAt}.`,
    extended:
      "{actor} prorrogó para todas las entidades el plazo de la ronda {number} sobre “{title}”: {closesAt}.",
    closed:
      "Se cerró la ronda {number} de observaciones sobre “{title}”: {responses, plural, one {respondió # entidad} other {respondieron # entidades}}, con {comments, plural, one {# observación} other {# observaciones}}.",
    commentAdded: "{actor} escribió una observación sobre “{title}”.",
    commentRemoved: "{actor} eliminó una observación sobre “{title}”.",
    responseSubmitted:
      "{actor} presentó la respuesta de la entidad sobre “{title}”, con {comments, plural, one {# observación} other {# observaciones}}.",
    noComments: "{actor} respondió que la entidad no tiene observaciones sobre “{title}”.",
    responseWithdrawn: "{actor} devolvió a preparación la respuesta de la entidad sobre “{title}”.",
  },
  signOff: {
    opened: `{actor} solicitó el visto bueno a “{title}”, {symbol}, y consultó a ${entities}; fin del plazo: {closesAt}.`,
    signedOff: "{actor} dio el visto bueno de la entidad a “{title}”, {symbol}.",
    declined: "{actor} denegó el visto bueno de la entidad a “{title}”, {symbol}: {reason}",
    completed: `La totalidad de las entidades consultadas (${entities}) ha dado el visto bueno a “{title}”, {symbol}: el texto queda aprobado. SHA-256: {sha256}`,
    lapsed:
      "El plazo de visto bueno a “{title}”, {symbol}, terminó sin completarse: {signed, plural, one {lo dio # entidad} other {lo dieron # entidades}}; {missing, plural, one {no lo dio # entidad} other {no lo dieron # entidades}}.",
    withdrawn: "{actor} puso fin sin aprobación a la solicitud de visto bueno a “{title}”, {symbol}.",
  },
};
