import type { Language } from "@/lib/core/i18n/languages";

/** One column of a form: what stands over it, how wide in characters, and whether it is ours to write. */
export type SheetColumn = {
  heading: string;
  width: number;
  locked?: boolean;
  hidden?: boolean;
  /** The only words that may stand in it. */
  choices?: readonly string[];
};

/** What stands in a file's properties, so that it is known where it came from when it comes back. */
export type FileOrigin = { roundId: string; versionId: string; form: string };

/** A table that goes out as a file: every cell is text. */
export type Sheet = {
  title: string;
  language: Language;
  origin: FileOrigin;
  /** What stands above the table, name and value. */
  above: readonly (readonly [string, string])[];
  columns: readonly SheetColumn[];
  rows: readonly (readonly string[])[];
};

/**
 * The keywords of a file: which round, which version of the text, which form.
 * @param origin where it comes from
 */
export function keywordsOf({ roundId, versionId, form }: FileOrigin): string {
  return `chapeau form=${form} round=${roundId} version=${versionId}`;
}
