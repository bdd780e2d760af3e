import type { EntitySlug } from "./shapes";

/** When each of the 16 commenting entities submitted its one set, Vienna time (domain 2.2). Source: invented. */
export const submissionSubmissions = [
  { entity: "itu", at: "2019-05-03T10:30" },
  { entity: "unicri", at: "2019-05-06T09:50" },
  { entity: "unaids", at: "2019-05-07T14:20" },
  { entity: "coe", at: "2019-05-08T11:05" },
  { entity: "icmpd", at: "2019-05-08T16:45" },
  { entity: "undp", at: "2019-05-09T17:30" },
  { entity: "unicef", at: "2019-05-10T18:10" },
  { entity: "interpol", at: "2019-05-10T10:15" },
  { entity: "unfpa", at: "2019-05-13T20:05" },
  { entity: "iom", at: "2019-05-14T09:40" },
  { entity: "ilo", at: "2019-05-14T15:25" },
  { entity: "unodc", at: "2019-05-14T17:00" },
  { entity: "osrsg-svc", at: "2019-05-14T21:35" },
  { entity: "osce", at: "2019-05-15T10:20" },
  { entity: "ohchr", at: "2019-05-15T15:10" },
  { entity: "unhcr", at: "2019-05-15T16:48" },
] as const satisfies readonly { entity: EntitySlug; at: string }[];

/** Entities that answered “no comments”, Vienna time. Source: invented. */
export const submissionNoComments = [
  { entity: "icao", at: "2019-05-02T16:00" },
  { entity: "cted", at: "2019-05-09T18:30" },
  { entity: "osapg", at: "2019-05-13T17:15" },
  { entity: "dpo", at: "2019-05-14T19:00" },
] as const satisfies readonly { entity: EntitySlug; at: string }[];

/** Entities that did not answer before the round closed. Source: invented; UN Women held the pen. */
export const submissionSilent = [
  "un-women",
  "dppa",
  "unesco",
  "world-bank",
  "sr-tip",
] as const satisfies readonly EntitySlug[];
