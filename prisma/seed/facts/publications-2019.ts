import type { PublicationFact } from "./publications";

/** The works of 2019 and their steps; the days are invented where the source gives none (domain 1.7, seed). */
export const publications2019 = [
  {
    slug: "brief-technology",
    type: "issueBrief",
    title: "Human trafficking and technology: trends, challenges and opportunities",
    number: null,
    month: "2019-07",
    languages: ["en"],
    fundingAcknowledgement: "United Kingdom",
    leads: ["osce", "unodc", "itu"],
    steps: [
      { on: "2019-02-11", status: "planned" },
      { on: "2019-03-18", status: "inPreparation" },
      { on: "2019-07-08", status: "published" },
    ],
    source: "seed for the title and the year, quoted by readers in August 2019; invented days and leads",
  },
  {
    slug: "brief-forced-labour",
    type: "issueBrief",
    title: "Trafficking in persons and forced labour",
    number: null,
    month: "2019",
    languages: ["en"],
    fundingAcknowledgement: "United Kingdom",
    leads: ["ilo", "iom"],
    steps: [
      { on: "2019-02-11", status: "planned" },
      { on: "2019-06-03", status: "inPreparation" },
      { on: "2019-11-18", status: "published" },
    ],
    source: "seed for the subject and the year; invented days and leads",
  },
  {
    slug: "brief-non-punishment",
    type: "issueBrief",
    title: "Non-punishment of victims of trafficking",
    number: 8,
    month: null,
    languages: ["en"],
    fundingAcknowledgement: "United Kingdom",
    leads: ["osce", "ohchr", "unodc"],
    steps: [
      { on: "2019-02-11", status: "planned" },
      { on: "2019-05-20", status: "inPreparation" },
    ],
    source:
      "seed: finished in 2019, to come out in early 2020; domain 1.7 for the number; invented days and leads",
  },
  {
    slug: "world-day-statement-2019",
    type: "jointStatement",
    title: "Joint statement on the World Day against Trafficking in Persons 2019",
    number: null,
    month: "2019-07",
    languages: ["en"],
    fundingAcknowledgement: "United Kingdom",
    leads: ["osce", "un-women"],
    steps: [
      { on: "2019-05-13", status: "inPreparation" },
      { on: "2019-07-30", status: "published" },
    ],
    source: "seed; domain 1.7 for the day; invented first step",
  },
  {
    slug: "annual-report-2019",
    type: "annualReport",
    title: "Chairs’ annual report 2019",
    number: null,
    month: null,
    languages: ["en"],
    fundingAcknowledgement: "United Kingdom",
    leads: ["osce", "un-women", "unodc"],
    steps: [
      { on: "2019-02-11", status: "planned" },
      { on: "2019-11-25", status: "inPreparation" },
    ],
    source: "seed: published in 2020; invented days",
  },
] as const satisfies readonly PublicationFact[];
