import type { CommentFact } from "./comment-shapes";
import type { EntitySlug } from "./shapes";

/**
 * Comments given while the round on the World Day statement is open and sealed, with the day each entity submitted them.
 * Every one is invented for illustration; no entity has said these words.
 */
export const statementComments = [
  {
    ref: 1,
    entity: "itu",
    paragraph: 1,
    kind: "technical",
    strength: "suggestion",
    body: "Say “information and communication technologies” at first mention, and “technology” afterwards.",
  },
  {
    ref: 2,
    entity: "un-women",
    paragraph: 4,
    kind: "substantive",
    strength: "strongPreference",
    body: "Please name inequality as the cause. The number of victims is its result.",
  },
  {
    ref: 3,
    entity: "unodc",
    paragraph: 4,
    kind: "factualError",
    strength: "strongPreference",
    body: "Write “victims who are detected”. What is found and what exists are two things.",
  },
  {
    ref: 4,
    entity: "interpol",
    paragraph: 5,
    kind: "substantive",
    strength: "suggestion",
    body: "Add that traces have to be kept and shared quickly to be of use across borders.",
  },
  {
    ref: 5,
    entity: "iom",
    paragraph: 6,
    kind: "editorial",
    strength: "suggestion",
    body: "“Ought to worry us” is a little loose. Perhaps “that call for a closer look”.",
  },
  {
    ref: 6,
    entity: "ohchr",
    paragraph: 7,
    kind: "legal",
    strength: "redLine",
    body: "The paragraph has to say that the use of such tools must be lawful, necessary and proportionate.",
  },
  {
    ref: 7,
    entity: "osce",
    paragraph: 8,
    kind: "substantive",
    strength: "strongPreference",
    body: "The call on companies should mention their supply chains as well as their services.",
  },
  {
    ref: 8,
    entity: "unicef",
    paragraph: 4,
    kind: "substantive",
    strength: "strongPreference",
    body: "Children are not named anywhere in the statement. This paragraph is the place.",
  },
  {
    ref: 9,
    entity: "icmpd",
    paragraph: 2,
    kind: "editorial",
    strength: "suggestion",
    body: "A town would do as well as a village. The point is distance.",
  },
  {
    ref: 10,
    entity: "coe",
    paragraph: null,
    kind: "general",
    strength: "suggestion",
    body: "We are content with the text. Could the final version be shared three days before the World Day, for our own channels?",
  },
  {
    ref: 11,
    entity: "itu",
    paragraph: 6,
    kind: "technical",
    strength: "suggestion",
    body: "Mention that tools need to work where the network is slow and the telephone is old.",
  },
  {
    ref: 12,
    entity: "unodc",
    paragraph: 10,
    kind: "editorial",
    strength: "typo",
    body: "“By sharing … by speaking”: repeat the word “by” before “testing”.",
  },
] as const satisfies readonly CommentFact[];

/** When each entity submitted its set, Vienna time; the others are still preparing or silent on 10 June. */
export const statementSubmissions = [
  { entity: "itu", at: "2019-06-04T11:20" },
  { entity: "interpol", at: "2019-06-05T10:05" },
  { entity: "un-women", at: "2019-06-05T16:40" },
  { entity: "icmpd", at: "2019-06-06T09:30" },
  { entity: "iom", at: "2019-06-06T14:15" },
  { entity: "unodc", at: "2019-06-06T15:50" },
  { entity: "coe", at: "2019-06-07T10:10" },
  { entity: "unicef", at: "2019-06-07T15:25" },
] as const satisfies readonly { entity: EntitySlug; at: string }[];

/** Entities whose comments above are still drafts of their own on 10 June, not yet submitted. */
export const statementInPreparation = ["ohchr", "osce"] as const satisfies readonly EntitySlug[];

/** Entities that have answered “no comments” by 10 June, Vienna time. */
export const statementNoComments = [
  { entity: "icao", at: "2019-06-04T15:00" },
  { entity: "osapg", at: "2019-06-06T17:10" },
  { entity: "unaids", at: "2019-06-07T12:00" },
] as const satisfies readonly { entity: EntitySlug; at: string }[];
