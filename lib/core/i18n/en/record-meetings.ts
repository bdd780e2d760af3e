/** What the record says of meetings. */
export const recordMeetings = {
  meeting: {
    scheduled: "{actor} called the meeting “{title}” for {startsAt}, {place}.",
    changed: "{actor} gave the meeting “{title}” another time or place: {startsAt}, {place}.",
    itemAdded: "{actor} put “{item}” on the agenda of “{title}”.",
    itemMoved: "{actor} moved “{item}” on the agenda of “{title}”.",
    itemRemoved: "{actor} took “{item}” off the agenda of “{title}”.",
    agendaPublished:
      "{actor} published the agenda of “{title}”, {symbol}, with {items, plural, one {# item} other {# items}}.",
    cancelled: "{actor} called off the meeting “{title}”: {reason}",
    attendanceNoted:
      "{actor} noted who takes part in “{title}”: {coming, plural, one {# entity} other {# entities}}.",
    held: "“{title}” was held; {present, plural, one {# entity} other {# entities}} took part, {online} online. Recorded by {actor}.",
  },
} as const;
