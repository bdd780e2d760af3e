import { z } from "zod";
import { DISPOSITIONS } from "@/lib/rounds/schema";
import { MAX_BLOCK_TEXT } from "@/lib/texts/blocks";
import { wellFormed } from "@/lib/texts/import-text";

/** What may be said of a comment by those who answer it: that it is withdrawn, its author alone says (domain 2.2, 5.2.9). */
export const GIVEN = DISPOSITIONS.filter((kind) => kind !== "withdrawn");

/** What becomes of a comment, in which words; a bulk answer shares it with the answer to one. */
export const answerFields = {
  kind: z.enum(DISPOSITIONS).exclude(["withdrawn"]),
  reply: z.string().trim().max(5_000).default(""),
  replyTextId: z.union([z.literal(""), z.uuid()]).default(""),
};

/**
 * Whether an answer that owes a reason gives one: "not accepted" and "in part" do (domain 5.2.9).
 * @param given the answer
 */
export function givesReason(given: { kind: string; reply: string }): boolean {
  return !["notAccepted", "acceptedInPart"].includes(given.kind) || given.reply !== "";
}

/** What is said where the reason is missing. */
export const NEEDS_REASON = { path: ["reply"], message: "needsReason" };

/** The number of the comment that another repeats; without it, the one that it was said to repeat before. */
const duplicateOf = z
  .union([z.literal("").transform(() => undefined), z.coerce.number().int().min(1).max(1_000_000)])
  .optional();

/** The answer to a comment. Version 0 means "no answer yet". */
export const disposeInput = z
  .strictObject({
    commentId: z.uuid(),
    version: z.coerce.number().int().min(0),
    duplicateOf,
    ...answerFields,
  })
  .refine(givesReason, NEEDS_REASON);

/**
 * A disposition as it is written; `correctedFor` says why one that was published changes, `byAuthor` that the comment's own
 * entity withdraws it.
 */
export type Given = Omit<z.output<typeof disposeInput>, "kind"> & {
  kind: (typeof DISPOSITIONS)[number];
  correctedFor?: string;
  byAuthor?: boolean;
};

const version = z.coerce.number().int().min(1);
const reason = z.string().trim().max(2_000);

/** What the comment's own entity says of the version it saw; contesting needs its reason (domain 5.2.9). */
export const stanceInput = z
  .strictObject({
    commentId: z.uuid(),
    version,
    stance: z.enum(["accepted", "contested"]),
    reason: reason.default(""),
  })
  .refine(({ stance, reason }) => stance === "accepted" || reason !== "", {
    path: ["reason"],
    message: "needsReason",
  });

/** The comment's own entity takes it back. Version 0 means that it has no disposition yet. */
export const withdrawInput = z.strictObject({
  commentId: z.uuid(),
  version: z.coerce.number().int().min(0),
  reply: reason.default(""),
});

/**
 * A corrigendum: another disposition than the published one, and why (domain 12.33). "Withdrawn" stays where the author has said
 * it; the command asks.
 */
export const correctInput = z
  .strictObject({
    commentId: z.uuid(),
    version,
    duplicateOf,
    ...answerFields,
    kind: z.enum(DISPOSITIONS),
    correctedFor: reason.min(1, "needsReason"),
  })
  .refine(givesReason, NEEDS_REASON);

/** A contested disposition goes onto an agenda; no meeting named means the next one. */
export const ontoAgendaInput = z.strictObject({
  commentId: z.uuid(),
  meetingId: z.union([z.literal(""), z.uuid()]).default(""),
});

/** A comment and the version of its disposition that was on the screen: "<id>:<version>", 0 where it had none. */
const pick = z
  .string()
  .regex(/^[0-9a-f-]{36}:\d{1,6}$/)
  .transform((typed) => ({ commentId: typed.slice(0, 36), version: Number(typed.slice(37)) }))
  .pipe(z.strictObject({ commentId: z.uuid(), version: z.int() }));

/** Amendments taken up into one paragraph of the working draft: as it read on the screen, as it shall read, and from whom. */
export const takeUpInput = z.strictObject({
  submissionId: z.uuid(),
  blockId: z.uuid(),
  oldText: z.string().max(MAX_BLOCK_TEXT),
  newText: z
    .string()
    .max(MAX_BLOCK_TEXT)
    .transform((typed) => wellFormed(typed).replaceAll("\0", "")),
  picks: z
    .string()
    .max(60 * 44)
    .transform((typed) => typed.split(","))
    .pipe(z.array(pick).min(1).max(60)),
  reply: z.string().trim().max(5_000).default(""),
});
