import { z } from "zod";
import { blockChangeSchema, spanSchema } from "./spans";

/** The most bytes of text one upload or paste may hold; 20,000 words are about 0.15 MB, in Chinese or Arabic 0.3 MB. */
export const MAX_TEXT_BYTES = 2_000_000;

/** The most blocks one text may have. */
export const MAX_BLOCKS = 3_000;

/** The most characters one block may have. */
export const MAX_BLOCK_TEXT = 20_000;

const text = z.string();

/** As `newBlockId` writes them: two that differ in their capitals would be one to the database. */
const id = z.guid().lowercase();

/** What every block may carry: spans of its words, and what somebody suggests about the whole of it. */
const common = {
  id,
  text,
  spans: z.array(spanSchema).optional(),
  changes: z.array(blockChangeSchema).optional(),
};

/** How far a paragraph is agreed: open where nothing is said, agreed ad referendum, agreed (domain 3.1.4, 6.3). */
const status = z.enum(["agreedAdRef", "agreed"]).optional();

/** What may stand between `[^` and `]`, and in a footnote's `mark`. */
export const footnoteMark = /^[^\s[\]^]{1,20}$/u;

/**
 * One part of a text, with an id that it keeps from the zero draft to the adopted text (domain 6.5). This schema is the one
 * source of what a text can be: the editor's (`document.ts`), storage's and every export's.
 *
 * `text` is plain text: `[^mark]` refers to the footnote with that mark, `[#id]` to another block by its number,
 * `[ … ]` is text not yet agreed (domain 6.3), and a line feed is a forced line break. Numbers are never part of it: see
 * `numberBlocks`. A table's `text` is its title, a figure's is its caption; both may be empty. `unnumbered` is for front
 * matter, letters received and signatures (domain 9.2). An alternative bears its paragraph's number with bis, ter … and
 * says who proposes it (domain 6.3). An `annex` begins a part with numbers of its own.
 */
export const blockSchema = z.discriminatedUnion("kind", [
  z.object({ ...common, kind: z.literal("heading"), level: z.int().min(1).max(4) }),
  z.object({
    ...common,
    kind: z.literal("paragraph"),
    unnumbered: z.literal(true).optional(),
    status,
    alternativeTo: id.optional(),
    proposers: z.array(id).max(60).optional(),
  }),
  z.object({
    ...common,
    kind: z.literal("item"),
    level: z.int().min(1).max(3),
    ordered: z.boolean(),
    status,
  }),
  z.object({ ...common, kind: z.literal("quote"), status }),
  z.object({ ...common, kind: z.literal("box"), status }),
  z.object({ ...common, kind: z.literal("annex") }),
  z.object({
    ...common,
    kind: z.literal("table"),
    rows: z.array(z.array(z.string())),
    header: z.boolean(),
    status,
  }),
  z.object({ ...common, kind: z.literal("footnote"), mark: z.string().regex(footnoteMark) }),
  z.object({
    ...common,
    kind: z.literal("figure"),
    /** What the picture shows, for those who do not see it. */
    alt: z.string().max(2_000).optional(),
    fileId: id.optional(),
  }),
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
