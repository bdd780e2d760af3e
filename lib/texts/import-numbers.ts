import type { Block } from "./blocks";
import { addDoubt, type Piece, type Reading } from "./import-pieces";
import { fits, type TypedNumber, typedNumber } from "./import-typed";
import { numberBlocks } from "./numbers";

/**
 * Takes typed numbers off headings, paragraphs and lists, because numbers are computed (domain 9.2). Where a text
 * numbers its paragraphs, those it left without a number stay without.
 */
export function takeNumbers(reading: Reading): void {
  tightLists(reading.pieces);
  headingNumbers(reading);
  const numbered = reading.pieces.flatMap((piece) => {
    const typed = piece.kind === "text" ? typedNumber(piece.text, "paragraph") : null;
    const year = (typed?.digits ?? 0) > Math.max(999, reading.pieces.length);
    return typed && typed.rest !== "" && !year ? [{ piece, typed }] : [];
  });
  for (const { piece, typed } of numbered) take(piece, typed);
  if (
    !runOn(
      numbered.map(({ typed }) => typed.digits ?? 0),
      reading.format === "markdown" ? 1 : 2,
    )
  )
    return;
  const without = reading.pieces.filter(
    (piece) => piece.kind === "text" && !piece.typed && !piece.unnumbered,
  );
  for (const piece of without) piece.unnumbered = true;
  if (reading.format === "plain" && without.length > 0) {
    addDoubt(reading, "unnumberedParagraph", without, [
      { do: "become", as: "unnumbered" },
      { do: "become", as: "paragraph" },
    ]);
  }
}

/** Says which typed numbers are not the computed ones; those that are count as markup. */
export function judgeNumbers(reading: Reading, blocks: readonly Block[]): void {
  const computed = numberBlocks(blocks);
  const wrong: Piece[] = [];
  for (const piece of reading.pieces) {
    if (!piece.typed) continue;
    if (fits(piece.typed, computed[piece.id]?.number ?? "")) reading.markup.push(piece.typed.typed);
    else wrong.push(piece);
  }
  if (wrong.length === 0) return;
  const starts = Object.fromEntries(wrong.map((piece) => [piece.id, `${piece.typed?.typed ?? ""} `]));
  const excerpt = wrong.map((piece) => `${piece.typed?.typed ?? ""} ${piece.text.slice(0, 30)}`).join(" · ");
  const removed = wrong.map((piece) => piece.typed?.typed ?? "").join(" ");
  addDoubt(reading, "typedNumber", wrong, [{ do: "keep" }, { do: "restore", starts }], { removed, excerpt });
}

function take(piece: Piece, typed: TypedNumber): void {
  piece.typed = typed;
  piece.text = typed.rest;
  delete piece.unnumbered;
}

/** Lines numbered 1. 2. 3. without space between them are a list, not paragraphs. */
function tightLists(pieces: readonly Piece[]): void {
  const start = (piece: Piece | undefined) =>
    piece?.kind === "text" ? typedNumber(piece.text, "paragraph") : null;
  let run: Piece[] = [];
  pieces.forEach((piece, at) => {
    if (start(piece) === null) return;
    run = run.length > 0 && run.at(-1) === pieces[at - 1] && piece.gap === 0 ? [...run, piece] : [piece];
    const next = pieces[at + 1];
    if ((start(next) && next?.gap === 0) || run.length < 2) return;
    if (start(run[0])?.digits !== 1 || run.some((line) => line.text.length > 300)) return;
    for (const line of run) {
      const typed = start(line);
      Object.assign(line, { kind: "item", level: 1, ordered: true });
      if (typed) take(line, typed);
    }
  });
}

function headingNumbers(reading: Reading): void {
  const headings = reading.pieces.filter((piece) => piece.kind === "heading");
  const found = headings.map((piece) => typedNumber(piece.text, "heading"));
  const romans = found.some((typed) => typed?.typed === "I.");
  let letter = 0;
  headings.forEach((piece, at) => {
    const typed = found[at];
    if (!typed || typed.rest === "") return;
    take(piece, typed);
    if (reading.format === "markdown") return;
    const isLetter = typed.letter !== null && (typed.roman === null || typed.letter === letter + 1);
    if (typed.typed.startsWith("(")) piece.level = 4;
    else if (typed.digits !== null) piece.level = typed.depth > 1 ? Math.min(typed.depth, 4) : romans ? 3 : 1;
    else piece.level = isLetter && romans ? 2 : 1;
    letter = isLetter ? (typed.letter ?? 0) : piece.level === 1 ? 0 : letter;
  });
}

/** Whether typed paragraph numbers go on through the text, as paragraph numbers do. */
function runOn(values: readonly number[], least: number): boolean {
  if (values.length < least) return false;
  if (values.length === 1) return values[0] === 1;
  const steps = values.slice(1).filter((value, at) => value === (values[at] ?? 0) + 1).length;
  return steps === values.length - 1 || (values.length > 3 && steps >= (values.length - 1) * 0.8);
}
