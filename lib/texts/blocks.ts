import { z } from "zod";

/** The most bytes of text one upload or paste may hold; 20,000 words are about 0.15 MB, in Chinese or Arabic 0.3 MB. */
export const MAX_TEXT_BYTES = 2_000_000;

/** The most blocks one text may have. */
export const MAX_BLOCKS = 3_000;

const id = z.guid();
const text = z.string();

/** What may stand between `[^` and `]`, and in a footnote's `mark`. */
export const footnoteMark = /^[^\s[\]^]{1,20}$/u;

/**
 * One part of a text, with an id that it keeps from the zero draft to the adopted text (domain 6.5).
 *
 * `text` is plain text: `[^mark]` refers to the footnote with that mark, `[ … ]` is text not yet agreed
 * (domain 6.3), and a line feed is a forced line break. Numbers are never part of it: see `numberBlocks`.
 * A table's `text` is its title, a figure's is its caption; both may be empty. `unnumbered` is for front matter,
 * letters received and signatures (domain 9.2).
 */
export const blockSchema = z.discriminatedUnion("kind", [
  z.object({ id, kind: z.literal("heading"), level: z.int().min(1).max(4), text }),
  z.object({ id, kind: z.literal("paragraph"), unnumbered: z.literal(true).optional(), text }),
  z.object({ id, kind: z.literal("item"), level: z.int().min(1).max(3), ordered: z.boolean(), text }),
  z.object({ id, kind: z.literal("quote"), text }),
  z.object({ id, kind: z.literal("table"), rows: z.array(z.array(z.string())), header: z.boolean(), text }),
  z.object({ id, kind: z.literal("footnote"), mark: z.string().regex(footnoteMark), text }),
  z.object({ id, kind: z.literal("figure"), text }),
]);

/** A whole text. Ids are unique; at most `MAX_BLOCKS` blocks. */
export const blocksSchema = z
  .array(blockSchema)
  .max(MAX_BLOCKS)
  .refine((blocks) => new Set(blocks.map((block) => block.id)).size === blocks.length, "duplicateId");

export type Block = z.infer<typeof blockSchema>;
export type BlockKind = Block["kind"];
export type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;

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
