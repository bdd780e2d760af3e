import type { Block } from "./blocks";
import { formHints } from "./hints-form";
import { lengthHints } from "./hints-length";
import { spellingHints } from "./hints-spelling";
import { acronymHints, termHints } from "./hints-terms";

/** What a call for input asks of a text's form (domain 4.1); what is left out is free. */
export interface Limits {
  maxWords?: number;
  maxPages?: number;
  /** How many words make a page; 500 unless said otherwise. */
  wordsPerPage?: number;
  /** Whether footnotes count; they do unless said otherwise (domain 9.2, Length). */
  countsFootnotes?: boolean;
  paragraphNumbering?: "required" | "forbidden" | "free";
}

/** Every kind of hint; each has its sentence in `hints.ts` of the messages. */
export const hintKinds = [
  ...(["tooManyWords", "tooManyPages", "numbersForbidden", "typedNumber", "onlySubheading"] as const),
  ...(["markAfterPunctuation", "markBeforePunctuation", "undefinedAcronym", "mixedTerms"] as const),
  ...(["regionalTerm", "spelling", "perCent", "numberFirst"] as const),
] as const;

/**
 * Something an editor would look at; never changed by itself (domain 6.6). Without `from` it is about the whole block,
 * without a block about the whole text. Places are UTF-16, as in spans.
 */
export interface Hint {
  blockId: string | null;
  kind: (typeof hintKinds)[number];
  from?: number;
  to?: number;
  cell?: [number, number];
  /** What fills the sentence. */
  values: Record<string, string | number>;
}

/** One piece of running text, with its place. */
export interface Piece {
  block: Block;
  text: string;
  cell?: [number, number];
}

/**
 * What an editor of the United Nations would remark on in a text (domain 6.4, 6.6, 9.2 and the limits of 4.1). About
 * 10 ms for 20,000 words. A quotation is somebody else's words: its form is looked at, its words are not.
 * @param blocks the text, in order
 * @param about `lang` of the text, one of the six; `limits` of the call
 * @returns hints, those about the whole text first, then in the order of the text
 */
export function hintsOf(blocks: readonly Block[], about: { lang: string; limits?: Limits }): Hint[] {
  const { lang, limits = {} } = about;
  const pieces = blocks.flatMap((block): Piece[] => [
    { block, text: block.text },
    ...(block.kind === "table"
      ? block.rows.flatMap((row, r) => row.map((text, c): Piece => ({ block, text, cell: [r, c] })))
      : []),
  ]);
  const own = pieces.filter(({ block }) => block.kind !== "quote");
  const found = [
    ...formHints(blocks, pieces, lang),
    ...acronymHints(own),
    ...termHints(own, lang),
    ...(lang === "en" ? spellingHints(own) : []),
  ];
  const place = new Map(blocks.map((block, at) => [block.id, at]));
  const at = (hint: Hint) => place.get(hint.blockId ?? "") ?? -1;
  const inside = (hint: Hint) => (hint.cell?.[0] ?? -1) * 1e3 + (hint.cell?.[1] ?? 0);
  return [
    ...lengthHints(blocks, limits),
    ...found.toSorted((a, b) => at(a) - at(b) || inside(a) - inside(b) || (a.from ?? 0) - (b.from ?? 0)),
  ];
}

/** A hint at a place of a piece. */
export function hintAt(
  { block, cell }: Piece,
  kind: Hint["kind"],
  from: number,
  to: number,
  values: Hint["values"],
): Hint {
  return { blockId: block.id, kind, from, to, ...(cell ? { cell } : {}), values };
}
