import type { AnswerFact } from "./comment-shapes";

/** What they answered to the other 15 by 31 May 2019, after the meeting in Vienna. Source: invented. */
export const submissionAnswersLater = [
  {
    ref: 2,
    disposition: "nextRound",
    reply: "Kept for a later text. The anniversary falls after this submission.",
  },
  {
    ref: 8,
    disposition: "notAccepted",
    reply:
      "Not taken up: one regional instrument would call for the others. That trafficking also happens within a country is said in paragraph 3.",
  },
  {
    ref: 10,
    disposition: "notAccepted",
    reply:
      "Not taken up: a list here would be incomplete. Paragraphs 8, 12 and 19 name the conditions one by one.",
  },
  {
    ref: 16,
    disposition: "notAccepted",
    reply:
      "Not taken up: it would go against the rule that workers are not charged, on which another entity cannot yield. We are glad to speak about it in Vienna.",
  },
  {
    ref: 20,
    disposition: "nextRound",
    reply: "A good point for the issue brief on gender. The paragraph is kept short here.",
  },
  {
    ref: 24,
    disposition: "noted",
    reply: "Compared. The two texts can stand side by side.",
  },
  {
    ref: 26,
    disposition: "nextRound",
    reply: "The list stays at five lines for now. All proposals on health will be looked at together.",
  },
  {
    ref: 27,
    disposition: "nextRound",
    reply: "See the answer on care after sexual violence. Both will be looked at together.",
  },
  {
    ref: 32,
    disposition: "acceptedInPart",
    reply:
      "The point is made at the end of the paragraph. The resolution is not cited, as the text cites treaties only.",
  },
  {
    ref: 34,
    disposition: "notAccepted",
    reply:
      "Not taken up: the sentence names places and not posts. Missions are named, and the advisers belong to them.",
  },
  {
    ref: 37,
    disposition: "notAccepted",
    reply:
      "Not taken up: a search is not yet a decision about a person, so the sentence does not stand in its way.",
  },
  {
    ref: 39,
    disposition: "noted",
    reply: "Agreed in substance. Paragraphs 15 and 31 speak of distance, language and status.",
  },
  {
    ref: 40,
    disposition: "accepted",
    reply: "Taken up in one word.",
  },
  {
    ref: 44,
    disposition: "outOfScope",
    reply: "Too technical for this text. The Secretariat will use it in the issue briefs.",
  },
  {
    ref: 45,
    disposition: "acceptedInPart",
    reply: "Donors are meant by “those who support them”. The request remains one to States parties first.",
  },
] as const satisfies readonly AnswerFact[];
