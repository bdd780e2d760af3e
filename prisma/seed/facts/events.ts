import type { DayOrMonth, EntitySlug } from "./shapes";

type EventFact = {
  slug: string;
  type: "sideEvent" | "highLevelEvent" | "briefing" | "campaign" | "publicEvent";
  title: string;
  when: DayOrMonth;
  city: "Geneva" | "New York" | "Vienna" | "Bratislava" | null;
  hostBody: string | null;
  entities: readonly EntitySlug[];
  partners: readonly string[];
  /** What the source says of how many came; null where it says nothing. */
  attendance: { atLeast: number; words: string } | null;
  about: string;
  source: string;
};

/** What the group did in public in 2019. Where no source gives the day, `when.on` is null. */
export const events = [
  {
    slug: "city-bar-justice-center",
    type: "publicEvent",
    title: "Event at the City Bar Justice Center",
    when: { month: "2019-03", on: null },
    city: "New York",
    hostBody: "City Bar Justice Center",
    entities: ["un-women", "osce", "unodc"],
    partners: ["City Bar Justice Center", "European Union Anti-Trafficking Coordinator (by video)"],
    attendance: null,
    about: "A public discussion in New York, at which the European Union’s coordinator spoke by video.",
    source: "seed for the place and the address; invented month and list of entities",
  },
  {
    slug: "human-rights-council-41",
    type: "sideEvent",
    title: "Technology and trafficking: side event at the Human Rights Council",
    when: { month: "2019-07", on: null },
    city: "Geneva",
    hostBody: "Human Rights Council, forty-first session",
    entities: ["unodc", "osce", "un-women"],
    partners: ["Group of Friends United against Human Trafficking"],
    attendance: null,
    about:
      "Trends, dangers and openings where technology and trafficking meet, and what partnerships can do.",
    source: "seed; the session ran from 24 June to 12 July 2019 (general knowledge)",
  },
  {
    slug: "high-level-political-forum",
    type: "sideEvent",
    title: "What technology can give to the fight against trafficking",
    when: { month: "2019-07", on: null },
    city: "New York",
    hostBody: "High-Level Political Forum on Sustainable Development",
    entities: ["itu", "un-women", "osce", "unodc"],
    partners: ["Group of Friends United against Human Trafficking"],
    attendance: { atLeast: 80, words: "more than 80" },
    about: "A survivor of trafficking asked that survivors be part of every discussion on the subject.",
    source: "seed",
  },
  {
    slug: "world-day-2019",
    type: "campaign",
    title: "World Day against Trafficking in Persons: joint statement and campaign",
    when: { month: "2019-07", on: "2019-07-30" },
    city: null,
    hostBody: null,
    entities: ["osce", "un-women", "unodc"],
    partners: [],
    attendance: null,
    about: "A statement on technology in the name of the whole group, and a campaign in the social media.",
    source: "seed; domain 1.7.1 for the day",
  },
  {
    slug: "procurement-briefing",
    type: "briefing",
    title: "Briefing on sustainable procurement",
    when: { month: "2019-09", on: null },
    city: "Vienna",
    hostBody: null,
    entities: ["osce", "unodc"],
    partners: ["Permanent Mission of Belarus in Vienna"],
    attendance: null,
    about: "How buyers can lower the risk that what they buy was made by trafficked people.",
    source: "seed",
  },
  {
    slug: "general-assembly-74",
    type: "highLevelEvent",
    title: "High-level event beside the General Assembly",
    when: { month: "2019-09", on: null },
    city: "New York",
    hostBody: "General Assembly, seventy-fourth session",
    entities: ["osce", "un-women", "unodc"],
    partners: [],
    attendance: null,
    about:
      "The co-chairs and the Secretariat took the voice of the group, and of survivors, to the Assembly’s high-level week.",
    source: "seed",
  },
  {
    slug: "osce-ministerial-council",
    type: "sideEvent",
    title: "Event beside the OSCE Ministerial Council",
    when: { month: "2019-12", on: "2019-12-06" },
    city: "Bratislava",
    hostBody: "OSCE Ministerial Council, twenty-sixth meeting",
    entities: ["osce", "un-women", "unodc"],
    partners: [],
    attendance: null,
    about: "The year’s last public event of the group.",
    source:
      "seed; general knowledge for the city; day from the date of the OSCE notice (domain 1.4), not stated for the event",
  },
] as const satisfies readonly EventFact[];
