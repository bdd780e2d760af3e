import {
  addDoubt,
  endsSentence,
  isCapitals,
  type Piece,
  type Reading,
  setWords,
  wordsOf,
} from "./import-pieces";
import { typedNumber } from "./import-typed";
import { sliceRun, trimRun } from "./inline-runs";

const LONG = 100;

/** Takes the one top heading of a Markdown text as its title and brings the others up; levels stop at four. */
export function readTitle(reading: Reading): void {
  const [first] = reading.pieces;
  const headings = reading.pieces.filter((piece) => piece.kind === "heading");
  if (reading.format === "markdown")
    for (const piece of headings) if (piece !== first && piece.level === 1) readAnnex(reading, piece);
  const alone = headings.every(
    (piece) => piece === first || piece.kind === "annex" || (piece.level ?? 1) > 1,
  );
  if (reading.format === "markdown" && first?.kind === "heading" && first.level === 1 && alone) {
    writeOutLinks(first);
    reading.title = first.text;
    reading.pieces = reading.pieces.slice(1);
    for (const piece of headings) if (piece.kind === "heading") piece.level = (piece.level ?? 1) - 1;
    const back = { do: "insertHeading", text: first.text, newId: first.id } as const;
    addDoubt(reading, "titleTaken", [], [{ do: "keep" }, back], { excerpt: first.text });
  }
  for (const piece of headings) piece.level = Math.min(4, piece.level ?? 1);
}

/** A second top heading "Annex", "Annex II" or "Annex II: its title" begins an annex. */
function readAnnex(reading: Reading, piece: Piece): void {
  const [start, number, colon] = /^Annex(?: ([IVXLCDM]+))?(?:(:)(?: |$)|$)/u.exec(piece.text) ?? [];
  if (start === undefined) return;
  piece.kind = "annex";
  reading.markup.push("Annex", number ?? "", colon ?? "");
  setWords(piece, trimRun(sliceRun(wordsOf(piece), start.length)));
}

/** A title is one line of words: an address in it stands behind its words. */
function writeOutLinks(piece: Piece): void {
  const links = (piece.spans ?? []).flatMap((span) => (span.kind === "link" ? [span] : []));
  for (const { to, href } of links.toReversed())
    piece.text = `${piece.text.slice(0, to)} (${href})${piece.text.slice(to)}`;
  delete piece.spans;
}

/** Finds headings in plain text: capitals, or a short line, before text; and lines that belong to no paragraph. */
export function readHeadings(reading: Reading): void {
  const { pieces } = reading;
  const signatures = signaturesIn(pieces);
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at];
    if (piece?.kind !== "text" || signatures.has(piece) || !leadsOn(pieces, at)) continue;
    const capitals = isCapitals(piece.text) && piece.text.length <= 160 && !piece.text.endsWith(".");
    const numbered = typedNumber(piece.text, "heading") !== null;
    const short = !piece.text.includes("\n") && piece.text.length <= 90 && !endsSentence(piece.text);
    const alone = at === 0 || piece.gap > 0;
    if (!capitals && !(short && alone && (numbered || isLong(pieces[at + 1])))) continue;
    piece.kind = "heading";
    piece.level = 1;
    piece.text = piece.text.replace(/\n/gu, " ");
    if (!capitals && !numbered) {
      addDoubt(
        reading,
        "headingOrParagraph",
        [piece],
        [
          { do: "become", as: "heading", level: 1 },
          { do: "become", as: "paragraph" },
          { do: "become", as: "unnumbered" },
        ],
      );
    }
  }
  readFront(reading);
  readLoose(reading, signatures);
  doubtLevels(reading);
}

function isLong(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.kind !== "text" || piece.text.length >= LONG);
}

/** Whether what follows, captions aside, is what a heading stands before. */
function leadsOn(pieces: readonly Piece[], at: number): boolean {
  const next = pieces.slice(at + 1, at + 4).find((piece) => piece.kind !== "figure");
  if (!next || next.kind === "footnote") return false;
  if (next.kind !== "text") return true;
  return next.text.length >= LONG || (endsSentence(next.text) && !/^(?:©|\(c\)|copyright)/iu.test(next.text));
}

/** A name under a paragraph with an office beneath it. */
function signaturesIn(pieces: readonly Piece[]): Set<Piece> {
  const found = new Set<Piece>();
  pieces.forEach((piece, at) => {
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    const name =
      piece.kind === "text" &&
      /^(?:\p{Lu}[\p{L}.'’-]*\s?){2,5}$/u.test(piece.text) &&
      !isCapitals(piece.text);
    if (!name || before?.kind !== "text" || !endsSentence(before.text)) return;
    if (after?.kind !== "text" || after.text.length > 160 || endsSentence(after.text)) return;
    found.add(piece).add(after);
  });
  return found;
}

/** Front matter bears no numbers (domain 9.2): all before the first heading, when the text opens with loose lines. */
function readFront(reading: Reading): void {
  const end = reading.pieces.findIndex((piece) => piece.kind === "heading");
  const front = reading.pieces.slice(0, Math.max(0, end)).filter((piece) => piece.kind === "text");
  const [first] = front;
  if (!first || first !== reading.pieces[0] || endsSentence(first.text) || first.text.length >= LONG) return;
  setUnnumbered(reading, "coverLines", front);
}

/** Short lines that end no sentence, and what follows them at the very end. */
function readLoose(reading: Reading, signatures: ReadonlySet<Piece>): void {
  const { pieces } = reading;
  const body = pieces.filter((piece) => piece.kind !== "footnote");
  const loose = (piece: Piece) =>
    piece.kind === "text" && !piece.unnumbered && !endsSentence(piece.text) && piece.text.length < LONG;
  const lastHeading = body.findLastIndex((piece) => piece.kind === "heading" || piece.kind === "item");
  const back = body.findIndex((piece, at) => at > lastHeading && piece.gap >= 3 && loose(piece));
  const cover =
    back < 0 ? [] : body.slice(back).filter((piece) => piece.kind === "text" && piece.text.length < LONG * 3);
  if (back > 0 && body.length - back <= 8) setUnnumbered(reading, "coverLines", cover);
  const signed = pieces.filter((piece) => signatures.has(piece));
  if (signed.length > 0) setUnnumbered(reading, "looseLine", signed);
  const typed = (piece: Piece) => typedNumber(piece.text, "paragraph") !== null;
  for (const piece of pieces) if (loose(piece) && !typed(piece)) setUnnumbered(reading, "looseLine", [piece]);
}

function setUnnumbered(reading: Reading, kind: "coverLines" | "looseLine", pieces: readonly Piece[]): void {
  for (const piece of pieces) piece.unnumbered = true;
  addDoubt(reading, kind, pieces, [
    { do: "become", as: "unnumbered" },
    { do: "become", as: "paragraph" },
    { do: "become", as: "heading", level: 1 },
    { do: "setAside" },
  ]);
}

/** A heading right under a heading is perhaps the first of its parts; how many parts, a person knows. */
function doubtLevels(reading: Reading): void {
  const headings = reading.pieces.filter((piece) => piece.kind === "heading");
  const flat = headings.every((piece) => piece.level === 1 && typedNumber(piece.text, "heading") === null);
  if (!flat) return;
  const at = reading.pieces.findIndex((piece, index) => {
    return piece.kind === "heading" && reading.pieces[index + 1]?.kind === "heading";
  });
  const parent = reading.pieces[at];
  if (!parent) return;
  const after = headings.slice(headings.indexOf(parent) + 1, headings.indexOf(parent) + 11);
  const ids = after.map((piece) => piece.id);
  const nests = ids.map((_, count) => ({ do: "nest" as const, blockIds: ids.slice(0, count + 1) }));
  addDoubt(reading, "headingLevel", [parent, ...after], [{ do: "keep" }, ...nests]);
}
