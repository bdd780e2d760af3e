import type { EntitySlug } from "./shapes";

type ActivityStatus = "planned" | "ongoing" | "done" | "postponed" | "cancelled";

type ActivityFact = {
  /** One of the four functions of the group, see `groupFunctions`. */
  outcome: "exchange" | "review" | "holistic" | "resources";
  title: string;
  leads: readonly EntitySlug[];
  supporting: readonly EntitySlug[];
  due: string;
  /** Changes after the plan began, in order; all begin as planned. */
  changes: readonly { on: string; status: ActivityStatus; note: string | null }[];
  products: readonly string[];
  source: string;
};

/** The two-year plan. Source: seed for the length; invented days of drafting and adoption. */
export const workPlan = {
  title: "Work plan 2019–2020",
  from: "2019-01-01",
  until: "2020-12-31",
  circulatedOn: "2019-01-15",
  adoptedOn: "2019-02-11",
} as const;

/** Fourteen activities under the four functions; subjects from the seed, leads and days invented unless the source says otherwise. */
export const activities = [
  {
    outcome: "exchange",
    title: "Two meetings of the Working Group, in Vienna and in New York",
    leads: ["osce", "un-women"],
    supporting: ["unodc"],
    due: "2019-Q3",
    changes: [
      { on: "2019-04-12", status: "ongoing", note: "Vienna is announced." },
      { on: "2019-09-24", status: "done", note: null },
    ],
    products: [],
    source: "seed",
  },
  {
    outcome: "exchange",
    title: "Events on technology in Geneva and New York",
    leads: ["osce", "un-women"],
    supporting: ["itu", "unodc"],
    due: "2019-Q3",
    changes: [
      { on: "2019-05-06", status: "ongoing", note: null },
      { on: "2019-07-22", status: "done", note: "More than 80 people came to the one in New York." },
    ],
    products: [],
    source: "seed",
  },
  {
    outcome: "exchange",
    title: "High-level event beside the General Assembly",
    leads: ["un-women", "osce"],
    supporting: ["unodc"],
    due: "2019-Q3",
    changes: [{ on: "2019-09-30", status: "done", note: null }],
    products: [],
    source: "seed",
  },
  {
    outcome: "exchange",
    title: "Translate issue briefs into the other official languages",
    leads: ["unodc"],
    supporting: ["icmpd", "unesco"],
    due: "2020-Q3",
    changes: [],
    products: [],
    source: "seed: foreseen for 2020",
  },
  {
    outcome: "review",
    title: "Issue brief on technology",
    leads: ["osce", "unodc", "itu"],
    supporting: ["interpol", "un-women"],
    due: "2019-Q3",
    changes: [
      { on: "2019-03-18", status: "ongoing", note: null },
      { on: "2019-07-08", status: "done", note: null },
    ],
    products: ["brief-technology"],
    source: "seed",
  },
  {
    outcome: "review",
    title: "Issue brief on forced labour",
    leads: ["ilo", "iom"],
    supporting: ["unodc", "unicef"],
    due: "2019-Q4",
    changes: [
      { on: "2019-06-03", status: "ongoing", note: null },
      { on: "2019-11-18", status: "done", note: null },
    ],
    products: ["brief-forced-labour"],
    source: "seed",
  },
  {
    outcome: "review",
    title: "Issue brief on non-punishment",
    leads: ["osce", "ohchr"],
    supporting: ["unodc", "coe"],
    due: "2019-Q4",
    changes: [
      { on: "2019-05-20", status: "ongoing", note: null },
      { on: "2019-12-09", status: "postponed", note: "Finished, to come out in early 2020." },
    ],
    products: ["brief-non-punishment"],
    source: "seed",
  },
  {
    outcome: "holistic",
    title: "Joint submission to the Committee on the Elimination of Discrimination against Women",
    leads: ["un-women", "osce"],
    supporting: ["ohchr", "iom", "unhcr"],
    due: "2019-Q2",
    changes: [
      { on: "2019-03-04", status: "ongoing", note: null },
      { on: "2019-06-24", status: "done", note: null },
    ],
    products: [],
    source: "seed for the submission",
  },
  {
    outcome: "holistic",
    title: "Joint statement and campaign for the World Day",
    leads: ["osce", "un-women"],
    supporting: ["unodc"],
    due: "2019-Q3",
    changes: [
      { on: "2019-05-13", status: "ongoing", note: null },
      { on: "2019-07-30", status: "done", note: null },
    ],
    products: ["world-day-statement-2019"],
    source: "seed; domain 1.7.1",
  },
  {
    outcome: "holistic",
    title: "Policy discussion on the impunity of traffickers",
    leads: ["osce"],
    supporting: ["unodc", "interpol"],
    due: "2019-Q4",
    changes: [{ on: "2019-09-02", status: "ongoing", note: null }],
    products: [],
    source: "seed",
  },
  {
    outcome: "holistic",
    title: "Look at the gender dimension with the anniversary of the Beijing Platform for Action",
    leads: ["un-women"],
    supporting: ["unfpa", "osrsg-svc"],
    due: "2020-Q3",
    changes: [],
    products: [],
    source: "seed: foreseen for 2020",
  },
  {
    outcome: "resources",
    title: "Support to procurement specialists on supply chains",
    leads: ["osce"],
    supporting: ["unodc", "ilo", "undp", "world-bank"],
    due: "2020-Q2",
    changes: [{ on: "2019-04-01", status: "ongoing", note: "How the support will work is being discussed." }],
    products: [],
    source: "seed",
  },
  {
    outcome: "resources",
    title: "Work with Alliance 8.7 and the United Nations Network on Migration",
    leads: ["ilo", "iom"],
    supporting: ["unodc"],
    due: "2020-Q4",
    changes: [],
    products: [],
    source: "seed: foreseen for 2020",
  },
  {
    outcome: "resources",
    title: "Medium-term strategy for the twentieth anniversary of the Protocol",
    leads: ["unodc"],
    supporting: ["osce", "un-women"],
    due: "2020-Q4",
    changes: [],
    products: [],
    source: "seed: foreseen for 2020",
  },
] as const satisfies readonly ActivityFact[];
