import type { Block } from "./blocks";
import { numberBlocks, type Reference, referencesOf } from "./numbers";

/** What a reference to a block shows, and where it leads in a written text. */
export interface Citation {
  /** The number alone, "7", "7 (a)", "5 bis", "II.A"; "–" for a paragraph without one. */
  number: string;
  /** A name for the place, the same for the same text: "p-7", "annex-I/p-7/item-a-i". */
  anchor: string;
}

const SHORT: Partial<Record<Reference["kind"], string>> = { paragraph: "p", heading: "h", footnote: "note" };

/**
 * How the blocks of a text are cited within it (domain 9.2), by block id.
 * @param blocks the text, in order
 */
export function citationsOf(blocks: readonly Block[]): Map<string, Citation> {
  const numbers = numberBlocks(blocks);
  return new Map(
    Object.entries(referencesOf(blocks)).map(([id, reference]) => {
      const own = reference.kind === "annex" ? (numbers[id]?.number ?? "") : reference.number;
      return [id, { number: cited(reference, own), anchor: anchorOf(reference) }];
    }),
  );
}

function cited({ kind, under }: Reference, number: string): string {
  if (kind === "paragraph" && number.startsWith("0.")) return "–";
  return kind === "item" && under?.kind === "paragraph" ? `${under.number} ${number}` : number;
}

function anchorOf({ kind, number, under }: Reference): string {
  const parts = number.split(" ").map((part) => part.replace(/^\(|[).]+$/gu, ""));
  const own = [SHORT[kind] ?? kind, ...parts].filter((part) => part !== "").join("-");
  return under ? `${anchorOf(under)}/${own}` : own;
}
