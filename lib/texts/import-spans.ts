import { newBlockId } from "./blocks";
import { countBelow, joinRuns, type Run, sliceRun, tidySpans, trimRun } from "./inline-runs";
import { spanSchema } from "./schema";
import type { Span } from "./spans";

/** What a Markdown text says by signs, and what became of them. */
export interface Marks {
  /** A sign that became structure. */
  markup: (...signs: string[]) => void;
  /** A sign that no text here has: ~~struck~~. */
  take: (sign: string) => void;
  /** A reference to a block: token id → where it leads and what it showed. */
  refer: (id: string, anchor: string, label: string) => void;
}

const link =
  /(!?)\[((?:[^\][]|\[\^[^\]]{1,20}\]|\[#[0-9a-f]{8}-[0-9a-f-]{27}\])*)\]\((?:([^\s()]{0,2000})|<> "([^"]*)")\)/gu;

/** Where a reference to a block leads: see `citationsOf`. */
const STEP = "(?:annex|h|p|item|quote|box|table|figure|note)(?:-[a-zA-Z\\p{Nd}.-]{1,60})?";
const ANCHOR = new RegExp(`^#(${STEP}(?:/${STEP}){0,4})?$`, "u");

/**
 * Emphasis and links of Markdown as spans (CommonMark 6.2 and 6.3, without their rules for punctuation): a run of one,
 * two or three asterisks opens emphasis before a word and closes it after one; underlines do so at the edges of words
 * only; signs without a partner are words. A link to an address that is not of the web is written out, as before.
 * @param text one block's text or a cell, escapes hidden
 * @param marks who hears of the signs
 */
export function readMarks(text: string, marks: Marks): Run {
  const holes: { at: number; run: Run }[] = [];
  let end = 0;
  let outer = "";
  for (const match of text.matchAll(link)) {
    outer += text.slice(end, match.index);
    end = match.index + match[0].length;
    holes.push({ at: outer.length, run: readLink(match, marks) });
    outer += "\u{f8ff}";
  }
  outer += text.slice(end);
  const read = readEmphasis(outer, marks, new Set(holes.map((hole) => hole.at)));
  const spans: Span[] = [];
  const grown = [0];
  let words = "";
  let from = 0;
  holes.forEach(({ run: inner }, nth) => {
    const at = read.holes[nth] ?? read.text.length;
    words += read.text.slice(from, at);
    for (const span of inner.spans)
      spans.push({ ...span, from: span.from + words.length, to: span.to + words.length });
    words += inner.text;
    grown.push((grown.at(-1) ?? 0) + inner.text.length - 1);
    from = at + 1;
  });
  words += read.text.slice(from);
  const grow = (at: number) => at + (grown[countBelow(read.holes, at)] ?? 0);
  for (const span of read.spans) spans.push({ ...span, from: grow(span.from), to: grow(span.to) });
  const whole = trimRun({ text: words, spans });
  return { text: whole.text, spans: tidySpans(whole) };
}

function readLink(match: RegExpMatchArray, marks: Marks): Run {
  const [, image = "", label = "", url, alt] = match;
  marks.markup(image, "[", "]");
  if (image && alt !== undefined) {
    marks.markup("(", "<", ">", '"', '"', ")");
    return readMarks(label, marks);
  }
  const anchor = ANCHOR.exec(url ?? "");
  if (!image && anchor && (anchor[1] !== undefined || label === "?")) {
    const id = newBlockId();
    marks.refer(id, anchor[1] ?? "", label);
    return { text: `[#${id}]`, spans: [] };
  }
  const words = trimRun(readMarks(label, marks));
  const address = spanSchema.safeParse({ kind: "link", href: url, from: 0, to: words.text.length });
  if (!image && address.success && words.text !== "") {
    marks.markup("(", ")");
    return { text: words.text, spans: [...words.spans, { ...address.data }] };
  }
  if (!url) {
    marks.markup("(", ")");
    return words;
  }
  const shown = joinRuns(words, { text: ` (${url})`, spans: [] });
  return words.text === "" ? sliceRun(shown, 1) : shown;
}

type Sign = {
  text: string;
  opens: ("em" | "strong" | "struck")[];
  closes: ("em" | "strong" | "struck")[];
  key: string;
};

/** A place where emphasis could begin, until it does. */
type Opened = { sign: Sign; kind: "em" | "strong" | "struck" };

function readEmphasis(text: string, marks: Marks, opaque: ReadonlySet<number>) {
  const parts: (string | Sign)[] = [];
  const open = new Map<string, Opened>();
  let end = 0;
  for (const match of text.matchAll(/\*+|_+|~~+/gu)) {
    const [found] = match;
    parts.push(text.slice(end, match.index));
    end = match.index + found.length;
    parts.push(signOf(found, signBefore(text, match.index), signAt(text, end), open));
  }
  parts.push(text.slice(end));
  for (const { sign, kind } of open.values()) sign.opens = sign.opens.filter((one) => one !== kind);
  return assemble(parts, marks, opaque, text);
}

function signOf(found: string, before: string, after: string, open: Map<string, Opened>): Sign {
  const char = found[0] ?? "";
  const sign: Sign = { text: found, opens: [], closes: [], key: char };
  const word = /[\p{L}\p{N}]/u;
  const may = { open: !/\s/u.test(after), close: !/\s/u.test(before) };
  if (char === "_") {
    may.open &&= !word.test(before);
    may.close &&= !word.test(after);
  }
  const kinds =
    char === "~"
      ? found.length === 2
        ? (["struck"] as const)
        : []
      : (([[], ["em"], ["strong"], ["em", "strong"]] as const)[found.length] ?? []);
  for (const kind of kinds) {
    const key = char + kind;
    if (open.has(key) && may.close) sign.closes.push(kind);
    else if (!open.has(key) && may.open) sign.opens.push(kind);
    else return { ...sign, opens: [], closes: [] };
  }
  for (const kind of sign.closes) open.delete(char + kind);
  for (const kind of sign.opens) open.set(char + kind, { sign, kind });
  return sign;
}

function signAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? " " : String.fromCodePoint(code);
}

/** Escapes are hidden as halves of a sign, so a half alone is one. */
function signBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at);
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? pair : (text[at - 1] ?? " ");
}

const WIDTH = { em: 1, strong: 2, struck: 2 } as const;

/** The words without the signs that found a partner, and what lay between those. */
function assemble(
  parts: readonly (string | Sign)[],
  marks: Marks,
  opaque: ReadonlySet<number>,
  text: string,
) {
  let out = "";
  let read = 0;
  const spans: Span[] = [];
  const holes: number[] = [];
  const from = new Map<string, number>();
  for (const part of parts) {
    if (typeof part === "string") {
      for (let at = 0; at < part.length; at++) if (opaque.has(read + at)) holes.push(out.length + at);
      out += part;
      read += part.length;
      continue;
    }
    read += part.text.length;
    const used = [...part.closes, ...part.opens];
    for (const kind of used) {
      const sign = part.key.repeat(WIDTH[kind]);
      if (kind === "struck") marks.take(sign);
      else marks.markup(sign);
    }
    for (const kind of part.closes) {
      const start = from.get(part.key + kind) ?? out.length;
      if (kind !== "struck" && start < out.length) spans.push({ kind, from: start, to: out.length });
    }
    out += part.key.repeat(part.text.length - used.reduce((sum, kind) => sum + WIDTH[kind], 0));
    for (const kind of part.opens) from.set(part.key + kind, out.length);
  }
  return { text: read === text.length ? out : text, spans, holes };
}
