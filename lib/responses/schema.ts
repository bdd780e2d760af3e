import { z } from "zod";
import { LANGUAGES } from "@/lib/core/i18n/languages";
import { MAX_UPLOAD_BYTES } from "@/lib/core/upload";
import { emailShape } from "@/lib/people/email";
import { COMMENT_KINDS, STRENGTHS } from "@/lib/rounds/schema";

const version = z.coerce.number().int().positive();

/** How long each of a comment's texts may be, typed or brought in; in UTF-16 units. */
export const COMMENT_LIMITS = { text: 10_000, proposedText: 20_000, rationale: 5000, source: 1000 } as const;

/**
 * Whether there is a comment at all: its words, or the text that it proposes in their place (domain 5.2.11, 12.21).
 * @param comment as typed, or as read from a file
 */
export function saysSomething({ text, proposedText }: { text: string; proposedText: string }): boolean {
  return text.trim() !== "" || proposedText.trim() !== "";
}

const WORDS = { path: ["text"], error: "too_small" };

/** A comment as it is typed: on one paragraph, or on the whole text when `blockId` is empty (domain 5.2.11). */
const commentFields = {
  kind: z.enum(COMMENT_KINDS).default("substantive"),
  strength: z.enum(STRENGTHS).default("suggestion"),
  text: z.string().trim().max(COMMENT_LIMITS.text),
  proposedText: z.string().trim().max(COMMENT_LIMITS.proposedText).default(""),
  rationale: z.string().trim().max(COMMENT_LIMITS.rationale).default(""),
  source: z.string().trim().max(COMMENT_LIMITS.source).default(""),
};

/** The exact words it speaks of, and where they begin in the paragraph's text, counted in UTF-16 units (domain 5.2.11). */
const place = {
  blockId: z.union([z.literal(""), z.uuid()]).default(""),
  quote: z.string().max(20_000).default(""),
  quoteAt: z.union([z.literal("").transform(() => null), z.coerce.number().int().min(0)]).default(null),
};

/** A new comment in the entity's response. */
export const addCommentInput = z
  .strictObject({
    roundId: z.uuid(),
    ...place,
    ...commentFields,
  })
  .refine(saysSomething, WORDS);

/** A comment changed while its response is in preparation; `version` is the one the typing started from. */
export const editCommentInput = z
  .strictObject({ commentId: z.uuid(), version, ...commentFields })
  .refine(saysSomething, WORDS);

/** One comment, by its id. */
export const commentInput = z.strictObject({ commentId: z.uuid() });

/** One comment as it was read: `version` is the one on the screen, so that nobody stands behind, or does away with, words they have not seen. */
export const readCommentInput = z.strictObject({ commentId: z.uuid(), version });

const digest = z.string().min(1).max(200);

/** All comments that wait, as they were read: `digest` says which versions were on the screen. */
export const verifyAllInput = z.strictObject({ roundId: z.uuid(), digest });

/** The other comment with the version of it that was read, as one choice of a form: `<id>:<version>`. */
const other = z
  .string()
  .transform((typed) => {
    const [id = "", read] = typed.split(":");
    return { id, version: read as unknown };
  })
  .pipe(z.object({ id: z.uuid(), version }));

/** One comment and the other that is merged into it, both as they were read (domain 5.1: consolidation; reliability R12). */
export const mergeInput = z.strictObject({ commentId: z.uuid(), version, other });

/** Whether a colleague stands behind a comment (domain 5.2.4). */
export const supportInput = z.strictObject({
  commentId: z.uuid(),
  supports: z.enum(["yes", "no", "neither"]),
});

/** Empty: as long as the round is open. */
const internal = {
  closesLocal: z.union([z.literal(""), z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)]).default(""),
  zone: z.string().min(1).max(60),
  note: z.string().trim().max(2000).default(""),
};

/** A colleague invited for one round, until an earlier deadline in the zone it is meant in, or as long as it (domain 5.2.1). */
export const inviteReviewerInput = z.strictObject({
  roundId: z.uuid(),
  name: z.string().trim().min(2).max(120),
  email: emailShape,
  locale: z.enum(LANGUAGES).default("en"),
  ...internal,
});

/** Another internal deadline for a colleague. */
export const moveReviewerInput = z.strictObject({ roundId: z.uuid(), personId: z.uuid(), ...internal });

/** One colleague in one round. */
export const reviewerInput = z.strictObject({ roundId: z.uuid(), personId: z.uuid() });

const lines = <T extends z.ZodType>(shape: T) => z.array(shape).max(12).default([]);

/** An entity's own chain: lines side by side, a line without a name is left out (domain 4.3). */
export const clearanceInput = z
  .strictObject({
    roundId: z.uuid(),
    name: lines(z.string().trim().max(120)),
    approverId: lines(z.union([z.literal(""), z.uuid()])),
    mode: lines(z.enum(["sequential", "parallel"])),
  })
  .refine((c) => c.name.length === c.approverId.length && c.name.length === c.mode.length, "invalid_value");

/** A clearance given, of what `digest` says was on the screen, or the text returned with a note. */
export const answerStepInput = z.strictObject({
  stepId: z.uuid(),
  digest,
  outcome: z.enum(["cleared", "clearedWithComments", "returned"]),
  note: z.string().trim().max(5000).default(""),
});

/** A step left out, with the reason. */
export const skipStepInput = z.strictObject({ stepId: z.uuid(), note: z.string().trim().min(1).max(5000) });

/** What a message may be, by the end of its name, and the bytes with which such a file begins; words alone begin with any. */
const MESSAGE_KINDS: Record<string, readonly number[]> = {
  ".eml": [],
  ".txt": [],
  ".rtf": [0x7b, 0x5c, 0x72, 0x74, 0x66],
  ".pdf": [0x25, 0x50, 0x44, 0x46],
  ".msg": [0xd0, 0xcf, 0x11, 0xe0],
  ".doc": [0xd0, 0xcf, 0x11, 0xe0],
  ".docx": [0x50, 0x4b, 0x03, 0x04],
  ".odt": [0x50, 0x4b, 0x03, 0x04],
};

/** The same, for a field that takes a file. */
export const MESSAGE_ENDINGS = Object.keys(MESSAGE_KINDS).join(",");

/**
 * The end of a message's name, where it is one of those that are kept.
 * @param name the file's label
 * @returns ".eml" and the like, or null
 */
export function messageEnding(name: string): string | null {
  const ending = /\.[a-z]{3,4}$/.exec(name.toLowerCase())?.[0] ?? "";
  return ending in MESSAGE_KINDS ? ending : null;
}

function isMessage({ name, bytes }: { name: string; bytes: Uint8Array }): boolean {
  const begins = MESSAGE_KINDS[messageEnding(name) ?? ""];
  if (!begins) return false;
  return begins.length > 0 ? begins.every((byte, at) => bytes[at] === byte) : !bytes.includes(0);
}

/** The message in which an entity sent its comments: of a kind that people send, and inside what its name says (domain 2). */
export const evidenceInput = z
  .strictObject({
    roundId: z.uuid(),
    entityId: z.uuid(),
    name: z.string().max(200),
    mediaType: z.string().max(100),
    bytes: z.instanceof(Uint8Array),
  })
  .refine(({ bytes }) => bytes.length > 0, { path: ["file"], error: "noFile" })
  .refine(({ bytes }) => bytes.length <= MAX_UPLOAD_BYTES, { path: ["file"], error: "fileTooLarge" })
  .refine(isMessage, { path: ["file"], error: "messageKind" });

/** One entity in one round. */
export const entityInput = z.strictObject({ roundId: z.uuid(), entityId: z.uuid() });

/** A comment that an entity sent by e-mail (domain 2). */
export const behalfInput = z
  .strictObject({
    roundId: z.uuid(),
    entityId: z.uuid(),
    ...place,
    ...commentFields,
  })
  .refine(saysSomething, WORDS);

/** An answer to a question: words, and for a poll the place of the choice. Version 0 means "no answer yet". */
export const answerQuestionInput = z.strictObject({
  questionId: z.uuid(),
  choice: z
    .union([z.literal("").transform(() => null), z.coerce.number().int().min(0).max(19)])
    .default(null),
  text: z.string().trim().max(10_000).default(""),
  version: z.coerce.number().int().min(0),
});
