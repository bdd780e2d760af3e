import { z } from "zod";
import { COMMENT_KINDS, STRENGTHS } from "@/lib/rounds/schema";

const version = z.coerce.number().int().positive();

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
