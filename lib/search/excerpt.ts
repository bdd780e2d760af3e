/** A run of a found paragraph; `hit` where it is what was asked for. */
export type ExcerptPart = { text: string; hit: boolean };

/** About how many characters an excerpt shows. */
const LENGTH = 360;
const BEFORE = 90;

const WORD = /(?:(?!\p{sc=Han})[\p{L}\p{M}\p{N}])+/gu;
const HAN = /\p{sc=Han}+/gu;

/**
 * The part of a paragraph around the first word that was found, with what was found marked.
 * @param text the paragraph
 * @param marks the words of it that were found, in lower case, from `search_marks`
 * @param typed what the reader typed; its Chinese is found as it stands there
 * @returns runs that follow one another; where something was left out the first begins, or the last ends, with "…"
 */
export function excerptOf(text: string, marks: readonly string[], typed: string): ExcerptPart[] {
  const hits = hitsIn(text, marks, typed);
  const first = hits[0]?.[0] ?? 0;
  const from = text.length <= LENGTH || first <= BEFORE ? 0 : boundary(text, first - BEFORE, first);
  const to = text.length <= from + LENGTH ? text.length : backward(text, from + LENGTH);
  const parts: ExcerptPart[] = [];
  let at = from;
  const add = (until: number, hit: boolean) => {
    if (until > at) parts.push({ text: text.slice(at, until), hit });
    at = Math.max(at, until);
  };
  for (const [begin, end] of hits) {
    if (begin < at || end > to) continue;
    add(begin, false);
    add(end, true);
  }
  add(to, false);
  if (from > 0) parts.unshift({ text: "… ", hit: false });
  if (to < text.length) parts.push({ text: " …", hit: false });
  return parts;
}

function hitsIn(text: string, marks: readonly string[], typed: string): [number, number][] {
  const wanted = new Set(marks);
  const hits: [number, number][] = [];
  for (const { 0: word, index } of text.matchAll(WORD))
    if (wanted.has(word.normalize("NFC").toLowerCase())) hits.push([index, index + word.length]);
  for (const run of new Set(typed.match(HAN) ?? []))
    for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length))
      hits.push([at, at + run.length]);
  return hits.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

/** The first place after `from` where a word begins, but not after `before`; never inside a character. */
function boundary(text: string, from: number, before: number): number {
  const space = text.slice(from, before).search(/\s\S/u);
  return space >= 0 ? from + space + 1 : whole(text, from);
}

function backward(text: string, to: number): number {
  const space = text.lastIndexOf(" ", to);
  return space > to - 40 ? space : whole(text, to);
}

function whole(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? "") ? at - 1 : at;
}
