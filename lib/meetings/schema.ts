import { z } from "zod";

/** How people take part (domain 7.6). */
export const MEETING_MODES = ["hybrid", "room", "online"] as const;

/** What an item asks of the body (domain 7.2.2); a pause asks nothing and carries no number. */
export const ITEM_ACTIONS = ["decision", "endorsement", "discussion", "information", "pause"] as const;

/** How an entity took, or will take, part (domain 7.6). */
export const ATTENDANCE_MODES = ["room", "remote", "excused", "absent"] as const;

/** How many items one agenda may hold; a real one has about a dozen. */
export const MOST_ITEMS = 100;

const words = (most: number) => z.string().trim().max(most).default("");
const local = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
const slug = z.string().regex(/^[a-z0-9-]{1,40}$/);
const timeAndPlace = {
  title: z.string().trim().min(3).max(300),
  startsLocal: local,
  endsLocal: local,
  zone: z.string().min(1).max(60),
  city: words(100),
  place: words(300),
  host: words(200),
  mode: z.enum(MEETING_MODES).default("hybrid"),
  link: z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(500)]).default(""),
};

/** What it takes to call a meeting; both times are local to `zone`. */
export const scheduleMeetingInput = z.strictObject({ ...timeAndPlace, source: words(500) });

/** Another time or place; `version` is the one that was on the screen. */
export const changeMeetingInput = z.strictObject({
  meetingId: z.uuid(),
  version: z.coerce.number().int().positive(),
  ...timeAndPlace,
});

/** One meeting, by its id. */
export const meetingInput = z.strictObject({ meetingId: z.uuid() });

/** Why a meeting will not take place, in words for those who were going to travel. */
export const cancelMeetingInput = z.strictObject({
  meetingId: z.uuid(),
  reason: z.string().trim().min(3).max(1000),
});

/**
 * One item. Without a title it takes that of the text. `afterId` is the item it follows, sub-items included; empty is the end.
 * `leads` are entities, by their slugs; `papers` are symbols.
 */
export const addAgendaItemInput = z
  .strictObject({
    meetingId: z.uuid(),
    title: words(300),
    annotation: words(2000),
    suggested: words(1000),
    action: z.enum(ITEM_ACTIONS).default("discussion"),
    minutes: z.coerce.number().int().min(0).max(600).default(15),
    level: z.coerce.number().int().min(1).max(2).default(1),
    submissionId: z.union([z.literal(""), z.uuid()]).default(""),
    afterId: z.union([z.literal(""), z.uuid()]).default(""),
    leads: z.array(slug).max(40).default([]),
    papers: z.array(z.string().trim().min(1).max(80)).max(20).default([]),
  })
  .refine((item) => item.title !== "" || item.submissionId !== "", { path: ["title"], message: "too_small" });

/** One item, by its id. */
export const agendaItemInput = z.strictObject({ itemId: z.uuid() });

/** One place up or down among its like. */
export const moveAgendaItemInput = z.strictObject({ itemId: z.uuid(), direction: z.enum(["up", "down"]) });

/** Each entry is an entity's id and a mode, "<uuid>:room"; an entity with an empty mode has not been heard from. */
export const recordAttendanceInput = z.strictObject({
  meetingId: z.uuid(),
  attendance: z
    .array(
      z
        .string()
        .regex(
          new RegExp(`^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:(?:${ATTENDANCE_MODES.join("|")})?$`),
        ),
    )
    .max(300),
});
