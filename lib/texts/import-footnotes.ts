import { marksIn } from "./blocks";
import { addDoubt, newPiece, type Piece, type Reading } from "./import-pieces";

const superscript = /(?<!(?:^|[^\p{L}])[kcmd]?m)[⁰¹²³⁴-⁹]{1,3}/gu;
const bracketed = /(?<!\[)\[(\p{Nd}{1,3})\](?!\()/gu;

/**
 * Links footnotes to the places that refer to them and moves them to the end, in order of first reference. In plain
 * text a mark is a superscript, or `[1]` where a line begins with the same `[1]`, as Word's plain copy has it. A mark
 * used again for another note, as where each page counts from 1, is told apart.
 */
export function linkFootnotes(reading: Reading): void {
  if (reading.format === "plain") takeBracketedBodies(reading);
  const bodies = new Map<string, { piece: Piece; at: number }[]>();
  reading.pieces.forEach((piece, at) => {
    if (piece.kind !== "footnote" || piece.mark === undefined) return;
    const same = bodies.get(piece.mark) ?? [];
    bodies.set(piece.mark, same);
    same.push({ piece, at });
    if (same.length > 1) piece.mark = `${piece.mark}-${same.length}`;
  });
  const bodyFor = (mark: string, at: number) => {
    const same = bodies.get(mark);
    while (same && same.length > 1 && (same[0]?.at ?? at) < at) same.shift();
    return same?.[0]?.piece;
  };
  if (reading.format === "plain") {
    reading.pieces.forEach((piece, at) => {
      const link = (text: string) => linkMarks(reading, piece, text, (mark) => bodyFor(mark, at));
      piece.text = link(piece.text);
      piece.rows = piece.rows?.map((row) => row.map(link));
    });
  }
  danglingReferences(reading);
  moveToEnd(reading);
}

function takeBracketedBodies(reading: Reading): void {
  const seen = new Set<string>();
  for (const piece of reading.pieces) {
    const body = /^\[(\p{Nd}{1,3})\]\s+/u.exec(piece.text);
    if (body && piece.kind === "text" && seen.has(body[1] ?? "")) {
      Object.assign(piece, { kind: "footnote", mark: body[1], text: piece.text.slice(body[0].length) });
      reading.markup.push("[", "]");
    } else {
      for (const match of piece.text.matchAll(bracketed)) seen.add(match[1] ?? "");
    }
  }
}

function linkMarks(
  reading: Reading,
  piece: Piece,
  text: string,
  bodyFor: (mark: string) => Piece | undefined,
): string {
  const refer = (found: string, mark: string) => {
    const body = bodyFor(mark);
    return body && body !== piece ? `[^${body.mark}]` : found;
  };
  const lone = new Set<string>();
  const linked = text
    .replace(bracketed, (found, mark: string) => refer(found, mark))
    .replace(superscript, (mark: string, at: number, whole: string) => {
      if (whole.slice(Math.max(0, at - 2), at) === "[^") return mark;
      const linked = refer(mark, mark);
      if (linked === mark && !/\p{Nd}$/u.test(whole.slice(Math.max(0, at - 1), at))) lone.add(mark);
      return linked;
    });
  for (const mark of lone) dangling(reading, piece, mark, mark);
  return linked;
}

function danglingReferences(reading: Reading): void {
  const marks = new Set(reading.pieces.map((piece) => piece.mark));
  for (const piece of reading.pieces)
    for (const mark of new Set([piece.text, ...(piece.rows ?? []).flat()].flatMap(marksIn)))
      if (!marks.has(mark)) dangling(reading, piece, mark, `[^${mark}]`);
}

function dangling(reading: Reading, piece: Piece, mark: string, from: string): void {
  const make = { do: "footnote", mark, newId: newPiece("footnote", "", 0).id } as const;
  const choices = [{ do: "keep" } as const, make, { do: "replace", from, to: "" } as const] as const;
  const at = Math.max(0, piece.text.indexOf(from) - 60);
  addDoubt(reading, "markWithoutFootnote", [piece], [...choices], {
    excerpt: piece.text.slice(at, at + 140),
  });
}

function moveToEnd(reading: Reading): void {
  const notes = reading.pieces.filter((piece) => piece.kind === "footnote");
  if (notes.length === 0) return;
  const rest = reading.pieces.filter((piece) => piece.kind !== "footnote");
  const order = rest.flatMap((piece) => [piece.text, ...(piece.rows ?? []).flat()].flatMap(marksIn));
  const place = new Map<string, number>();
  for (const mark of order) if (!place.has(mark)) place.set(mark, place.size);
  const rank = (piece: Piece) => place.get(piece.mark ?? "") ?? notes.length + place.size;
  reading.pieces = [...rest, ...notes.toSorted((a, b) => rank(a) - rank(b))];
  for (const note of notes) {
    if (place.has(note.mark ?? "")) continue;
    addDoubt(
      reading,
      "footnoteWithoutMark",
      [note],
      [{ do: "keep" }, { do: "become", as: "paragraph" }, { do: "setAside" }],
    );
  }
}
