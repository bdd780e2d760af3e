import { addDoubt, newPiece, type Piece, type Reading } from "./import-pieces";
import { readMarks } from "./import-spans";
import type { Run } from "./inline-runs";
import type { Span } from "./spans";

const HIDDEN = 0xdc00;

/**
 * Hides Markdown's escaped characters (CommonMark 2.4) behind lone surrogates, which a well-formed text cannot
 * contain, so that no later step takes them for signs. `showEscapes` brings them back.
 */
export function hideEscapes(reading: Reading, text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/gu, (_, sign: string) => {
    reading.markup.push("\\");
    return String.fromCharCode(HIDDEN + sign.charCodeAt(0));
  });
}

/** Brings back what `hideEscapes` hid. */
export function showEscapes(text: string): string {
  return text.replace(/[\udc00-\udc7f]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - HIDDEN));
}

/** A character that plain text can hold but a database or a page cannot show. */
const controlCharacters = /(?![\s\u0085])\p{Cc}/gu;

/**
 * Makes spans of Markdown's emphasis and links, and takes other signs out of the running text: HTML, ~~struck~~, stray
 * backslashes. Lists what it took.
 */
export function readInline(reading: Reading): void {
  const taken: Record<"htmlTags" | "emphasis", { pieces: Piece[]; removed: string[] }> = {
    htmlTags: { pieces: [], removed: [] },
    emphasis: { pieces: [], removed: [] },
  };
  for (const piece of reading.pieces) {
    const take = (kind: "htmlTags" | "emphasis", sign: string) => {
      taken[kind].removed.push(sign);
      if (taken[kind].pieces.at(-1) !== piece) taken[kind].pieces.push(piece);
    };
    const clean = (text: string): Run => {
      const plain = emptySigns(withoutTags(withoutAngles(text, reading), reading, take));
      if (reading.format === "plain") return { text: plain, spans: [] };
      return readMarks(plain, {
        markup: (...signs) => reading.markup.push(...signs),
        take: (sign) => take("emphasis", sign),
        refer: (id, anchor, label) => reading.references.set(id, { anchor, label }),
      });
    };
    const spans: Span[] = [];
    const words = clean(piece.kind === "text" ? figure(reading, piece) : piece.text);
    piece.text = words.text;
    spans.push(...words.spans);
    piece.rows = piece.rows?.map((row, r) =>
      row.map((cell, c) => {
        const inside = clean(cell);
        spans.push(...inside.spans.map((span): Span => ({ ...span, cell: [r, c] })));
        return inside.text;
      }),
    );
    if (spans.length > 0) piece.spans = spans;
    if (reading.format === "plain") stripBackslashes(reading, piece);
  }
  for (const kind of ["htmlTags", "emphasis"] as const) {
    const { pieces, removed } = taken[kind];
    if (removed.length === 0) continue;
    const excerpt = kind === "htmlTags" ? removed.join(" ") : undefined;
    addDoubt(reading, kind, pieces, [{ do: "keep" }], {
      removed: removed.join(" "),
      ...(excerpt ? { excerpt } : {}),
    });
  }
}

/** Removes control characters before anything else looks at the text. */
export function withoutControls(reading: Reading, text: string): string {
  const removed = text.match(controlCharacters);
  if (!removed) return text;
  const names = removed.map((sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
  const piece = newPiece("text", names.join(" "), 0);
  addDoubt(reading, "controlCharacters", [piece], [{ do: "keep" }], { removed: removed.join("") });
  const doubt = reading.doubts.at(-1);
  if (doubt) doubt.blockIds = [];
  return text.replace(controlCharacters, "");
}

function withoutAngles(text: string, reading: Reading): string {
  return text.replace(
    /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000}|[^\s<>@]{1,64}@[^\s<>@]{1,255})>/gu,
    (_, url: string) => {
      reading.markup.push("<", ">");
      return url;
    },
  );
}

const tags =
  /<\/?(?:ul|ol|li|p|div|span|b|i|em|strong|u|sup|sub|a|font|center|blockquote|table|thead|tbody|tr|td|th|h[1-6]|img|hr)\b[^<>]{0,300}>/giu;

function withoutTags(text: string, reading: Reading, take: (kind: "htmlTags", sign: string) => void): string {
  const broken = text.replace(/ ?<br ?\/?> ?/giu, (tag) => {
    reading.markup.push(tag.trim());
    return "\n";
  });
  return broken.replace(tags, (tag) => {
    take("htmlTags", tag);
    return /^<li/iu.test(tag) ? " ▪ " : " ";
  });
}

/** Spaces left behind where a sign was taken out. */
function emptySigns(text: string): string {
  return text.replace(/ {2,}/gu, " ").trim();
}

/**
 * A picture alone in a paragraph is a figure; its words are the caption, and the title of an empty address is what the
 * picture shows. Gives the caption, or the words as they are.
 */
function figure(reading: Reading, piece: Piece): string {
  const [, caption = "", alt] = /^!\[(.*)\]\((?:<> "([^"]*)")?\)$/su.exec(piece.text) ?? [];
  if (balanced(caption) && (caption !== "" || alt !== undefined)) {
    piece.kind = "figure";
    reading.markup.push("!", "[", "]", "(", ")");
    if (alt !== undefined) {
      reading.markup.push("<", ">", '"', '"');
      piece.alt = alt;
    }
    return caption;
  }
  if (/^!\[(?:[^\][]|\[\^[^\]]{1,20}\])*\]\([^\s()]*\)$/u.test(piece.text)) piece.kind = "figure";
  return piece.text;
}

function balanced(text: string): boolean {
  let depth = 0;
  for (const sign of text.match(/[[\]]/gu) ?? []) {
    depth += sign === "[" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** A backslash before $ or * in plain text is what a converter left; it goes, and is shown. */
function stripBackslashes(reading: Reading, piece: Piece): void {
  const found = piece.text.match(/\\[$*_#%&]/gu);
  if (!found) return;
  for (const escaped of new Set(found)) {
    const sign = escaped.slice(1);
    const times = found.filter((other) => other === escaped).length;
    const at = piece.text.indexOf(escaped);
    const excerpt = piece.text.slice(Math.max(0, at - 40), at + 60);
    piece.text = piece.text.replaceAll(escaped, sign);
    const back = { do: "replace", from: sign, to: escaped } as const;
    const removed = "\\".repeat(times);
    addDoubt(reading, "escapedCharacter", [piece], [{ do: "replace", from: escaped, to: sign }, back], {
      removed,
      excerpt,
    });
  }
}
