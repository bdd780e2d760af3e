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
const version = z.coerce.number().int().positive();

/** Opening a round: the deadline as typed, in the zone it is meant in. */
export const openRoundInput = z.strictObject({
  submissionId: z.uuid(),
  closesLocal: local,
  zone: z.string().min(1).max(60),
});

/** A later deadline, for all (domain 5.2.17). */
export const extendRoundInput = z.strictObject({
  roundId: z.uuid(),
  closesLocal: local,
  zone: z.string().min(1).max(60),
});

/** One round, by its id. */
export const roundInput = z.strictObject({ roundId: z.uuid() });

/** A comment as it is typed: on one paragraph, or on the whole text when `blockId` is empty (domain 5.2.11). */
const commentFields = {
  kind: z.enum(COMMENT_KINDS).default("substantive"),
  strength: z.enum(STRENGTHS).default("suggestion"),
  text: z.string().trim().min(1).max(10_000),
  proposedText: z.string().trim().max(20_000).default(""),
};

/** A new comment in the entity's response. */
export const addCommentInput = z.strictObject({
  roundId: z.uuid(),
  blockId: z.union([z.literal(""), z.uuid()]).default(""),
  ...commentFields,
});

/** A comment changed while its response is in preparation; `version` is the one the typing started from. */
export const editCommentInput = z.strictObject({ commentId: z.uuid(), version, ...commentFields });

/** One comment, by its id. */
export const commentInput = z.strictObject({ commentId: z.uuid() });

/** The answer to a comment; "not accepted" and "in part" need a reply (domain 5.2.9). Version 0 means "no answer yet". */
export const disposeInput = z
  .strictObject({
    commentId: z.uuid(),
    kind: z.enum(DISPOSITIONS),
    reply: z.string().trim().max(5_000).default(""),
    version: z.coerce.number().int().min(0),
  })
  .refine((given) => !["notAccepted", "acceptedInPart"].includes(given.kind) || given.reply !== "", {
    path: ["reply"],
    message: "needsReason",
  });

/** How many comments one page of the bench or the matrix holds. */
export const PAGE = 50;
