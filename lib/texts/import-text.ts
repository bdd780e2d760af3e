import { type Block, footnoteMark } from "./blocks";
import type { Doubt } from "./import-doubts";
import { linkFootnotes } from "./import-footnotes";
import { readHeadings, readTitle } from "./import-headings";
import { hideEscapes, readInline, showEscapes, withoutControls } from "./import-inline";
import { readLayout } from "./import-layout";
import { readLines } from "./import-lines";
import { judgeNumbers, takeNumbers } from "./import-numbers";
import type { Piece, Reading, TextFormat } from "./import-pieces";
import { readTables } from "./import-tables";

/** What a pasted or uploaded text was read as. Nothing is lost: see `accounted`. */
export interface ReadText {
  /** The one top heading of a Markdown text, which then is in no block; else null. */
  title: string | null;
  blocks: Block[];
  doubts: Doubt[];
  /** Signs that became structure: bullets, hashes, pipes, numbers that fit. */
  markup: string[];
}

/**
 * Makes blocks of a text: headings, numbered paragraphs, lists, tables, quotations, footnotes, captions. Markdown is
 * read by its signs alone; plain text also by its layout, and what is guessed is a doubt for a person to decide.
 * @param text as decoded or pasted, where `refuseText` had nothing against it
 * @param format `guessFormat` tells them apart where the sender does not
 * @returns the reading with fresh block ids; `blocksSchema` refuses it when it has more than `MAX_BLOCKS`
 */
export function readText(text: string, format: TextFormat): ReadText {
  const reading: Reading = { format, title: null, pieces: [], doubts: [], markup: [] };
  const formed = withoutControls(reading, wellFormed(text));
  readLines(reading, format === "markdown" ? hideEscapes(reading, formed) : formed);
  readInline(reading);
  readTables(reading);
  readTitle(reading);
  linkFootnotes(reading);
  if (format === "plain") {
    readLayout(reading);
    readHeadings(reading);
  }
  takeNumbers(reading);
  const pieces = reading.pieces
    .map(shown)
    .filter((piece) => piece.text !== "" || piece.kind === "table" || piece.kind === "footnote");
  const blocks = pieces.map(blockOf);
  judgeNumbers(reading, blocks);
  const standing = new Set(pieces.map((piece) => piece.id));
  return {
    title: reading.title === null ? null : showEscapes(reading.title),
    blocks,
    doubts: reading.doubts.map((doubt) => shownDoubt(doubt, standing)),
    markup: reading.markup.filter((sign) => sign !== "").map(showEscapes),
  };
}

/** Lone surrogates, which no encoding can hold, as U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

function shown(piece: Piece): Piece {
  const rows = piece.rows?.map((row) => row.map((cell) => showEscapes(cell)));
  const mark = piece.mark === undefined ? {} : { mark: showEscapes(piece.mark) };
  return { ...piece, text: showEscapes(piece.text).trim(), ...mark, ...(rows ? { rows } : {}) };
}

function shownDoubt(doubt: Doubt, standing: ReadonlySet<string>): Doubt {
  const choices = doubt.choices.map((choice) =>
    choice.do === "insertHeading" ? { ...choice, text: showEscapes(choice.text) } : choice,
  );
  const removed = doubt.removed === undefined ? {} : { removed: showEscapes(doubt.removed) };
  const blockIds = doubt.blockIds.filter((id) => standing.has(id));
  return { ...doubt, blockIds, excerpt: showEscapes(doubt.excerpt), ...removed, choices };
}

function blockOf(piece: Piece): Block {
  const { id, text } = piece;
  switch (piece.kind) {
    case "heading":
      return { id, kind: "heading", level: piece.level ?? 1, text: text.replace(/\n/gu, " ") };
    case "item":
      return { id, kind: "item", level: piece.level ?? 1, ordered: piece.ordered ?? false, text };
    case "table":
      return { id, kind: "table", rows: piece.rows ?? [], header: piece.header ?? false, text };
    case "footnote":
      return {
        id,
        kind: "footnote",
        mark: footnoteMark.test(piece.mark ?? "") ? (piece.mark ?? "") : "?",
        text,
      };
    case "quote":
    case "figure":
      return { id, kind: piece.kind, text };
    case "text":
      return { id, kind: "paragraph", ...(piece.unnumbered ? { unnumbered: true } : {}), text };
  }
}
