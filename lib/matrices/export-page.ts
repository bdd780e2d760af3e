import { PAGE } from "@/lib/rounds/schema";

/** The most rows that one page holds, to print: what is more is taken away as a file. */
export const TO_PRINT = 1_000;

/** Which rows a page shows. */
export type PageWindow = { offset: number; limit: number };

/**
 * The rows of a page by what its address asks for.
 * @param from the row it begins with; "all" for one long page to print
 */
export function windowOf(from: number | "all"): PageWindow {
  return from === "all" ? { offset: 0, limit: TO_PRINT } : { offset: from, limit: PAGE };
}

/**
 * What comes after a page.
 * @param window which rows it shows
 * @param total how many there are
 * @returns whether there is more; `cut`: the page was to hold all rows and does not
 */
export function afterPage({ offset, limit }: PageWindow, total: number): { more: boolean; cut: boolean } {
  const more = offset + limit < total;
  return { more, cut: more && limit === TO_PRINT };
}
