import { recordAgreedLanguage } from "./record-agreed-language";
import { recordEvents } from "./record-events";
import { recordMeetings } from "./record-meetings";
import { recordMembership } from "./record-membership";
import { recordPeople } from "./record-people";
import { recordPublications } from "./record-publications";
import { recordTexts } from "./record-texts";
import { recordWorkPlan } from "./record-work-plan";

/** The page of the record, and the sentence of every kind of event. */
export const record = {
  page: {
    title: "Record",
    lede: "Everything that was done, by whom and when, in the order in which it happened. Nothing can be changed or taken out.",
    search: "Words in the record",
    noun: "About",
    nouns: {
      all: "everything",
      submission: "texts",
      round: "comments",
      signOff: "sign-off",
      meeting: "meetings",
      activity: "work plan",
      publication: "publications",
      passage: "agreed language",
      event: "events",
      entity: "entities",
      seat: "seats",
      rule: "rules of the group",
    },
    show: "Show",
    clear: "Show everything",
    ofSubject: "Only what concerns one thing is shown.",
    empty: "Nothing has been recorded yet.",
    noMatch: "Nothing in the record fits.",
    noMatchNext: "Try fewer words, or look at everything.",
    earlier: "Earlier entries",
    latest: "Latest entries",
    open: "Open it",
  },
  actor: "{entity} ({role})",
  clockActor: "the clock",
  clock: { moved: "{actor} moved the clock of this demo world from {from} to {to}." },
  ...recordTexts,
  ...recordMeetings,
  ...recordMembership,
  ...recordPeople,
  ...recordWorkPlan,
  ...recordPublications,
  ...recordEvents,
  ...recordAgreedLanguage,
} as const;
