import type { Translate } from "@/lib/core/i18n/translate";
import { COMMENT_KINDS, STRENGTHS } from "@/lib/rounds/schema";

/**
 * The columns of our matrix, in order (domain 5.3): a superset of what other forms ask. A locked one is ours to write: what an
 * agency changes in it is warned of and not taken over. `width` is in characters of a spreadsheet.
 */
export const COLUMNS = [
  { key: "number", locked: true, width: 7 },
  { key: "entity", locked: true, width: 12 },
  { key: "place", locked: false, width: 12 },
  { key: "anchor", locked: false, width: 42 },
  { key: "kind", locked: false, width: 15 },
  { key: "strength", locked: false, width: 17 },
  { key: "text", locked: false, width: 46 },
  { key: "proposedText", locked: false, width: 46 },
  { key: "rationale", locked: false, width: 32 },
  { key: "supportedBy", locked: true, width: 17 },
  { key: "disposition", locked: true, width: 17 },
  { key: "reply", locked: true, width: 42 },
  { key: "changedIn", locked: true, width: 20 },
  { key: "resolvedBy", locked: true, width: 12 },
  { key: "at", locked: true, width: 18 },
] as const;

/** One column of our matrix. */
export type ColumnKey = (typeof COLUMNS)[number]["key"];

/**
 * The hidden columns by which a row is known again when it comes back: the comment's id, and the version of it that was
 * given out. Their headings are the same in every language.
 */
export const HIDDEN = ["commentUid", "commentVersion"] as const;

/**
 * The headings of our matrix, the hidden ones last.
 * @param t the reader's language
 */
export function headings(t: Translate): string[] {
  return [...COLUMNS.map(({ key }) => t(`matrices.columns.${key}`)), ...HIDDEN];
}

/**
 * What may stand in the column of types, in words.
 * @param t the reader's language
 */
export function kindChoices(t: Translate): string[] {
  return COMMENT_KINDS.map((kind) => t(`rounds.kinds.${kind}`));
}

/**
 * What may stand in the column of priorities, in words.
 * @param t the reader's language
 */
export function strengthChoices(t: Translate): string[] {
  return STRENGTHS.map((strength) => t(`rounds.strengths.${strength}`));
}

/** The longest name of a bookmark that Word keeps. */
const MOST_BOOKMARK = 40;
const ROW_MARK = /^ic_([0-9a-f]{32})_([0-9a-z]{1,4})$/i;

/**
 * The same for a table in Word, which has no hidden columns: the name of a bookmark in the row's first cell, kept by Word and
 * by others when they save.
 * @param uid the comment's id, or nothing for a row that is none yet
 * @param version the version of it that is given out
 * @returns empty where there is nothing to be known again
 */
export function rowMark(uid: string, version: number): string {
  const name = `ic_${uid.replaceAll("-", "")}_${version.toString(36)}`;
  return uid === "" || name.length > MOST_BOOKMARK ? "" : name;
}

/**
 * What such a name says.
 * @param name of any bookmark
 * @returns null where it is none of a row
 */
export function readRowMark(name: string): { uid: string; version: number } | null {
  const [, hex = "", version = ""] = ROW_MARK.exec(name) ?? [];
  const uid = hex.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return uid === "" ? null : { uid, version: Number.parseInt(version, 36) };
}
