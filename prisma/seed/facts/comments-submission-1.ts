import type { CommentFact } from "./comment-shapes";

/** Comments on the draft submission to the Committee, paragraphs 1 to 8 and the text as a whole. Every one is invented for illustration; no entity has said these words. `proposedText` is the whole paragraph as the entity would have it. */
export const submissionComments1 = [
  {
    ref: 1,
    entity: "ohchr",
    paragraph: null,
    kind: "general",
    strength: "suggestion",
    body: "The draft reads well and keeps to what the Committee asked. Please check that every recommendation says to whom it is addressed.",
  },
  {
    ref: 2,
    entity: "unodc",
    paragraph: null,
    kind: "general",
    strength: "suggestion",
    body: "We support the approach. A short reference to the twentieth anniversary of the Protocol in 2020 could be considered for the next version.",
  },
  {
    ref: 3,
    entity: "ilo",
    paragraph: 2,
    kind: "substantive",
    strength: "suggestion",
    body: "Equality between women and men is missing from the list of fields in which the entities work.",
    proposedText:
      "The entities of the Group work on crime, labour, migration, asylum, health, education, children, peace, human rights and the equality of women and men. They do not always see the same side of a case. What follows is what they agree on.",
  },
  {
    ref: 4,
    entity: "unodc",
    paragraph: 3,
    kind: "factualError",
    strength: "strongPreference",
    body: "The figure covers victims detected and reported by States. It should not be read as a share of all victims.",
    proposedText:
      "About seven in ten of the victims whom national authorities detect and report are women or girls. Many were on the move when they were trafficked, and many others were trafficked without ever crossing a border. A general recommendation that speaks to both will reach further than one that speaks only of borders.",
  },
  {
    ref: 5,
    entity: "iom",
    paragraph: 3,
    kind: "technical",
    strength: "suggestion",
    body: "“Many more” cannot be shown from the data on detected victims. “Many others” is safe.",
    proposedText:
      "About seven in ten of the victims whom national authorities detect are women or girls. Many were on the move when they were trafficked, and many others were trafficked without ever crossing a border. A general recommendation that speaks to both will reach further than one that speaks only of borders.",
  },
  {
    ref: 6,
    entity: "unfpa",
    paragraph: 4,
    kind: "editorial",
    strength: "typo",
    body: "“Legislation among them” could read “including legislation”.",
  },
  {
    ref: 7,
    entity: "unicef",
    paragraph: 5,
    kind: "legal",
    strength: "strongPreference",
    body: "Please say that a child is anyone under eighteen. In several national laws the age is lower.",
    proposedText:
      "The Protocol of 2000 gives the definition that most national laws now follow: an act, a means and a purpose of exploitation.[^3] Where the victim is a child, that is, anyone under eighteen, no means need be shown. The Group suggests that the Committee build on this definition and not write another.",
  },
  {
    ref: 8,
    entity: "coe",
    paragraph: 5,
    kind: "legal",
    strength: "suggestion",
    body: "The Council of Europe Convention of 2005 uses the same definition and covers trafficking within a country expressly. A footnote would be useful.",
  },
  {
    ref: 9,
    entity: "interpol",
    paragraph: 6,
    kind: "substantive",
    strength: "suggestion",
    body: "Prevention and help depend on investigation as well. Perhaps one sentence on police cooperation across borders.",
  },
  {
    ref: 10,
    entity: "icmpd",
    paragraph: 7,
    kind: "substantive",
    strength: "suggestion",
    body: "We suggest naming the conditions: poverty, debt, violence at home, lack of lawful ways to move.",
  },
  {
    ref: 11,
    entity: "iom",
    paragraph: 8,
    kind: "legal",
    strength: "redLine",
    body: "Without the words agreed in the Global Compact for Migration we could not join this paragraph.",
    proposedText:
      "States should widen safe, orderly and regular pathways for migration, and make sure that a woman who uses them does not depend on one employer or one recruiter for her right to stay.",
  },
  {
    ref: 12,
    entity: "unhcr",
    paragraph: 8,
    kind: "substantive",
    strength: "strongPreference",
    body: "The permit of a married woman often hangs on her husband’s. A spouse belongs in this sentence.",
    proposedText:
      "States should widen regular pathways for migration, and make sure that a woman who uses them does not depend on one employer, one recruiter or one spouse for her right to stay.",
  },
  {
    ref: 13,
    entity: "ilo",
    paragraph: 8,
    kind: "technical",
    strength: "strongPreference",
    body: "The right to change employer is what makes the difference. Please add that the permit can be carried to another job.",
    proposedText:
      "States should widen regular pathways for migration, and make sure that a woman who uses them does not depend on one employer or one recruiter for her right to stay, and may take her permit to another employer.",
  },
  {
    ref: 14,
    entity: "ohchr",
    paragraph: 8,
    kind: "legal",
    strength: "strongPreference",
    body: "Please use the wording of the Global Compact: safe, orderly and regular.",
    proposedText:
      "States should widen safe, orderly and regular pathways for migration, and make sure that a woman who uses them does not depend on one employer or one recruiter for her right to stay.",
  },
] as const satisfies readonly CommentFact[];
