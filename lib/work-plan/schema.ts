import { z } from "zod";
import { ACTIVITY_STATUSES } from "./states";

const slugs = (least: number) =>
  z
    .array(z.string().regex(/^[a-z0-9-]{1,40}$/))
    .min(least)
    .max(40);

/** An activity. `leads` and `supporting` are entities by their slugs; `due` is a quarter, "2019-Q3". */
export const planActivityInput = z.strictObject({
  period: z.string().trim().min(4).max(40),
  outcome: z.string().trim().min(3).max(200),
  title: z.string().trim().min(3).max(300),
  leads: slugs(1),
  supporting: slugs(0).default([]),
  due: z.string().regex(/^\d{4}-Q[1-4]$/),
  products: z.array(z.string().trim().min(1).max(100)).max(20).default([]),
  source: z.string().trim().max(500).default(""),
});

/** Where an activity stands now; `version` is the one that was on the screen. */
export const reportActivityInput = z.strictObject({
  activityId: z.uuid(),
  status: z.enum(ACTIVITY_STATUSES),
  note: z.string().trim().max(1000).default(""),
  version: z.coerce.number().int().positive(),
});
