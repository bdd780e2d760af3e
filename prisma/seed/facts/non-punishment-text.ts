/**
 * The outline of the issue brief on non-punishment, a text at its beginning: twelve short paragraphs in Markdown.
 * True: the subject and that the brief was made in 2019 (seed), the two instruments in the footnotes (general knowledge).
 * The words are invented for this project.
 */
export const nonPunishmentText = `# Non-punishment of victims of trafficking: outline of an issue brief

## Why this brief

People who were trafficked are still arrested for what they were made to do. The brief should explain why that is wrong in law and unwise in practice.

It is written for prosecutors, judges, police, labour and immigration officers, and for those who train them. It should not be longer than eight pages.

## What the principle says

A person should not be held liable for an unlawful act that is a direct consequence of having been trafficked. The brief should set out what “direct consequence” means and how other tests, such as compulsion, differ from it.

The brief should list the places where the principle is written down, binding and not binding, global and regional.[^1]

For children the principle applies without any question of means.[^2]

## Where it goes wrong

Victims are often not recognized at the moment at which a charge is brought. Who should stop the case, and when?

Offences that come back in practice: false documents, irregular entry, work without a permit, growing or carrying drugs, theft, selling sex where it is an offence, recruiting others.

A conviction follows a person: residence, work, custody of children, credit. The brief should describe how records can be cleared.

## What works

Examples of laws, guidelines and decisions that apply the principle well. Entities are asked for two each, with a source.

Early legal advice and a shared list of signs make the difference more often than a new law does.

## What the brief will recommend

To be written after the first round. The penholders think of no more than six recommendations, each addressed to one reader.

To be decided: whether the brief speaks of serious offences, and how.

[^1]: Among them the Recommended Principles and Guidelines on Human Rights and Human Trafficking of 2002 and article 26 of the Council of Europe Convention on Action against Trafficking in Human Beings of 2005.
[^2]: See article 3 (c) of the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children.
`;

/** What stands around the outline. Source: domain 9.1 (symbol), 1.7 (number of the brief). */
export const nonPunishmentFrame = {
  slug: "non-punishment-brief",
  symbol: "ICAT/2019/WG/PUB.8",
  title: "Non-punishment of victims of trafficking: outline of an issue brief",
  type: "issueBrief",
  addressee: "Prosecutors, judges, police, labour and immigration officers",
  penholders: ["osce", "ohchr"],
  originalLanguage: "en",
  source: "seed; domain 1.7; invented outline and penholders",
} as const;

/** What was suggested in the outline by 10 June. Invented, as the words of the outline are. */
export const nonPunishmentSuggestions = [
  {
    at: "2019-06-05T11:00",
    by: "un-women-co-chair",
    paragraph: 1,
    from: "People who were trafficked",
    to: "Women, men and children who were trafficked",
  },
  {
    at: "2019-06-06T15:00",
    by: "ohchr-focal-point",
    paragraph: 6,
    from: "Who should stop the case, and when?",
    to: "The brief should say who can stop the case, and at which stage.",
  },
] as const;

/** A note in the margin of the outline. Invented. */
export const nonPunishmentNote = {
  at: "2019-06-07T09:30",
  by: "ohchr-focal-point",
  paragraph: 9,
  quote: "two each, with a source",
  text: "Could we ask for one from each legal tradition?",
} as const;
