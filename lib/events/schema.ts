import { z } from "zod";

/** What the group does in public (domain 1.7). */
export const EVENT_KINDS = ["sideEvent", "highLevelEvent", "briefing", "campaign", "publicEvent"] as const;

const words = (most: number) => z.string().trim().max(most).default("");

/** An event that has taken place. `on` is a day, or a month if the day is not known; `attendance` is said as the source says it. */
export const recordEventInput = z.strictObject({
  kind: z.enum(EVENT_KINDS),
  title: z.string().trim().min(3).max(300),
  place: words(300),
  on: z
    .string()
    .trim()
    .regex(/^\d{4}-\d\d(-\d\d)?$/),
  entities: z
    .array(z.string().regex(/^[a-z0-9-]{1,40}$/))
    .max(60)
    .default([]),
  partners: words(500),
  attendance: words(200),
  summary: words(2000),
  source: words(500),
});
