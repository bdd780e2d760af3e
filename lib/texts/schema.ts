import "@/lib/core/schemas";
import { z } from "zod";
import { footnoteMark, MAX_BLOCKS } from "./blocks";

/** Where a span lies: UTF-16 places in the block's `text`, or in one cell of a table (row, column from 0). */
const range = {
  from: z.int().min(0),
  to: z.int().min(1),
  cell: z.tuple([z.int().min(0), z.int().min(0)]).optional(),
};

/**
 * Lower case, as the database and `newBlockId` give them out: one id is one string, and two that differ in their capitals would be
 * one to the database.
 */
const id = z.guid().lowercase();

/** A suggestion: its id, shared by all that one act of suggesting touches, and the entity that speaks. */
const suggestion = { id, by: id };

/**
 * What is said about a run of a block's words, beside the words: emphasis, a link, who asked for a bracket (domain 6.3),
 * and what somebody suggests. `ins` are words that are not in the text yet, `del` words that would go, `format` emphasis
 * that would come or go.
 */
export const spanSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("strong"), ...range }),
  z.object({ kind: z.literal("em"), ...range }),
  z.object({
    kind: z.literal("link"),
    href: z
      .string()
      .max(2_000)
      .regex(/^(https?:\/\/|mailto:)/u),
    ...range,
  }),
  z.object({ kind: z.literal("bracket"), by: z.array(id).max(60), ...range }),
  z.object({ kind: z.literal("ins"), ...suggestion, ...range }),
  z.object({ kind: z.literal("del"), ...suggestion, ...range }),
  z.object({
    kind: z.literal("format"),
    ...suggestion,
    name: z.enum(["strong", "em"]),
    on: z.boolean(),
    ...range,
  }),
]);

export type Span = z.infer<typeof spanSchema>;

/** What somebody suggests about a whole block: to put it there, to take it out, or to move it after another (null: first). */
export const blockChangeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("insert"), ...suggestion }),
  z.object({ kind: z.literal("delete"), ...suggestion }),
  z.object({ kind: z.literal("move"), ...suggestion, after: id.nullable() }),
]);

export type BlockChange = z.infer<typeof blockChangeSchema>;

const text = z.string();

/** What every block may carry: spans of its words, and what somebody suggests about the whole of it. */
const common = {
  id,
  text,
  spans: z.array(spanSchema).optional(),
  changes: z.array(blockChangeSchema).optional(),
};

/** How far a paragraph is agreed: open where nothing is said, agreed ad referendum, agreed (domain 3.1.4, 6.3). */
const status = z.enum(["agreedAdRef", "agreed"]).optional();

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
