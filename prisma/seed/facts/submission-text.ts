/**
 * Markdown, 34 paragraphs in eight parts. The draft the demo puts before the entities: written for this project from the ground up, in nobody's words but ours.
 * Its facts: the Committee's decision of 2018 (seed), article 6 of the Convention and article 3 of the Protocol (general
 * knowledge), the share of women and girls among detected victims (general knowledge: UNODC Global Report 2018).
 */
export const submissionText = `# Trafficking in women and girls in the context of global migration

## Introduction

The Inter-Agency Coordination Group against Trafficking in Persons welcomes the decision of the Committee to prepare a general recommendation on trafficking in women and girls in the context of global migration.[^1] It offers this submission on behalf of all its entities.

The entities of the Group work on crime, labour, migration, asylum, health, education, children, peace and the rights of women. They do not always see the same side of a case. What follows is what they agree on.

About seven in ten of the victims whom national authorities detect are women or girls. Many were on the move when they were trafficked, and many more were trafficked without ever crossing a border. A general recommendation that speaks to both will reach further than one that speaks only of borders.

## The law as it stands

Article 6 of the Convention asks States parties to take all appropriate measures, legislation among them, to suppress all forms of traffic in women.[^2] The words are few. The general recommendation can set out what measures are appropriate today, and how a State shows that it has taken them.

The Protocol of 2000 gives the definition that most national laws now follow: an act, a means and a purpose of exploitation.[^3] Where the victim is a child, no means need be shown. The Group suggests that the Committee build on this definition and not write another.

Criminal law is only one part of the answer. The duty to respect, protect and fulfil rights covers prevention, help, remedy and the conduct of officials, and it applies to every woman and girl within the jurisdiction of the State, whatever her papers say.

## Prevention that reaches the causes

Measures that only warn women and girls of danger leave the danger in place. Prevention has to change the conditions that make a dishonest offer look like the best one available.

States should widen regular pathways for migration, and make sure that a woman who uses them does not depend on one employer or one recruiter for her right to stay.

Recruitment fees and related costs should be borne by the employer, in every sector in which women work, domestic work among them.

Girls on the move need guardians who are appointed early, are independent of immigration control, and stay with the case until a durable solution has been found.

Campaigns should be tested with the women and girls they address before money is spent on them, and measured by what changed, not by how many posters were printed.

The attitudes that make the exploitation of women seem normal are learned, and can be unlearned. Schools, employers, faith leaders and the media each have a part, and so do men and boys.

## Protection without conditions

Help must not be exchanged for testimony. Shelter, medical care and legal advice begin when a person is found to be a possible victim, and do not end with a trial.

No woman or girl should be detained, prosecuted or punished for an offence that is a direct consequence of having been trafficked. The rule should bind immigration and labour authorities as well as prosecutors.

Services should be planned with survivors and be within reach of those who live far from a capital. At the least they should offer:

- safe housing that is not a place of detention
- health care, including sexual and reproductive health care and care for the mind
- legal advice and interpretation free of charge
- schooling, training and a way into decent work
- child care, so that a mother can use all of the above

A woman who may have been trafficked should have time to recover and to decide what she wants to do. A period for reflection is of little use if she does not know that it exists or may not work while it runs.

Girls are entitled to services made for girls. Placing them in shelters for adults, or in closed institutions for their own safety, does harm of its own.

Return should be safe and, as far as possible, wished for. Before it takes place, someone should ask what awaits the woman at home, and who there profited from her departure.

## Conflict, disaster and displacement

Traffickers follow crises. Where people flee, where schools close and where armed groups rule, the sale and the exploitation of women and girls become easier to begin and harder to see.

Those who plan humanitarian action should ask about trafficking from the first day, and not wait until cases come to light. Camps, registration points and border crossings can be arranged so that women and girls are less exposed.

The work on women, peace and security and the work against trafficking are too often done in separate rooms. Peace agreements, missions and national plans of action are all places to bring them together.

A woman who has been trafficked may also be a refugee. Procedures for asylum and procedures for victims should be open to her at the same time, and neither should close the other.

## Technology

Recruiters find women and girls on the same services that women and girls use to find work, company and news. Payments, advertisements and abuse itself have moved online.

The same tools serve those who look for victims. They should be used under law, with respect for privacy, and with a check by a human being before a decision is taken about a person.

Companies that run such services should know the risk they create, act on it, and answer lawful requests quickly. States should say clearly what they expect of them.

Women who work in front of a screen, or whose images are sold there, need the same inspection, complaint and remedy as women who work in a factory.

## Access to justice

Convictions remain few beside the number of victims found. Impunity has many causes, and one of them is that women do not report to authorities they have reason to fear.

Police, prosecutors, judges and labour inspectors should be trained to recognize trafficking in its less visible forms, and more of them should be women.

Investigations that rest only on the word of the victim put all the weight on her. Financial records, travel data and digital traces can carry part of it.

Compensation is part of justice. Courts should be able to order it in the criminal case, confiscated gains should be used to pay it, and a fund should stand in where the trafficker cannot be made to pay.

A woman should be able to claim unpaid wages and damages whatever her residence status, and stay in the country until the claim has been heard.

## Coherence, data and means

Laws on migration, labour, asylum and crime should not undo one another. A State that reports to the Committee could be asked how its visa rules, its labour inspection and its law on trafficking work together in a single case.

Figures should be broken down by sex, age, form of exploitation and status, and be kept safe from use in immigration control. What is not counted is seldom paid for.

The Group asks the Committee to recommend that States fund the organizations of women and of survivors for several years at a time, and to invite them, and the entities of the Group, to report on progress.

[^1]: The decision was taken at the sixty-ninth session, held in Geneva from 19 February to 9 March 2018.
[^2]: Convention on the Elimination of All Forms of Discrimination against Women, article 6.
[^3]: Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime, article 3.
`;

/** What stands around the text. Source: domain 9.1 (symbol), seed (addressee); the dates are the demo's own. */
export const submissionFrame = {
  slug: "cedaw-submission",
  symbol: "ICAT/2019/WG/SUB.1",
  title: "Trafficking in women and girls in the context of global migration",
  type: "submission",
  addressee: "Committee on the Elimination of Discrimination against Women",
  penholders: ["un-women", "osce"],
  originalLanguage: "en",
  source:
    "seed: the group sent a joint submission in 2019; invented text and dates (the real call closed in February 2019, domain 4.1)",
} as const;
