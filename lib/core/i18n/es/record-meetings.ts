import type { recordMeetings as english } from "@/lib/core/i18n/en/record-meetings";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of meetings. */
export const recordMeetings: Filled<typeof english> = {
  meeting: {
    scheduled: "{actor} convocó la reunión “{title}”: {startsAt}, {place}.",
    changed: "{actor} fijó otra hora u otro lugar para la reunión “{title}”: {startsAt}, {place}.",
    itemAdded: "{actor} incluyó “{item}” en el programa de “{title}”.",
    itemMoved: "{actor} movió “{item}” en el programa de “{title}”.",
    itemRemoved: "{actor} retiró “{item}” del programa de “{title}”.",
    agendaPublished:
      "{actor} publicó el programa de “{title}”, {symbol}, con {items, plural, one {# tema} other {# temas}}.",
    cancelled: "{actor} canceló la reunión “{title}”: {reason}",
    attendanceNoted:
      "{actor} registró quién participa en “{title}”: {coming, plural, one {# entidad} other {# entidades}}.",
    held: "Se celebró la reunión “{title}”; {present, plural, one {participó # entidad} other {participaron # entidades}}, {online} en línea. Registrado por {actor}.",
  },
};
