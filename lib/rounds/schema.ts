import { z } from "zod";

/** What kind of remark a comment is: the union of the real systems (domain 5.2.5). */
export const COMMENT_KINDS = [
  "general",
  "substantive",
  "technical",
  "editorial",
  "translation",
  "factualError",
  "legal",
] as const;

/** How strongly an entity holds it (domain 5.2.7); a red line would keep it from joining. */
export const STRENGTHS = ["redLine", "strongPreference", "suggestion", "typo"] as const;

/** What became of a comment (domain 5.2.9). */
export const DISPOSITIONS = [
  "accepted",
  "acceptedInPart",
  "notAccepted",
  "noted",
  "nextRound",
  "withdrawn",
  "duplicate",
  "outOfScope",
] as const;

const local = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);

/**
 * Opening a round: the deadline as typed, in the zone it is meant in; now, or at a later instant. What is left empty follows the
 * rules of the group.
 */
export const openRoundInput = z.strictObject({
  submissionId: z.uuid(),
  opensLocal: z.union([z.literal(""), local]).default(""),
  closesLocal: local,
  zone: z.string().min(1).max(60),
  visibility: z.enum(["", "sealed", "shared"]).default(""),
  partners: z.enum(["", "yes", "no"]).default(""),
  guests: z.array(z.uuid()).max(50).default([]),
  instructions: z.string().trim().max(5_000).default(""),
});

/** A planned round as it is to be, all of it said anew; `version` is the one that was on the screen. */
export const changePlannedInput = z.strictObject({
  roundId: z.uuid(),
  version: z.coerce.number().int().positive(),
  opensLocal: local,
  closesLocal: local,
  zone: z.string().min(1).max(60),
  visibility: z.enum(["sealed", "shared"]),
  instructions: z.string().trim().max(5_000).default(""),
});

/** A later deadline, for all (domain 5.2.17). */
export const extendRoundInput = z.strictObject({
  roundId: z.uuid(),
  closesLocal: local,
  zone: z.string().min(1).max(60),
});

/** Why an entity need not answer in a round. */
export const excuseInput = z.strictObject({
  roundId: z.uuid(),
  entityId: z.uuid(),
  reason: z.string().trim().min(1).max(300),
});

/** One entity in one round. */
export const liftExcuseInput = z.strictObject({ roundId: z.uuid(), entityId: z.uuid() });

/** A round opened again: until when, and why (domain 5.1). */
export const reopenRoundInput = z.strictObject({
  roundId: z.uuid(),
  closesLocal: local,
  zone: z.string().min(1).max(60),
  reason: z.string().trim().min(1).max(1_000),
});

/** A question, or with choices a poll, on a paragraph or on the whole text (`blockId` empty) (domain 5.2.6). */
export const questionInput = z.strictObject({
  roundId: z.uuid(),
  blockId: z.union([z.literal(""), z.uuid()]).default(""),
  text: z.string().trim().min(1).max(2_000),
  choices: z
    .string()
    .max(4_000)
    .default("")
    .transform((typed) => [
      ...new Set(
        typed
          .split("\n")
          .map((line) => line.trim())
          .filter(Boolean),
      ),
    ])
    .refine((list) => list.length !== 1 && list.length <= 20, { message: "twoToTwenty" }),
});

/** One question, by its id. */
export const questionIdInput = z.strictObject({ questionId: z.uuid() });

/** One round, by its id. */
export const roundInput = z.strictObject({ roundId: z.uuid() });

/** How many comments one page of the bench or the matrix holds. */
export const PAGE = 50;
