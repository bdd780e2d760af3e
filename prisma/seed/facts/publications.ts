import type { EntitySlug, Language } from "./shapes";

type PublicationStatus = "planned" | "inPreparation" | "published";

type PublicationFact = {
  slug: string;
  type: "issueBrief" | "toolkit" | "jointStatement" | "annualReport" | "policyPaper" | "overview";
  title: string;
  /** The number of the series, or null where no source shows it. */
  number: number | null;
  /** YYYY-MM, YYYY where the month is not known, or null while not out by the end of 2019. */
  month: string | null;
  languages: readonly Language[];
  fundingAcknowledgement: "United Kingdom" | null;
  leads: readonly EntitySlug[];
  /** The steps that fall into the world of 2019; a work out before has none. */
  steps: readonly { on: string; status: PublicationStatus }[];
  source: string;
};

/** What the group has put out, or was working on, by the end of 2019 (domain 1.7). */
export const publications = [
  {
    slug: "overview-2012",
    type: "overview",
    title: "The next decade: common priorities in the fight against trafficking in persons",
    number: null,
    month: "2012",
    languages: ["en"],
    fundingAcknowledgement: null,
    leads: [],
    steps: [],
    source: "domain 1.7; title shortened",
  },
  {
    slug: "policy-paper-legal-frameworks",
    type: "policyPaper",
    title: "The international legal frameworks concerning trafficking in persons",
    number: null,
    month: "2012",
    languages: ["en"],
    fundingAcknowledgement: null,
    leads: [],
    steps: [],
    source: "domain 1.7; title from general knowledge",
  },
  {
    slug: "policy-paper-demand",
    type: "policyPaper",
    title: "Preventing trafficking in persons by addressing demand",
    number: null,
    month: "2014",
    languages: ["en"],
    fundingAcknowledgement: null,
    leads: [],
    steps: [],
    source: "domain 1.7; title from general knowledge",
  },
  {
    slug: "world-day-statement-2014",
    type: "jointStatement",
    title: "Joint statement on the first World Day against Trafficking in Persons",
    number: null,
    month: "2014-07",
    languages: ["en"],
    fundingAcknowledgement: null,
    leads: [],
    steps: [],
    source: "domain 1.7, 4.7: 30 July 2014",
  },
  {
    slug: "toolkit-programmes",
    type: "toolkit",
    title: "Toolkit for designing programmes against trafficking",
    number: null,
    month: "2016",
    languages: ["en"],
    fundingAcknowledgement: null,
    leads: [],
    steps: [],
    source: "seed; domain 1.7",
  },
  {
    slug: "brief-smuggling",
    type: "issueBrief",
    title: "Trafficking in persons and smuggling of migrants: what is the difference?",
    number: null,
    month: "2016",
    languages: ["en"],
    fundingAcknowledgement: null,
    leads: [],
    steps: [],
    source: "seed for the subject; year from general knowledge; number not seen",
  },
  {
    slug: "brief-humanitarian-crises",
    type: "issueBrief",
    title: "Trafficking in persons in humanitarian crises",
    number: 2,
    month: "2017-06",
    languages: ["en"],
    fundingAcknowledgement: null,
    leads: [],
    steps: [],
    source: "seed; domain 1.7",
  },
  {
    slug: "brief-refugee-status",
    type: "issueBrief",
    title: "Trafficking in persons and refugee status",
    number: 3,
    month: "2017-09",
    languages: ["en"],
    fundingAcknowledgement: null,
    leads: [],
    steps: [],
    source: "seed; domain 1.7",
  },
  {
    slug: "brief-gender",
    type: "issueBrief",
    title: "The gender dimension of human trafficking",
    number: 4,
    month: "2017-09",
    languages: ["en"],
    fundingAcknowledgement: null,
    leads: [],
    steps: [],
    source: "seed; domain 1.7",
  },
  {
    slug: "brief-sustainable-development-goals",
    type: "issueBrief",
    title: "The Sustainable Development Goals in the fight against trafficking in persons",
    number: null,
    month: null,
    languages: ["en"],
    fundingAcknowledgement: null,
    leads: [],
    steps: [],
    source: "seed for the subject, out before 2019; month and number not seen",
  },
  {
    slug: "brief-children",
    type: "issueBrief",
    title: "Trafficking in children",
    number: null,
    month: "2018",
    languages: ["en"],
    fundingAcknowledgement: null,
    leads: [],
    steps: [],
    source: "domain 1.7; number not seen",
  },
] as const satisfies readonly PublicationFact[];

export type { PublicationFact };
