import { z } from "zod";
import { LANGUAGES } from "@/lib/core/i18n/languages";
import { MAX_TEXT_BYTES } from "@/lib/texts/blocks";
import { VERSION_NAMES } from "./symbols";

/** The products of the group that pass through comment and sign-off (domain 1.7). */
export const SUBMISSION_KINDS = ["jointSubmission", "jointStatement", "issueBrief"] as const;

/** A form's way of saying "not given". */
const optionalText = (most: number) => z.string().trim().max(most).default("");

/** A limit that the call sets, or none. */
const limit = (most: number) =>
  z.union([z.literal("").transform(() => null), z.coerce.number().int().min(1).max(most)]).default(null);

/** What it takes to open a text, with what its call asks of the form (domain 4.1). `dueLocal` is the addressee's deadline in the chosen zone, or empty. */
export const openSubmissionInput = z.strictObject({
  kind: z.enum(SUBMISSION_KINDS),
  title: z.string().trim().min(3).max(300),
  addressee: optionalText(300),
  callUrl: z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(500)]).default(""),
  dueLocal: z.union([z.literal(""), z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)]).default(""),
  zone: z.string().min(1).max(60),
  penholderId: z.uuid(),
  lang: z.enum(LANGUAGES).default("en"),
  numbering: z.enum(["numbered", "forbidden"]).default("numbered"),
  maxWords: limit(200_000),
  maxPages: limit(500),
});

/** A text pasted into the page; the limits are those of `readText`. */
export const giveTextInput = z.strictObject({
  submissionId: z.uuid(),
  raw: z
    .string()
    .max(2_000_000)
    .refine((raw) => !raw.includes("\0"), { message: "binary" })
    .transform((raw) => raw.toWellFormed()),
  format: z.enum(["plain", "markdown"]).default("plain"),
});

/** The decision on one doubt of a reading: `choice` counts among the choices that the doubt offers. */
export const decideDoubtInput = z.strictObject({
  sourceId: z.uuid(),
  doubtId: z.string().max(100),
  choice: z.coerce.number().int().min(0).max(50),
  version: z.coerce.number().int().positive(),
});

/** One submission, by its id. */
export const submissionInput = z.strictObject({ submissionId: z.uuid() });

/** A version to be issued: of which text, and what it is called. */
export const issueInput = submissionInput.extend({ name: z.enum(VERSION_NAMES).default("rev") });

/** One reading, by its id. */
export const sourceInput = z.strictObject({ sourceId: z.uuid() });

/** The most bytes a copy to be verified may have; a text holds 2 MB, in UTF-16 twice that. */
export const MAX_COPY_BYTES = 5_000_000;

/** The most bytes a copy to be compared may have before it is decoded: 2 MB of text, in UTF-16 twice that. */
export const MAX_PASTED_BYTES = 2 * MAX_TEXT_BYTES + 2;
