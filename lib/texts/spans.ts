import "@/lib/core/schemas";
import { z } from "zod";

/** Where a span lies: UTF-16 places in the block's `text`, or in one cell of a table (row, column from 0). */
const range = {
  from: z.int().min(0),
  to: z.int().min(1),
  cell: z.tuple([z.int().min(0), z.int().min(0)]).optional(),
};

/** Lower case, as the database gives them out: one id is one string. */
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

/**
 * The order in which spans are stored, so that the same text has the same spans.
 * @param spans any order
 */
export function sortSpans(spans: readonly Span[]): Span[] {
  const key = (span: Span) => ("id" in span ? span.id : "");
  return spans.toSorted(
    (a, b) =>
      (a.cell?.[0] ?? -1) - (b.cell?.[0] ?? -1) ||
      (a.cell?.[1] ?? -1) - (b.cell?.[1] ?? -1) ||
      a.from - b.from ||
      a.to - b.to ||
      (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0) ||
      (key(a) < key(b) ? -1 : 1),
  );
}
