import { z } from "zod";
import { DISPOSITIONS } from "@/lib/rounds/schema";

/** What becomes of a comment, in which words; a bulk answer shares it with the answer to one. */
export const answerFields = {
  kind: z.enum(DISPOSITIONS),
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

/** The answer to a comment. Version 0 means "no answer yet"; `duplicateOf` is the number of the comment that it repeats. */
export const disposeInput = z
  .strictObject({
    commentId: z.uuid(),
    version: z.coerce.number().int().min(0),
    duplicateOf: z
      .union([z.literal("").transform(() => undefined), z.coerce.number().int().min(1).max(1_000_000)])
      .optional(),
    ...answerFields,
  })
  .refine(givesReason, NEEDS_REASON);

/** A disposition as it is written; `correctedFor` says why one that was published changes. */
export type Given = z.output<typeof disposeInput> & { correctedFor?: string };
