/**
 * The World Day statement as it stands in its comment round, ten paragraphs in Markdown. The subject and the day are true
 * (seed: technology; domain 1.7.1: 30 July); the words are invented for this project.
 */
export const statementText = `# World Day against Trafficking in Persons, 30 July 2019: technology in the right hands

On this World Day, the entities of the Inter-Agency Coordination Group against Trafficking in Persons speak together about technology: how it is turned against people, and how it can be turned to their protection.

A trafficker no longer needs to know a village in order to recruit there. A profile, an advertisement and a promise are enough, and the person who answers may never learn who wrote them.

Control has changed as well. A telephone can be a leash. Images taken under force are used to keep a person silent for years after the door has been opened.

Women and girls bear the greater part of this harm, because they are the greater part of the victims who are found, and because abuse that can be filmed can be sold again and again.

The same means also leave traces. Payments, journeys and messages can show the shape of a network that no single victim could describe.

Some tools already help. There are applications that let an outreach worker speak with a person in her own language, and systems that find among thousands of advertisements the few that ought to worry us.

We call on States to invest in such tools, in the people who use them, and in the laws that keep them within bounds. Privacy and the protection of data are not obstacles to this work. They are conditions for doing it.

We call on companies to look for exploitation on their own services before they are asked to, and to work with authorities and with those who help victims.

We call on all to listen to survivors. They know how they were found and held, and what would have helped them to get away.

The entities of the Group will do their part: by sharing what works, by testing what is new against the rights of the people it is meant to serve, and by speaking with one voice.
`;

/** What stands around the statement. Source: domain 9.1 (symbol), 1.7.1 (embargo). */
export const statementFrame = {
  slug: "world-day-statement",
  symbol: "ICAT/2019/WG/STM.1",
  title: "World Day against Trafficking in Persons, 30 July 2019: technology in the right hands",
  type: "statement",
  addressee: "States, practitioners and the public",
  penholders: ["osce"],
  originalLanguage: "en",
  embargoUntil: { at: "2019-07-30T00:00", zone: "Europe/Vienna" },
  source: "seed: a joint statement and a campaign on the World Day; invented text",
} as const;
