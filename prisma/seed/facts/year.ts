export type YearFact = {
  /** Local time, YYYY-MM-DDTHH:mm. */
  on: string;
  zone: string;
  kind:
    | "membership"
    | "rules"
    | "chairs"
    | "workPlan"
    | "meeting"
    | "text"
    | "round"
    | "signOff"
    | "publication"
    | "event"
    | "report"
    | "pause";
  /** The seat that acts, or the system at a deadline. */
  seat: string;
  what: string;
};

/**
 * The year of the group in the demo up to Monday 10 June 2019, in order. What happened in 2019 follows the seed and domain 1; where they give no day,
 * and for every step of a round or a sign-off, the day is invented. The real call of the Committee closed earlier in the
 * year (domain 4.1); here the submission is still being signed off on Monday 10 June.
 */
export const yearUntilJune = [
  {
    on: "2019-01-01T00:00",
    zone: "Europe/Vienna",
    kind: "membership",
    seat: "unodc-secretariat",
    what: "The two partners are counted beside the 23 members: the Council of Europe and the Special Rapporteur.",
  },
  {
    on: "2019-01-01T00:00",
    zone: "Europe/Vienna",
    kind: "rules",
    seat: "unodc-secretariat",
    what: "The rules of the group take effect with their default values.",
  },
  {
    on: "2019-01-01T00:00",
    zone: "Europe/Vienna",
    kind: "chairs",
    seat: "unodc-secretariat",
    what: "The OSCE and UN Women take the chair together, following UNICEF.",
  },
  {
    on: "2019-01-15T09:00",
    zone: "Europe/Vienna",
    kind: "workPlan",
    seat: "unodc-secretariat",
    what: "The draft work plan 2019–2020 is sent to the focal points.",
  },
  {
    on: "2019-02-11T10:00",
    zone: "Europe/Vienna",
    kind: "workPlan",
    seat: "osce-co-chair",
    what: "The work plan is adopted, with fourteen activities.",
  },
  {
    on: "2019-03-04T10:00",
    zone: "America/New_York",
    kind: "text",
    seat: "un-women-co-chair",
    what: "The joint submission to the Committee is begun; UN Women and the OSCE hold the pen.",
  },
  {
    on: "2019-03-18T09:00",
    zone: "Europe/Vienna",
    kind: "publication",
    seat: "unodc-secretariat",
    what: "The issue brief on technology goes into preparation.",
  },
  {
    on: "2019-04-01T09:00",
    zone: "Europe/Vienna",
    kind: "membership",
    seat: "unodc-secretariat",
    what: "The task force on supply chains is set up under the Working Group, led by the OSCE.",
  },
  {
    on: "2019-04-12T11:00",
    zone: "Europe/Vienna",
    kind: "meeting",
    seat: "unodc-secretariat",
    what: "The Working Group is called to Vienna for 28 May.",
  },
  {
    on: "2019-04-26T15:00",
    zone: "Europe/Vienna",
    kind: "text",
    seat: "unodc-secretariat",
    what: "The draft of the submission is issued as ICAT/2019/WG/SUB.1.",
  },
  {
    on: "2019-04-29T09:00",
    zone: "Europe/Vienna",
    kind: "round",
    seat: "un-women-co-chair",
    what: "The comment round on the submission opens, sealed, until 15 May 17:00.",
  },
  {
    on: "2019-05-06T09:00",
    zone: "Europe/Vienna",
    kind: "meeting",
    seat: "osce-co-chair",
    what: "The provisional agenda for Vienna is published.",
  },
  {
    on: "2019-05-13T09:00",
    zone: "Europe/Vienna",
    kind: "text",
    seat: "osce-co-chair",
    what: "The joint statement for the World Day is begun; the OSCE holds the pen.",
  },
  {
    on: "2019-05-15T17:00",
    zone: "Europe/Vienna",
    kind: "round",
    seat: "system",
    what: "The round on the submission closes by itself: 16 entities commented, four had no comments, five were silent.",
  },
  {
    on: "2019-05-20T09:00",
    zone: "Europe/Vienna",
    kind: "text",
    seat: "osce-co-chair",
    what: "The issue brief on non-punishment is begun; the OSCE and OHCHR hold the pen.",
  },
  {
    on: "2019-05-24T17:00",
    zone: "Europe/Vienna",
    kind: "round",
    seat: "un-women-co-chair",
    what: "Thirty of the 45 comments are answered.",
  },
  {
    on: "2019-05-28T14:00",
    zone: "Europe/Vienna",
    kind: "meeting",
    seat: "osce-co-chair",
    what: "The Working Group meets in Vienna; 19 entities take part.",
  },
  {
    on: "2019-05-29T10:00",
    zone: "America/New_York",
    kind: "meeting",
    seat: "un-women-co-chair",
    what: "The Working Group is called to New York for 24 September.",
  },
  {
    on: "2019-05-31T16:00",
    zone: "Europe/Vienna",
    kind: "round",
    seat: "un-women-co-chair",
    what: "The other fifteen comments are answered and the answers shown to all.",
  },
  {
    on: "2019-06-03T09:00",
    zone: "Europe/Vienna",
    kind: "round",
    seat: "osce-co-chair",
    what: "The comment round on the statement opens, sealed, until 14 June 17:00.",
  },
  {
    on: "2019-06-03T14:00",
    zone: "Europe/Vienna",
    kind: "text",
    seat: "un-women-co-chair",
    what: "Rev.1 of the submission is issued.",
  },
  {
    on: "2019-06-04T09:00",
    zone: "Europe/Vienna",
    kind: "signOff",
    seat: "osce-co-chair",
    what: "Sign-off of the submission opens, until 19 June 17:00.",
  },
  {
    on: "2019-06-04T10:00",
    zone: "Europe/Vienna",
    kind: "report",
    seat: "unodc-secretariat",
    what: "The draft summary of the Vienna meeting is sent out for corrections within seven days.",
  },
  {
    on: "2019-06-07T15:00",
    zone: "Europe/Vienna",
    kind: "meeting",
    seat: "un-women-co-chair",
    what: "The provisional agenda for New York is published.",
  },
  {
    on: "2019-06-10T09:00",
    zone: "Europe/Vienna",
    kind: "pause",
    seat: "system",
    what: "The world stops here by default: a round is open, a sign-off is running, a text is being drafted.",
  },
] as const satisfies readonly YearFact[];
