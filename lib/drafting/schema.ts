import "@/lib/core/schemas";
import { z } from "zod";
import { MAX_BLOCK_TEXT } from "@/lib/texts/blocks";
import { wellFormed } from "@/lib/texts/import-text";
import { MAX_STEPS } from "./protocol";

const words = (most: number) =>
  z
    .string()
    .max(most)
    .transform((typed) => wellFormed(typed).replaceAll("\0", ""));

const clientId = z.string().regex(/^[\w-]{8,40}$/);
const place = z.int().min(0).max(100_000_000);
const version = z.int().min(0);

/** A page counts its messages; the database keeps them as whole numbers of four bytes. */
const seq = z.int().min(1).max(2_000_000_000);

/**
 * What a page says. `hello` names the version of the text it holds, or null; `whole` asks for the text itself besides.
 * `steps` are changes on that version, numbered by the page, so that one sent twice is one (reliability R11).
 */
export const spokenSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("hello"),
    protocol: z.int(),
    clientId,
    version: version.nullable(),
    whole: z.boolean(),
  }),
  z.strictObject({
    type: z.literal("steps"),
    seq,
    version,
    mode: z.enum(["write", "suggest"]),
    steps: z.array(z.record(z.string(), z.unknown())).min(1).max(MAX_STEPS),
  }),
  z.strictObject({ type: z.literal("here"), anchor: place, head: place }),
]);

export type Spoken = z.infer<typeof spokenSchema>;

/** Steps as a page sends them, on the version it holds; `seq` counts the page's messages (reliability R11). */
export const stepsInput = z.strictObject({
  submissionId: z.uuid(),
  clientId,
  seq,
  version,
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

/** A version of the draft as a form says it: the end of an entry of its log. */
const typedVersion = z.coerce.number().int().min(0).max(2_000_000_000);

/** A version and the name it shall be found by. */
export const nameSnapshotInput = z.strictObject({
  submissionId: z.uuid(),
  version: typedVersion,
  name: words(120).pipe(z.string().trim().min(1)),
});

/** A version that the draft shall go back to. */
export const restoreInput = z.strictObject({ submissionId: z.uuid(), version: typedVersion });

/** A draft whose log shall be put together, from a version on. */
export const compactInput = z.strictObject({ submissionId: z.uuid(), from: typedVersion });
