type RevisionEdit = { paragraph: number; newText: string };

/**
 * What the penholders change between the draft and Rev.1, by the draft's paragraph numbers; every edit follows from a
 * comment in comments-*.ts that was accepted, wholly or in part. Source: invented.
 */
export const submissionRevision1 = [
  {
    paragraph: 2,
    newText:
      "The entities of the Group work on crime, labour, migration, asylum, health, education, children, peace, human rights and the equality of women and men. They do not always see the same side of a case. What follows is what they agree on.",
  },
  {
    paragraph: 3,
    newText:
      "About seven in ten of the victims whom national authorities detect and report are women or girls. Many were on the move when they were trafficked, and many others were trafficked without ever crossing a border. A general recommendation that speaks to both will reach further than one that speaks only of borders.",
  },
  {
    paragraph: 4,
    newText:
      "Article 6 of the Convention asks States parties to take all appropriate measures, including legislation, to suppress all forms of traffic in women.[^2] The words are few. The general recommendation can set out what measures are appropriate today, and how a State shows that it has taken them.",
  },
  {
    paragraph: 5,
    newText:
      "The Protocol of 2000 gives the definition that most national laws now follow: an act, a means and a purpose of exploitation.[^3] Where the victim is a child, that is, anyone under eighteen, no means need be shown. The Group suggests that the Committee build on this definition and not write another.",
  },
  {
    paragraph: 8,
    newText:
      "States should widen safe, orderly and regular pathways for migration, and make sure that a woman who uses them does not depend on one employer, one recruiter or one spouse for her right to stay, and may take her permit to another employer.",
  },
  {
    paragraph: 9,
    newText:
      "Recruitment fees and related costs should be borne by the employer and not by the worker, in every sector in which women work, domestic work among them.",
  },
  {
    paragraph: 10,
    newText:
      "Girls on the move need guardians who are appointed early, are independent of immigration control, and stay with the case until a durable solution has been found. The best interests of the girl come first in every decision about her.",
  },
  {
    paragraph: 11,
    newText:
      "Campaigns should be tested with the women and girls they address before money is spent on them, and measured by what changed.",
  },
  {
    paragraph: 14,
    newText:
      "No woman or girl should be detained, charged, prosecuted or punished for an offence that is a direct consequence of having been trafficked, her entry into a country or her work there among them. The rule should bind immigration and labour authorities as well as prosecutors.",
  },
  {
    paragraph: 16,
    newText:
      "A woman who may have been trafficked should have time to recover and to decide what she wants to do. She should be told of this period for reflection in a language she understands, and be allowed to work while it runs.",
  },
  {
    paragraph: 18,
    newText:
      "Return should be safe and, as far as possible, voluntary. Before it takes place, someone should ask what awaits the woman at home, and who there profited from her departure. No one may be returned to a place where she would face persecution, torture or a new danger of being trafficked.",
  },
  {
    paragraph: 19,
    newText:
      "Traffickers follow crises. Where people flee, where schools close and where armed groups rule, the sale and the exploitation of women and girls become easier to begin and harder to see, and sexual violence may be used as a tactic.",
  },
  {
    paragraph: 20,
    newText:
      "Those who plan humanitarian action should ask about trafficking from the first day, and not wait until cases come to light. Camps, registration points and border crossings can be arranged so that women and girls are less exposed, and staff can be taught what to look for and whom to call.",
  },
  {
    paragraph: 22,
    newText:
      "A woman who has been trafficked may also be in need of international protection. Procedures for asylum and procedures for victims should be open to her at the same time, and neither should close the other.",
  },
  {
    paragraph: 25,
    newText:
      "Companies that run such services should know the risk they create, act on it, publish what they have done, and answer lawful requests quickly. States should say clearly what they expect of them.",
  },
  {
    paragraph: 28,
    newText:
      "Police, prosecutors, judges and labour inspectors should be trained regularly to recognize trafficking in its less visible forms, and more of them should be women.",
  },
  {
    paragraph: 30,
    newText:
      "Compensation is part of justice. Courts should be able to order it in the criminal case, confiscated proceeds should be used to pay it, and a fund should stand in where the trafficker cannot be made to pay.",
  },
  {
    paragraph: 33,
    newText:
      "Figures should be broken down by sex, age, form of exploitation and status, be protected as personal data, and be kept apart from immigration control. What is not counted is seldom paid for.",
  },
  {
    paragraph: 34,
    newText:
      "The Group asks the Committee to recommend that States, and those who support them, fund the organizations of women and of survivors for several years at a time, and to invite them, and the entities of the Group, to report on progress.",
  },
] as const satisfies readonly RevisionEdit[];

/** Paragraphs whose new words are those that a comment proposed, and the comment: they are taken up from it. */
const TAKEN = new Map([
  [2, 3],
  [16, 29],
]);

/** What is taken up from comments, by the comment's number in the facts. */
export const submissionTakenUp = submissionRevision1.flatMap((edit) => {
  const ref = TAKEN.get(edit.paragraph);
  return ref === undefined ? [] : [{ ...edit, ref }];
});

/** What the penholder types. */
export const submissionTyped = submissionRevision1.filter(({ paragraph }) => !TAKEN.has(paragraph));

/** An answer that its author does not accept. Invented, as all that entities say here. */
export const submissionContested = {
  ref: 16,
  entity: "icmpd",
  reason:
    "The rule is not in question. We ask for one sentence on who verifies it, and would speak about it in Vienna.",
};
