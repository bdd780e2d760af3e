import type { recordMeetings as english } from "@/lib/core/i18n/en/record-meetings";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of meetings. */
export const recordMeetings: Filled<typeof english> = {
  meeting: {
    scheduled: "{actor} a convoqué la réunion « {title} » : {startsAt}, {place}.",
    changed:
      "{actor} a fixé une autre heure ou un autre lieu pour la réunion « {title} » : {startsAt}, {place}.",
    itemAdded: "{actor} a inscrit « {item} » à l’ordre du jour de « {title} ».",
    itemMoved: "{actor} a déplacé « {item} » dans l’ordre du jour de « {title} ».",
    itemRemoved: "{actor} a retiré « {item} » de l’ordre du jour de « {title} ».",
    agendaPublished:
      "{actor} a publié l’ordre du jour de « {title} », {symbol}, comptant {items, plural, one {# point} other {# points}}.",
    cancelled: "{actor} a annulé la réunion « {title} » : {reason}",
    attendanceNoted:
      "{actor} a consigné la participation à « {title} » : {coming, plural, one {# entité} other {# entités}}.",
    held: "La réunion « {title} » s’est tenue ; {present, plural, one {# entité a participé} other {# entités ont participé}}, dont {online} en ligne. Enregistré par {actor}.",
  },
};
