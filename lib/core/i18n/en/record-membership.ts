const status = "{status, select, member {member} partner {partner} other {observer}}";
const rule =
  "{key, select, silenceMinHours {Shortest silence, in hours} roundWorkingDays {Length of a comment round, in working days} signOffWorkingDays {Length of sign-off, in working days} minutesDays {Time for the minutes, in days} quorumOpen {Quorum to open a meeting} quorumDecide {Quorum to decide} partnersComment {Partners comment} partnersSignOff {Partners sign off} commentsSealed {Comments are sealed until the close} admissionDays {Time to object to an admission, in days} meetingNoticeWeeks {Notice of a meeting, in weeks} other {Term of the chairs, in months}}";

/** What the record says of the group, its bodies, its entities and its rules. */
export const recordMembership = {
  group: { founded: "The group “{name}” was founded, with its {body}." },
  body: { added: "{actor} added the body “{name}” ({code})." },
  entity: {
    admitted: `{actor} recorded that {name} ({acronym}) joined as ${status} on {from}.`,
    enrolled: `{actor} recorded that {name} ({acronym}) belongs to the body as ${status} from {from}.`,
    left: "{actor} recorded that the membership of {name} ({acronym}) ended on {until}.",
    edited: "{actor} corrected the entry of {name} ({acronym}).",
    renamed: "{actor} recorded that {before} is called {name} ({acronym}) from {from}.",
  },
  rule: { set: `{actor} set a rule of the group, from {from}: ${rule}: {value}. Decision: {reference}.` },
} as const;
