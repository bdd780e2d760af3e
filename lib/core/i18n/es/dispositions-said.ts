import type { dispositionsSaid as english } from "@/lib/core/i18n/en/dispositions-said";
import type { Filled } from "@/lib/core/i18n/filled";

const kind =
  "{kind, select, accepted {aceptada} acceptedInPart {aceptada en parte} notAccepted {no aceptada} noted {se toma nota} nextRound {se deja para la próxima ronda} withdrawn {retirada por su autor} duplicate {duplicada} other {ajena al tema}}";
const comment = "{no, select, none {una observación} other {la observación núm. {no}}}";

/** Dispositions and amendments: refusals, letters, and sentences of the record. */
export const dispositionsSaid: Filled<typeof english> = {
  refusals: {
    dispositionPublished:
      "Esta respuesta ya se publicó. Solo puede modificarse mediante una corrección motivada.",
    answersNotPublished:
      "El tratamiento de las observaciones de esta ronda aún no se ha publicado. Modifique directamente el de esta.",
    notAnswered: "Aún no se ha decidido el tratamiento de esta observación.",
    notContested: "La entidad no ha impugnado este tratamiento.",
    noNextMeeting: "No hay ninguna reunión próxima en cuyo programa pueda incluirse.",
    onAgendaAlready: "Ya figura en el programa de una reunión.",
    amendmentsCollide:
      "Estas enmiendas cambian de distinto modo las mismas palabras. Elija menos o redacte de nuevo.",
    nothingToTakeUp: "Elija al menos una enmienda de este párrafo.",
    takesNothing: "El párrafo quedaría como está.",
    withdrawnByAuthor:
      "La entidad autora retiró esta observación. Solo se puede responder de nuevo si esa entidad lo impugna.",
    answeredMeanwhile: "Una de estas observaciones se respondió entretanto. Véala y aplique de nuevo.",
  },
  letters: {
    dispositionContested: {
      subject: "Impugnada: núm. {no} – {title}",
      text: "Estimada colega, estimado colega:\n\nLa entidad {entity} impugna lo que se propone respecto de su observación núm. {no} sobre el texto “{title}”:\n\n{reason}\n\nSe puede responder de nuevo o incluir la cuestión en el programa de la próxima reunión.\n\n{link}\n",
    },
    dispositionAnew: {
      subject: "Nueva respuesta: núm. {no} – {title}",
      text: "Estimada colega, estimado colega:\n\nSu entidad había impugnado lo que se proponía respecto de su observación núm. {no} sobre el texto “{title}”. Se ha respondido de nuevo. Le rogamos que indique si lo acepta.\n\n{link}\n",
    },
    dispositionCorrected: {
      subject: "Corrección: núm. {no} – {title}",
      text: "Estimada colega, estimado colega:\n\nSe ha corregido el tratamiento publicado de la observación núm. {no} sobre el texto “{title}”:\n\n{reason}\n\n{link}\n",
    },
  },
  /** By the event of its noun. */
  record: {
    given: `{actor} respondió a ${comment} sobre “{title}”.`,
    withdrawn: `{actor} retiró ${comment} sobre “{title}”.`,
    agreed: `{actor} aceptó lo propuesto respecto de ${comment} sobre “{title}”.`,
    contested: `{actor} impugnó lo propuesto respecto de ${comment} sobre “{title}”.`,
    corrected: `{actor} corrigió el tratamiento publicado de ${comment} sobre “{title}”: ${kind}. Motivo: {reason}`,
    onAgenda: `{actor} incluyó ${comment} sobre “{title}” en el programa de “{meeting}”.`,
    takenUp:
      "{actor} incorporó {n, plural, one {# enmienda} other {# enmiendas}} al borrador de trabajo de “{title}”.",
  },
};
