import type { Block } from "./blocks";
import { addDoubt, type Piece, type Reading, setWords, wordsOf } from "./import-pieces";
import { fits, type TypedNumber, typedNumber } from "./import-typed";
import { sliceRun } from "./inline-runs";
import { numberBlocks } from "./numbers";
import { LATIN_ORDINALS } from "./numbers-signs";

/**
 * Takes typed numbers off headings, paragraphs and lists, because numbers are computed (domain 9.2). Where a text
 * numbers its paragraphs, those it left without a number stay without.
 */
export function takeNumbers(reading: Reading): void {
  tightLists(reading.pieces);
  headingNumbers(reading);
  takeAlternatives(reading);
  const numbered = reading.pieces.flatMap((piece) => {
    const typed = piece.kind === "text" ? typedNumber(piece.text, "paragraph") : null;
    const year = (typed?.digits ?? 0) > Math.max(999, reading.pieces.length);
    return typed && typed.rest !== "" && !year ? [{ piece, typed }] : [];
  });
  for (const { piece, typed } of numbered) take(piece, typed);
  const parts = new Map<number, number[]>();
  let part = 0;
  const values = new Map(numbered.map(({ piece, typed }) => [piece, typed.digits ?? 0]));
  for (const piece of reading.pieces) {
    if (piece.kind === "annex") part++;
    const value = values.get(piece);
    if (value !== undefined) parts.set(part, [...(parts.get(part) ?? []), value]);
  }
  const runs = [...parts.values()];
  if (runs.length === 0 || !runs.every((run) => runOn(run, reading.format === "markdown" ? 1 : 2))) return;
  const without = reading.pieces.filter(
    (piece) => piece.kind === "text" && !piece.typed && !piece.alternative && !piece.unnumbered,
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
  const wrong: { piece: Piece; typed: string }[] = [];
  for (const piece of reading.pieces) {
    const number = computed[piece.id]?.number ?? "";
    if (piece.alternative === number) reading.markup.push(...number.split(" "), ".");
    else if (piece.alternative) wrong.push({ piece, typed: `${piece.alternative}.` });
    else if (piece.typed && fits(piece.typed, number)) reading.markup.push(piece.typed.typed);
    else if (piece.typed) wrong.push({ piece, typed: piece.typed.typed });
  }
  if (wrong.length === 0) return;
  const starts = Object.fromEntries(wrong.map(({ piece, typed }) => [piece.id, `${typed} `]));
  const excerpt = wrong.map(({ piece, typed }) => `${typed} ${piece.text.slice(0, 30)}`).join(" · ");
  const about = wrong.map(({ piece }) => piece);
  const removed = wrong.map(({ typed }) => typed).join(" ");
  addDoubt(reading, "typedNumber", about, [{ do: "keep" }, { do: "restore", starts }], { removed, excerpt });
}

/**
 * The paragraphs that alternatives belong to, by the alternative's id: paragraph 5 of the same part for "5 bis".
 * @param pieces those that become blocks
 */
export function alternativesIn(pieces: readonly Piece[]): Map<string, string> {
  const bases = new Map<string, string>();
  const found: { id: string; base: string }[] = [];
  let [part, count] = [0, 0];
  for (const piece of pieces) {
    if (piece.kind === "annex") [part, count] = [part + 1, 0];
    if (piece.kind !== "text" || piece.unnumbered) continue;
    if (piece.alternative) found.push({ id: piece.id, base: `${part} ${piece.alternative.split(" ")[0]}` });
    else bases.set(`${part} ${++count}`, piece.id);
  }
  return new Map(found.flatMap(({ id, base }) => (bases.has(base) ? [[id, bases.get(base) ?? ""]] : [])));
}

const alternative = new RegExp(`^(\\p{Nd}{1,4}) (${LATIN_ORDINALS.join("|")})\\.(?: |$)`, "u");

/** "5 *bis*." before a text makes it an alternative to paragraph 5 (domain 6.3). */
function takeAlternatives(reading: Reading): void {
  for (const piece of reading.pieces) {
    const [start = "", number = "", ordinal = ""] = alternative.exec(piece.text) ?? [];
    const [from, to] = [number.length + 1, number.length + 1 + ordinal.length];
    const latin = piece.spans?.some((span) => span.kind === "em" && span.from === from && span.to === to);
    if (piece.kind !== "text" || start === "" || !latin) continue;
    piece.alternative = `${number} ${ordinal}`;
    setWords(piece, sliceRun(wordsOf(piece), start.length));
  }
}

function take(piece: Piece, typed: TypedNumber): void {
  piece.typed = typed;
  setWords(piece, sliceRun(wordsOf(piece), piece.text.length - typed.rest.length));
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
