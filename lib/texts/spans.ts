import type { Span } from "./schema";

export type { BlockChange, Span } from "./schema";

/** What each kind of span carries beside its place; what a span can be is said by the schema, and a test holds them together. */
export const SPAN_CARRIES = {
  strong: [],
  em: [],
  link: ["href"],
  bracket: ["by"],
  ins: ["id", "by"],
  del: ["id", "by"],
  format: ["id", "by", "name", "on"],
} as const satisfies Record<Span["kind"], readonly string[]>;

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
