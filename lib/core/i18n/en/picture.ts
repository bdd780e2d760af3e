/** The picture of a round: what the screens say. */
export const picture = {
  excuse: "Excuse an entity",
  excuseLede:
    "An excused entity is counted apart from those that stay silent. If it answers all the same, its answer counts. Everybody may read the reason.",
  excuseWhom: "Entity",
  excuseWhy: "Reason",
  excused: "The entity is excused, and the record says why.",
  lift: "Ask {entity} again",
  lifted: "The excuse is taken back.",
  excusedFor: "excused: {reason}",
  late: "late",
  behalf: "entered by the Secretariat",
  redLeft:
    "{n, plural, =0 {No red line is left unanswered.} one {# red line is left unanswered.} other {# red lines are left unanswered.}}",
  timeLeft: "left until the round closes",
  updated: "The board has changed: {totals}",
  falls:
    "Where the comments fall: {n, plural, one {# comment} other {# comments}} in {places, plural, one {# place} other {# places}}",
  fallsAt:
    "{reference}: {n, plural, one {# comment} other {# comments}}{red, plural, =0 {} one {, # red line} other {, # red lines}}",
  columns: {
    place: "Place",
    comments: "Comments",
    red: "Red lines",
    entity: "Entity",
    rate: "Answered",
  },
  participation: "Participation",
  participationLede:
    "How each entity took part in the comment rounds. Excused rounds do not count in the rate; rounds still open count once the entity has answered.",
  participationNone: "No comment round has been opened yet.",
  participationHidden: "Your seat answers for no entity that was asked in a round.",
  round: "round {n}",
  was: "as {name}",
  cells: {
    comments: "comments",
    noComments: "no comments",
    late: "late",
    excused: "excused",
    silent: "silent",
    open: "still open",
    notAsked: "not asked",
  },
  rate: "{answered} of {n}",
} as const;
