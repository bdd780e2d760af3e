import { type Block, footnoteMark } from "./blocks";
import type { Doubt } from "./import-doubts";
import { linkFootnotes } from "./import-footnotes";
import { readHeadings, readTitle } from "./import-headings";
import { hideEscapes, readInline, showEscapes, withoutControls } from "./import-inline";
import { readLayout } from "./import-layout";
import { readLines } from "./import-lines";
import { alternativesIn, judgeNumbers, takeNumbers } from "./import-numbers";
import { type Piece, type Reading, setWords, type TextFormat, wordsOf } from "./import-pieces";
import { linkReferences } from "./import-references";
import { readTables } from "./import-tables";
import { trimRun } from "./inline-runs";
import { sortSpans } from "./spans";

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
  const reading: Reading = { format, title: null, pieces: [], doubts: [], markup: [], references: new Map() };
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
    .filter((piece) => piece.text !== "" || BARE.has(piece.kind) || piece.alt);
  const alternatives = alternativesIn(pieces);
  const read = pieces.map((piece) => blockOf(piece, alternatives.get(piece.id)));
  judgeNumbers(reading, read);
  const blocks = linkReferences(reading, read);
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

/** What may stand without words. */
const BARE = new Set<Piece["kind"]>(["table", "footnote", "annex"]);

function shown(piece: Piece): Piece {
  const rows = piece.rows?.map((row) => row.map((cell) => showEscapes(cell)));
  const out = { ...piece, ...(rows ? { rows } : {}) };
  if (piece.mark !== undefined) out.mark = showEscapes(piece.mark);
  if (piece.alt !== undefined) out.alt = showEscapes(piece.alt).slice(0, 2_000);
  setWords(out, trimRun({ ...wordsOf(piece), text: showEscapes(piece.text) }));
  return out;
}

function shownDoubt(doubt: Doubt, standing: ReadonlySet<string>): Doubt {
  const choices = doubt.choices.map((choice) =>
    choice.do === "insertHeading" ? { ...choice, text: showEscapes(choice.text) } : choice,
  );
  const removed = doubt.removed === undefined ? {} : { removed: showEscapes(doubt.removed) };
  const blockIds = doubt.blockIds.filter((id) => standing.has(id));
  return { ...doubt, blockIds, excerpt: showEscapes(doubt.excerpt), ...removed, choices };
}

function blockOf(piece: Piece, alternativeTo: string | undefined): Block {
  const common = {
    id: piece.id,
    text: piece.text,
    ...(piece.spans && piece.spans.length > 0 ? { spans: sortSpans(piece.spans) } : {}),
  };
  switch (piece.kind) {
    case "heading":
      return { ...common, kind: "heading", level: piece.level ?? 1, text: piece.text.replace(/\n/gu, " ") };
    case "item":
      return { ...common, kind: "item", level: piece.level ?? 1, ordered: piece.ordered ?? false };
    case "table":
      return { ...common, kind: "table", rows: piece.rows ?? [], header: piece.header ?? false };
    case "footnote": {
      const mark = piece.mark ?? "";
      return { ...common, kind: "footnote", mark: footnoteMark.test(mark) ? mark : "?" };
    }
    case "figure":
      return { ...common, kind: "figure", ...(piece.alt ? { alt: piece.alt } : {}) };
    case "quote":
    case "box":
    case "annex":
      return { ...common, kind: piece.kind };
    case "text":
      return {
        ...common,
        kind: "paragraph",
        ...(piece.unnumbered ? { unnumbered: true } : {}),
        ...(alternativeTo ? { alternativeTo } : {}),
      };
  }
}
