import type { Block } from "./schema";

/** The most bytes of text one upload or paste may hold; 20,000 words are about 0.15 MB, in Chinese or Arabic 0.3 MB. */
export const MAX_TEXT_BYTES = 2_000_000;

/** The most blocks one text may have. */
export const MAX_BLOCKS = 3_000;

/** The most characters one block may have. */
export const MAX_BLOCK_TEXT = 20_000;

/** What may stand between `[^` and `]`, and in a footnote's `mark`. */
export const footnoteMark = /^[^\s[\]^]{1,20}$/u;

export type { Block } from "./schema";
export type BlockKind = Block["kind"];
export type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;

/** What each kind of block carries beside its words; what a text can be is said by the schema, and a test holds them together. */
export const BLOCK_CARRIES = {
  heading: ["level"],
  paragraph: ["unnumbered", "status", "alternativeTo", "proposers"],
  item: ["level", "ordered", "status"],
  quote: ["status"],
  box: ["status"],
  annex: [],
  table: ["header", "status"],
  footnote: ["mark"],
  figure: ["alt", "fileId"],
} as const satisfies Record<BlockKind, readonly string[]>;

/**
 * A fresh block id (UUID version 4). Works in a browser on plain http too, where `crypto.randomUUID` is missing.
 * @returns 36 lower-case characters
 */
export function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/**
 * The footnote marks a text refers to, in order, repeated where repeated.
 * @param text a block's text or a table cell
 * @returns marks without `[^` and `]`
 */
export function marksIn(text: string): string[] {
  return Array.from(text.matchAll(/\[\^([^\s[\]^]{1,20})\]/gu), (match) => match[1] ?? "");
}

/**
 * Every piece of running text in a block: its text, then a table's cells row by row.
 * @param block any block
 * @returns one or more strings; for all kinds but tables exactly one
 */
export function textsOf(block: Block): string[] {
  return block.kind === "table" ? [block.text, ...block.rows.flat()] : [block.text];
}
