import type { EntitySlug } from "./shapes";

type RoundFact = {
  text: "cedaw-submission" | "world-day-statement" | "non-punishment-brief";
  opensAt: string;
  closesAt: string;
  zone: string;
  sealed: boolean;
  openedBy: EntitySlug;
};

type SignOffFact = {
  text: "cedaw-submission" | "world-day-statement";
  opensAt: string;
  closesAt: string;
  zone: string;
  openedBy: EntitySlug;
  signed: readonly { entity: EntitySlug; at: string }[];
};

/** The three comment rounds of the year; all times Vienna. Source: invented dates. */
export const rounds = [
  {
    text: "cedaw-submission",
    opensAt: "2019-04-29T09:00",
    closesAt: "2019-05-15T17:00",
    zone: "Europe/Vienna",
    sealed: true,
    openedBy: "un-women",
  },
  {
    text: "world-day-statement",
    opensAt: "2019-06-03T09:00",
    closesAt: "2019-06-14T17:00",
    zone: "Europe/Vienna",
    sealed: true,
    openedBy: "osce",
  },
  {
    text: "non-punishment-brief",
    opensAt: "2019-09-30T09:00",
    closesAt: "2019-10-11T17:00",
    zone: "Europe/Vienna",
    sealed: true,
    openedBy: "osce",
  },
] as const satisfies readonly RoundFact[];

/**
 * The two sign-offs, with the moment each member entity signs, in order, times Vienna; ten have signed the submission
 * by the morning of 10 June. Partners are not asked (group rule `partnersSignOff`). Source: invented dates.
 */
export const signOffs = [
  {
    text: "cedaw-submission",
    opensAt: "2019-06-04T09:00",
    closesAt: "2019-06-19T17:00",
    zone: "Europe/Vienna",
    openedBy: "osce",
    signed: [
      { entity: "un-women", at: "2019-06-04T15:10" },
      { entity: "osce", at: "2019-06-04T16:25" },
      { entity: "unodc", at: "2019-06-05T09:45" },
      { entity: "icmpd", at: "2019-06-05T11:30" },
      { entity: "itu", at: "2019-06-05T14:05" },
      { entity: "unicef", at: "2019-06-06T16:20" },
      { entity: "ilo", at: "2019-06-06T17:15" },
      { entity: "interpol", at: "2019-06-07T10:35" },
      { entity: "undp", at: "2019-06-07T15:50" },
      { entity: "iom", at: "2019-06-07T16:40" },
      { entity: "unaids", at: "2019-06-11T09:20" },
      { entity: "unicri", at: "2019-06-11T10:10" },
      { entity: "icao", at: "2019-06-11T17:05" },
      { entity: "osrsg-svc", at: "2019-06-12T16:30" },
      { entity: "unfpa", at: "2019-06-12T18:15" },
      { entity: "ohchr", at: "2019-06-13T11:45" },
      { entity: "unhcr", at: "2019-06-13T14:55" },
      { entity: "cted", at: "2019-06-14T17:40" },
      { entity: "unesco", at: "2019-06-17T10:25" },
      { entity: "osapg", at: "2019-06-17T16:10" },
      { entity: "world-bank", at: "2019-06-18T17:20" },
      { entity: "dpo", at: "2019-06-18T18:45" },
      { entity: "dppa", at: "2019-06-19T16:35" },
    ],
  },
  {
    text: "world-day-statement",
    opensAt: "2019-06-24T09:00",
    closesAt: "2019-07-05T17:00",
    zone: "Europe/Vienna",
    openedBy: "un-women",
    signed: [
      { entity: "osce", at: "2019-06-24T10:20" },
      { entity: "un-women", at: "2019-06-24T15:30" },
      { entity: "itu", at: "2019-06-25T09:15" },
      { entity: "icmpd", at: "2019-06-25T10:45" },
      { entity: "unodc", at: "2019-06-25T11:20" },
      { entity: "iom", at: "2019-06-26T09:35" },
      { entity: "interpol", at: "2019-06-26T14:10" },
      { entity: "unaids", at: "2019-06-26T15:25" },
      { entity: "unicef", at: "2019-06-27T16:50" },
      { entity: "undp", at: "2019-06-27T17:30" },
      { entity: "ilo", at: "2019-06-28T10:05" },
      { entity: "unicri", at: "2019-06-28T11:40" },
      { entity: "icao", at: "2019-06-28T16:15" },
      { entity: "unfpa", at: "2019-07-01T17:00" },
      { entity: "osapg", at: "2019-07-01T18:20" },
      { entity: "unesco", at: "2019-07-02T09:50" },
      { entity: "osrsg-svc", at: "2019-07-02T16:40" },
      { entity: "unhcr", at: "2019-07-03T11:10" },
      { entity: "cted", at: "2019-07-03T17:55" },
      { entity: "ohchr", at: "2019-07-04T10:30" },
      { entity: "world-bank", at: "2019-07-04T16:45" },
      { entity: "dpo", at: "2019-07-05T15:20" },
      { entity: "dppa", at: "2019-07-05T16:05" },
    ],
  },
] as const satisfies readonly SignOffFact[];
