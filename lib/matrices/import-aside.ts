import type { MatchedRow } from "./import-match";
import type { Planned } from "./import-plan";

/** Fates of rows that are in no comment once the others have been taken over. */
const ASIDE = ["conflict", "kept", "left", "bad"] as const;

/** A row that was not taken over, as it was shown last: its fate, its doubts, its place, and what would have stood. */
export type AsideRow = MatchedRow & { is: (typeof ASIDE)[number] };

/**
 * The rows that stay to be seen: nothing of a file is dropped without a word.
 * @param plan what happened with each row
 */
export function asideOf(plan: readonly Planned[]): AsideRow[] {
  return plan.flatMap(({ is, row, blockId, doubts, would }) => {
    const aside = ASIDE.find((one) => one === is);
    return aside ? [{ ...row, is: aside, blockId, doubts, said: would }] : [];
  });
}

/**
 * The same as a page shows them.
 * @param rows as `asideOf` kept them
 */
export function shownAside(rows: readonly AsideRow[]): Planned[] {
  return rows.map(({ is, ...row }, index) => ({
    index,
    row,
    is,
    blockId: row.blockId,
    quoteAt: null,
    doubts: row.doubts,
    would: row.said as Planned["would"],
    stands: null,
    gone: false,
  }));
}
