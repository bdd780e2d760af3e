import type { DatedFact } from "./shapes";

/** Of the founding circle. */
export const founding = {
  on: "2007-03-01",
  source: "domain 1.1.1: in the founding circle of 2006; the group was formally set up in March 2007",
} as const satisfies DatedFact;

/** UN Women, after its predecessor. */
export const unWomenBegan = {
  on: "2011-01-01",
  source: "domain 1.1.1 for its predecessor UNIFEM; general knowledge: UN Women began work in January 2011",
} as const satisfies DatedFact;

/** ICMPD. */
export const joined2016 = {
  on: "2016-01-01",
  source: "domain 1.4.1: joined in 2016, by invitation; the day is not in the sources",
} as const satisfies DatedFact;

/** Members of whom no earlier date is known. */
export const counted2018 = {
  on: "2018-05-02",
  source:
    "domain 1.2.2: earliest day on which the group is known to have counted 23; the day of joining is not known",
} as const satisfies DatedFact;

/** The Council of Europe. */
export const partnerOf2019 = {
  on: "2019-01-01",
  source: "invented date: between the 23 entities of 2018 and the 24 of 6 December 2019 (domain 1.4)",
} as const satisfies DatedFact;

/** The Special Rapporteur. */
export const mandateOf2019 = {
  on: "2019-01-01",
  source:
    "invented date: the report names it the newest partner; another source still counts 24 entities on 6 December 2019 (domain 1.4)",
} as const satisfies DatedFact;
