import { expect, it } from "vitest";
import { leadsTo, type MeetingState, NEXT } from "./states";

const LAWFUL = [
  "planned>published",
  "planned>held",
  "planned>cancelled",
  "published>held",
  "published>cancelled",
];
const states = Object.keys(NEXT) as MeetingState[];

it.each(states.flatMap((from) => states.map((to) => [from, to] as const)))(
  "a meeting passes from %s to %s as the table says",
  (from, to) => {
    expect(leadsTo(from, to)).toBe(LAWFUL.includes(`${from}>${to}`));
  },
);
