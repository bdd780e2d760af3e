import type { AttendanceFact } from "./meeting-shapes";
import type { EntitySlug } from "./shapes";

/** Who came to Vienna: 19 of 25 entities, ten in the room. Source: invented. */
export const viennaAttendance = [
  { entity: "unodc", mode: "room" },
  { entity: "osce", mode: "room" },
  { entity: "un-women", mode: "room" },
  { entity: "icmpd", mode: "room" },
  { entity: "iom", mode: "room" },
  { entity: "ilo", mode: "room" },
  { entity: "ohchr", mode: "room" },
  { entity: "unhcr", mode: "room" },
  { entity: "unicri", mode: "room" },
  { entity: "coe", mode: "room" },
  { entity: "unicef", mode: "remote" },
  { entity: "undp", mode: "remote" },
  { entity: "unfpa", mode: "remote" },
  { entity: "cted", mode: "remote" },
  { entity: "itu", mode: "remote" },
  { entity: "interpol", mode: "remote" },
  { entity: "osrsg-svc", mode: "remote" },
  { entity: "unesco", mode: "remote" },
  { entity: "world-bank", mode: "remote" },
  { entity: "icao", mode: "excused" },
  { entity: "unaids", mode: "excused" },
  { entity: "dpo", mode: "absent" },
  { entity: "dppa", mode: "absent" },
  { entity: "osapg", mode: "absent" },
  { entity: "sr-tip", mode: "absent" },
] as const satisfies readonly AttendanceFact[];

/** What was concluded, in reported speech, one sentence to an item that had an outcome. Source: invented. */
export const viennaConclusions = [
  "The Working Group adopted its agenda.",
  "It confirmed the dates of the work plan for the second half of 2019.",
  "It agreed on the answers to the four red lines and asked the penholders to issue Rev.1 of the joint submission for sign-off.",
  "It agreed that the statement for the World Day would speak of technology.",
  "It endorsed the issue brief on technology.",
  "It took note of the support to the task force on supply chains and invited entities to name colleagues from procurement.",
  "It accepted the offer of UN Women to host the next meeting in New York on 24 September 2019.",
] as const;

/** What was asked of whom, and where it stands on 10 June 2019 (domain 7.5). Source: invented. */
export const viennaActionPoints = [
  {
    text: "Issue Rev.1 of the joint submission and open the sign-off.",
    owners: ["un-women", "osce"],
    dueOn: "2019-06-04",
    status: "done",
  },
  {
    text: "Circulate the draft statement for the World Day.",
    owners: ["osce"],
    dueOn: "2019-06-03",
    status: "done",
  },
  {
    text: "Send figures on forced labour for the issue brief.",
    owners: ["ilo", "iom"],
    dueOn: "2019-07-01",
    status: "inProgress",
  },
  {
    text: "Name a colleague from procurement for the work on supply chains.",
    owners: ["undp", "unicef", "world-bank"],
    dueOn: "2019-06-28",
    status: "open",
  },
  {
    text: "Name a contact for the campaign of the World Day.",
    owners: ["iom", "ohchr", "unhcr", "unicri"],
    dueOn: "2019-06-21",
    status: "open",
  },
  {
    text: "Prepare a note on what candidates for the chair are asked to state.",
    owners: ["unodc"],
    dueOn: "2019-09-02",
    status: "open",
  },
] as const satisfies readonly {
  text: string;
  owners: readonly EntitySlug[];
  dueOn: string;
  status: "open" | "inProgress" | "done" | "overtaken" | "dropped";
}[];
