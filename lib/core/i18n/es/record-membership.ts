import type { recordMembership as english } from "@/lib/core/i18n/en/record-membership";
import type { Filled } from "@/lib/core/i18n/filled";

const status = "{status, select, member {miembro} partner {asociado} other {observador}}";
const rule =
  "{key, select, silenceMinHours {Duración mínima del acuerdo tácito, en horas} roundWorkingDays {Duración de una ronda de observaciones, en días laborables} signOffWorkingDays {Plazo para dar el visto bueno, en días laborables} minutesDays {Plazo para el acta, en días} quorumOpen {Quorum para abrir una reunión} quorumDecide {Quorum para decidir} partnersComment {Observaciones de los asociados} partnersSignOff {Visto bueno de los asociados} commentsSealed {Observaciones reservadas hasta el cierre} admissionDays {Plazo para objetar una admisión, en días} meetingNoticeWeeks {Antelación de la convocatoria, en semanas} other {Mandato de la copresidencia, en meses}}";

/** What the record says of the group, its bodies, its entities and its rules. */
export const recordMembership: Filled<typeof english> = {
  group: { founded: "Se fundó el grupo “{name}”, con el órgano {body}." },
  body: { added: "{actor} añadió el órgano “{name}” ({code})." },
  entity: {
    admitted: `{actor} registró la incorporación de {name} ({acronym}) como ${status} el {from}.`,
    enrolled: `{actor} registró la pertenencia de {name} ({acronym}) al órgano como ${status} desde el {from}.`,
    left: "{actor} registró que la pertenencia de {name} ({acronym}) terminó el {until}.",
    edited: "{actor} corrigió la entrada de {name} ({acronym}).",
    renamed: "{actor} registró que {before} se llama {name} ({acronym}) desde el {from}.",
  },
  rule: {
    set: `{actor} fijó una regla del grupo, desde el {from}: ${rule}: {value}. Decisión: {reference}.`,
  },
};
