import { z } from "zod";
import { MAX_UPLOAD_BYTES } from "@/lib/core/upload";
import type { MatrixFile } from "./import-file";
import type { MatchedRow } from "./import-match";
import { isWithoutIds } from "./import-origin";
import { MAX_MATRIX_ROWS } from "./import-refused";

const version = z.coerce.number().int().positive();
const importId = z.uuid();

/** A file that was read: its bytes as evidence, and its rows as our own readers made them. */
export const keepImportInput = z.strictObject({
  roundId: z.uuid(),
  entityId: z.uuid(),
  behalf: z.boolean(),
  name: z.string().max(200),
  mediaType: z.string().max(100),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= MAX_UPLOAD_BYTES, "fileTooLarge"),
  format: z.enum(["xlsx", "docx", "csv"]),
  rows: z.array(z.custom<MatchedRow>((row) => typeof row === "object" && row !== null)).max(MAX_MATRIX_ROWS),
  notes: z.custom<ImportNotes>((notes) => typeof notes === "object" && notes !== null),
});

/** What else there was in a file, and what came of it. */
export type ImportNotes = Pick<MatrixFile, "unknown" | "forms" | "doubtful"> &
  Partial<Pick<MatrixFile, "skipped">> & {
    /** Our own file says that it is of another round. */
    otherRound: boolean;
    /** Rows of an empty form that has its own words alone, rewritten or not. */
    untouched: number;
    /** It is a form of ours of this round that carries no ids. */
    withoutIds?: boolean;
    added?: number;
    changed?: number;
  };

/** One row decided: left out, taken in, put over the newer words, or put elsewhere; the place as it is written. */
export const decideRowInput = z.strictObject({
  importId,
  index: z.coerce.number().int().min(0).max(MAX_MATRIX_ROWS),
  as: z.enum(["left", "taken", "over", "place"]),
  /** The version that the newer words had when somebody saw them. */
  over: version.optional(),
  place: z.string().trim().max(200).default(""),
});

/** What was read, as it was shown: `version` is the page's, `shown` the fates of its rows (`fatesOf`). */
export const applyImportInput = z.strictObject({
  importId,
  version,
  shown: z.string().regex(/^[0-9a-f]{64}$/),
});

/** One file that was read. */
export const importInput = z.strictObject({ importId });

/**
 * What is said of a file beside its rows.
 * @param file as read
 * @param roundId the round that it comes into
 */
export function notesOf(file: MatrixFile, roundId: string): ImportNotes {
  const { unknown, forms, doubtful, skipped, origin } = file;
  const untouched = file.printed.length;
  const otherRound = origin !== null && origin.roundId !== roundId;
  return {
    unknown,
    forms,
    doubtful,
    untouched,
    skipped,
    otherRound,
    withoutIds: isWithoutIds(origin, roundId),
  };
}
