import { z } from "zod";
import { MAX_BLOCK_TEXT } from "@/lib/texts/blocks";
import { wellFormed } from "@/lib/texts/import-text";
import { MAX_STEPS, seq } from "./protocol";

const words = (most: number) =>
  z
    .string()
    .max(most)
    .transform((typed) => wellFormed(typed).replaceAll("\0", ""));

/** Steps as a page sends them, on the version it holds; `seq` counts the page's messages (reliability R11). */
export const stepsInput = z.strictObject({
  submissionId: z.uuid(),
  clientId: z.string().regex(/^[\w-]{8,40}$/),
  seq,
  version: z.int().min(0),
  mode: z.enum(["write", "suggest"]),
  steps: z.array(z.record(z.string(), z.unknown())).min(1).max(MAX_STEPS),
});

/** Suggestions to be taken up or turned down together. */
export const decideInput = z.strictObject({
  submissionId: z.uuid(),
  ids: z.array(z.uuid()).min(1).max(3_000),
  accept: z.enum(["yes", "no"]).transform((answer) => answer === "yes"),
});

/** "This paragraph, old text, new text": the form that comments and Word use too. */
export const replaceWordsInput = z.strictObject({
  submissionId: z.uuid(),
  blockId: z.uuid(),
  oldText: z.string().max(MAX_BLOCK_TEXT),
  newText: words(MAX_BLOCK_TEXT),
});

/** A note on some words, on a block, or on the text (`blockId` empty). */
export const noteInput = z.strictObject({
  submissionId: z.uuid(),
  blockId: z.union([z.literal(""), z.uuid()]).default(""),
  quote: words(500).default(""),
  text: words(4_000).pipe(z.string().trim().min(1)),
});

/** One note. */
export const noteIdInput = z.strictObject({ noteId: z.uuid() });

/** An entity and what it may do in the drafting group. */
export const drafterInput = z.strictObject({
  submissionId: z.uuid(),
  entityId: z.uuid(),
  may: z.enum(["write", "suggest"]),
});

/** An entity that leaves the drafting group. */
export const endDrafterInput = drafterInput.omit({ may: true });

/** The most bytes a picture in a text may have. */
export const MAX_PICTURE_BYTES = 5_000_000;

/** A version of the draft: the end of an entry of its log. */
const version = z.coerce.number().int().min(0).max(2_000_000_000);

/** A version and the name it shall be found by. */
export const nameSnapshotInput = z.strictObject({
  submissionId: z.uuid(),
  version,
  name: words(120).pipe(z.string().trim().min(1)),
});

/** A version that the draft shall go back to. */
export const restoreInput = z.strictObject({ submissionId: z.uuid(), version });

/** A draft whose log shall be put together, from a version on. */
export const compactInput = z.strictObject({ submissionId: z.uuid(), from: version });
