import { newBlockId } from "./blocks";
import type { Choice, Doubt, DoubtKind } from "./import-doubts";
import type { TypedNumber } from "./import-typed";
import { type Run, spansIn } from "./inline-runs";
import type { Span } from "./spans";

export type TextFormat = "plain" | "markdown";

/** A part of the text while it is being read: what will become one block. */
export interface Piece {
  id: string;
  kind: "text" | "heading" | "item" | "quote" | "box" | "annex" | "table" | "footnote" | "figure";
  text: string;
  spans?: readonly Span[];
  /** Blank lines before it. */
  gap: number;
  level?: number;
  ordered?: boolean;
  typed?: TypedNumber;
  mark?: string;
  rows?: string[][];
  header?: boolean;
  unnumbered?: boolean;
  /** What a picture shows. */
  alt?: string;
  /** "5 bis": an alternative's typed number. */
  alternative?: string;
}

/** One reading under way. Steps change `pieces` and say what they set aside: `markup` for signs, `doubts` for the rest. */
export interface Reading {
  format: TextFormat;
  title: string | null;
  pieces: Piece[];
  doubts: Doubt[];
  markup: string[];
  /** References to blocks: token id → where it leads and what it showed. */
  references: Map<string, { anchor: string; label: string }>;
}

export function newPiece(kind: Piece["kind"], text: string, gap: number, more: Partial<Piece> = {}): Piece {
  return { id: newBlockId(), kind, text, gap, ...more };
}

/** A piece's words with what is said about them; cells apart. */
export function wordsOf(piece: Piece): Run {
  return { text: piece.text, spans: spansIn(piece.spans) };
}

/** Gives a piece other words; what is said about its cells stays. */
export function setWords(piece: Piece, { text, spans }: Run): void {
  piece.text = text;
  if (piece.spans) piece.spans = [...spans, ...piece.spans.filter((span) => span.cell)];
}

/** Notes a doubt; the first choice is what was done. */
export function addDoubt(
  reading: Reading,
  kind: DoubtKind,
  about: readonly { id: string; text: string }[],
  choices: [Choice, ...Choice[]],
  more: { removed?: string; excerpt?: string } = {},
): void {
  const { excerpt, removed } = more;
  reading.doubts.push({
    id: `${kind}-${reading.doubts.length + 1}`,
    kind,
    blockIds: about.map((piece) => piece.id),
    excerpt: shorten(excerpt ?? about.map((piece) => piece.text).join(" · ")),
    ...(removed === undefined ? {} : { removed }),
    proposal: choices[0],
    choices,
  });
}

/** Ends a sentence, a clause before a list, or a quotation; footnote marks may follow. */
export function endsSentence(text: string): boolean {
  return /[.!?;:…。！？；：؟؛।]["'”’»)\]]*(?:\[\^[^\]]{1,20}\])*$/u.test(text.trimEnd());
}

/** All letters that have a case are capitals, and there are three at least. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3;
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length > 160 ? `${Array.from(flat).slice(0, 150).join("").trimEnd()} …` : flat;
}
