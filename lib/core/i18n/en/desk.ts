/** My desk: what waits, until when, and the one button for each. */
export const desk = {
  title: "My desk",
  lede: "{n, plural, =0 {Nothing waits for {entity} at this moment.} one {One thing waits for {entity}.} other {# things wait for {entity}.}}",
  empty: "Nothing is waiting for you.",
  emptyNext: "The next thing in the calendar is “{title}”, {when}.",
  emptyQuiet: "What the group asks of you will stand here, and a letter will tell you.",
  noDeadline: "when you can",
  before: "before {day}",
  comingUp: "Coming up",
  noMeeting: "No meeting has been called.",
  duties: {
    submitResponse: {
      what: "Comments on “{title}”",
      why: "Round {number}. {own, plural, =0 {Your entity has written no comment so far.} one {Your entity has # comment in preparation.} other {Your entity has # comments in preparation.}}",
      act: "Comment, or say there is none",
      actReady: "Consolidate and submit",
    },
    writeComments: {
      what: "Comments on “{title}”",
      why: "Round {number}. Write what you see; your focal point submits it.",
      act: "Comment",
    },
    clearResponse: {
      what: "Clearance of your entity’s comments on “{title}”",
      why: "Round {number}. Your focal point asks for your clearance.",
      act: "Clear, or return",
    },
    signOff: {
      what: "Sign-off of “{title}”",
      why: "{symbol}. {signed} of {asked} have signed off.",
      act: "Sign off, or decline",
    },
    giveText: {
      what: "“{title}” waits for its text",
      why: "Paste or upload it; what is unclear will be shown to you.",
      act: "Give it a text",
    },
    acceptReading: {
      what: "How “{title}” was read",
      why: "{doubts, plural, =0 {Nothing was unclear.} one {# passage was unclear.} other {# passages were unclear.}}",
      act: "Decide and accept",
    },
    issueText: {
      what: "“{title}” has not been issued",
      why: "The draft has {blocks, plural, one {# part} other {# parts}}.",
      act: "Read and issue",
    },
    answerComments: {
      what: "Comments on “{title}” to be answered",
      why: "{unanswered, plural, one {# comment has} other {# comments have}} no disposition yet.",
      act: "Answer",
    },
    carryOn: {
      what: "“{title}” is with its penholder",
      why: "Every comment is answered. Edit and issue the text, or ask the group again.",
      act: "Go on with the text",
    },
    publishAgenda: {
      what: "The agenda of “{title}” is a draft",
      why: "{items, plural, =0 {Nothing is on it yet.} one {# item is on it.} other {# items are on it.}}",
      act: "Look and publish",
    },
    reportActivity: {
      what: "Work plan: “{title}”",
      why: "Your entity leads it. {status, select, ongoing {Last reported: ongoing.} other {Not reported on yet.}}",
      act: "Report",
    },
    watchRound: {
      what: "Round {number} on “{title}” is open",
      why: "{answered} of {asked} have answered.",
      act: "See who is missing",
    },
    watchSignOff: {
      what: "Sign-off of “{title}” is open",
      why: "{signed} of {asked} have signed off.",
      act: "See who is missing",
    },
  },
  byColleagues:
    "{n, plural, one {A colleague wrote # of them, for you to consolidate.} other {Colleagues wrote # of them, for you to consolidate.}}",
  declined: "{n, plural, one {# entity has declined.} other {# entities have declined.}}",
  missing: "Missing: {names}",
} as const;
