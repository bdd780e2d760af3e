import type { AnswerFact } from "./comment-shapes";

/** What the penholders answered by 24 May 2019 to 30 of the 45 comments on the draft submission. Source: invented. */
export const submissionAnswers = [
  {
    ref: 1,
    disposition: "noted",
    reply: "Checked. Where no reader is named, the paragraph is meant for States parties.",
  },
  {
    ref: 3,
    disposition: "accepted",
    reply: "Taken up as proposed.",
  },
  {
    ref: 4,
    disposition: "accepted",
    reply: "Taken up. The sentence now says what the figure covers.",
  },
  {
    ref: 5,
    disposition: "duplicate",
    duplicateOf: 4,
    reply: "Met by the answer to the other comment on this paragraph.",
  },
  {
    ref: 6,
    disposition: "accepted",
  },
  {
    ref: 7,
    disposition: "accepted",
    reply: "Taken up. The age is stated.",
  },
  {
    ref: 9,
    disposition: "outOfScope",
    reply:
      "Police cooperation lies outside what the Committee has asked about. The issue brief on technology deals with it.",
  },
  {
    ref: 11,
    disposition: "accepted",
    reply: "Taken up: agreed wording of the Global Compact.",
  },
  {
    ref: 12,
    disposition: "accepted",
    reply: "Taken up.",
  },
  {
    ref: 13,
    disposition: "accepted",
    reply: "Taken up, with a small change in the order of words.",
  },
  {
    ref: 14,
    disposition: "duplicate",
    duplicateOf: 11,
    reply: "The same words as in an earlier comment, which was accepted.",
  },
  {
    ref: 15,
    disposition: "accepted",
    reply: "Taken up. The paragraph now names both sides of the rule.",
  },
  {
    ref: 17,
    disposition: "accepted",
    reply: "Taken up as proposed.",
  },
  {
    ref: 18,
    disposition: "noted",
    reply: "Noted for the translators.",
  },
  {
    ref: 19,
    disposition: "accepted",
    reply: "Agreed. The end of the sentence is gone.",
  },
  {
    ref: 21,
    disposition: "noted",
    reply: "Kept as it is.",
  },
  {
    ref: 22,
    disposition: "accepted",
    reply: "Taken up.",
  },
  {
    ref: 23,
    disposition: "accepted",
    reply: "Taken up, together with the comment before.",
  },
  {
    ref: 25,
    disposition: "noted",
    reply: "Agreed. The sentence says “should” and cites no treaty.",
  },
  {
    ref: 28,
    disposition: "withdrawn",
    reply: "Withdrawn by its author in the call of the drafting group.",
  },
  {
    ref: 29,
    disposition: "accepted",
    reply: "Taken up. The second sentence is written anew.",
  },
  {
    ref: 30,
    disposition: "accepted",
  },
  {
    ref: 31,
    disposition: "accepted",
    reply: "Taken up. A sentence is added at the end of the paragraph.",
  },
  {
    ref: 33,
    disposition: "accepted",
    reply: "Taken up.",
  },
  {
    ref: 35,
    disposition: "accepted",
    reply: "Taken up. The wider term is used.",
  },
  {
    ref: 36,
    disposition: "noted",
    reply: "Noted for the translators.",
  },
  {
    ref: 38,
    disposition: "accepted",
    reply: "Taken up.",
  },
  {
    ref: 41,
    disposition: "outOfScope",
    reply: "The working copy in French is not part of this round. Sent on to the translators.",
  },
  {
    ref: 42,
    disposition: "accepted",
  },
  {
    ref: 43,
    disposition: "accepted",
    reply: "Taken up. Both protections are now named.",
  },
] as const satisfies readonly AnswerFact[];
