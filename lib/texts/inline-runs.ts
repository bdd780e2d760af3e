import { type Span, sortSpans } from "./spans";
import { compareWords } from "./words";

/** Words with what is said about runs of them. */
export interface Run {
  text: string;
  spans: readonly Span[];
}

/** References to footnotes and to other blocks: one sign each, whatever their length. */
export const REFERENCES = /\[\^[^\s[\]^]{1,20}\]|\[#[0-9a-f]{8}-[0-9a-f-]{27}\]/gu;

/** The spans of a block's text, or of one cell of a table, as if there were no table. */
export function spansIn(spans: readonly Span[] | undefined, cell?: readonly [number, number]): Span[] {
  return (spans ?? []).flatMap((span) => {
    if (span.cell?.[0] !== cell?.[0] || span.cell?.[1] !== cell?.[1]) return [];
    const { cell: _cell, ...own } = span;
    return [own];
  });
}

/**
 * Part of a run, with the spans that lie in it.
 * @param from first place, as `slice` counts
 * @param to the place after the last
 */
export function sliceRun({ text, spans }: Run, from: number, to = text.length): Run {
  const move = (at: number) => Math.min(Math.max(at, from), to) - from;
  return { text: text.slice(from, to), spans: standing(spans, move, move) };
}

/** A run without white space around it. */
export function trimRun(run: Run): Run {
  const from = run.text.length - run.text.trimStart().length;
  return sliceRun(run, from, Math.max(from, run.text.trimEnd().length));
}

/** Two runs one after the other. */
export function joinRuns(first: Run, second: Run): Run {
  const move = (at: number) => at + first.text.length;
  return { text: first.text + second.text, spans: [...first.spans, ...standing(second.spans, move, move)] };
}

/**
 * Replaces words of a run; spans stay over the words they lay over.
 * @param pattern global
 * @param make what stands there instead
 */
export function replaceInRun({ text, spans }: Run, pattern: RegExp, make: (found: string) => string): Run {
  const cuts: { from: number; to: number; by: number }[] = [];
  const written = text.replace(pattern, (found, ...rest) => {
    const at = rest.find((one) => typeof one === "number") ?? 0;
    const made = make(found);
    cuts.push({ from: at, to: at + found.length, by: made.length });
    return made;
  });
  if (cuts.length === 0) return { text, spans };
  const starts = cuts.map((cut) => cut.from);
  const grown = [0];
  for (const cut of cuts) grown.push((grown.at(-1) ?? 0) + cut.by - (cut.to - cut.from));
  const move = (end: boolean) => (at: number) => {
    const nth = countBelow(starts, at) - 1;
    const cut = cuts[nth];
    if (!cut || cut.to <= at) return at + (grown[nth + 1] ?? 0);
    return cut.from + (grown[nth] ?? 0) + (end ? cut.by : 0);
  };
  return { text: written, spans: standing(spans, move(false), move(true)) };
}

/**
 * How many of these places lie before another.
 * @param sorted ascending
 */
export function countBelow(sorted: readonly number[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function standing(spans: readonly Span[], from: (at: number) => number, to: (at: number) => number): Span[] {
  const moved = spans.map((span) => ({ ...span, from: from(span.from), to: to(span.to) }));
  return moved.filter((span) => span.from < span.to);
}

/**
 * A run whose words become others: what is said about words that stay stays with them, new words bring nothing.
 * @param run the run
 * @param text its words as they should be
 */
export function rewordRun(run: Run, text: string): Run {
  let out: Run = { text: "", spans: [] };
  let at = 0;
  for (const { op, text: words } of compareWords(run.text, text)) {
    const stays = op === "same" ? sliceRun(run, at, at + words.length) : { text: words, spans: [] };
    if (op !== "ins") at += words.length;
    if (op !== "del") out = joinRuns(out, stays);
  }
  return { text: out.text, spans: joined(out.spans) };
}

/** One span cut by words that came into it or went is one again where nothing stands between. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of sortSpans(spans)) {
    const before = out.findLast((one) => one.to === span.from && alikeButPlace(one, span));
    if (before) before.to = span.to;
    else out.push({ ...span });
  }
  return sortSpans(out);
}

function alikeButPlace(one: Span, other: Span): boolean {
  return JSON.stringify({ ...one, from: 0, to: 0 }) === JSON.stringify({ ...other, from: 0, to: 0 });
}

type Range = readonly [number, number];

/**
 * Emphasis and links in the one form that the same words have, as the canonical form carries them: white space alone
 * is never emphasized, runs of emphasis that only white space parts are one, references are not cut, a link covers no
 * reference to a block, no line break and no other link. What else is said about words is left out.
 */
export function tidySpans({ text, spans }: Run): Span[] {
  if (spans.length === 0) return [];
  const tokens = Array.from(
    text.matchAll(REFERENCES),
    ({ index, 0: found }): Range => [index, index + found.length],
  );
  const starts = tokens.map(([from]) => from);
  const whole = ({ from, to }: Span): Range => {
    const token = (at: number) => tokens[countBelow(starts, at) - 1] ?? [0, 0];
    const [first, last] = [token(from), token(Math.min(to, text.length))];
    return [from < first[1] ? first[0] : from, to < last[1] ? last[1] : Math.min(to, text.length)];
  };
  const out: Span[] = [];
  for (const kind of ["strong", "em"] as const)
    for (const [from, to] of merged(text, spans.filter((span) => span.kind === kind).map(whole)))
      out.push({ kind, from, to });
  const breaks = Array.from(text.matchAll(/\n/gu), ({ index }): Range => [index, index + 1]);
  const cuts = [...tokens.filter(([from]) => text[from + 1] === "#"), ...breaks].sort((a, b) => a[0] - b[0]);
  const ends = cuts.map(([, end]) => end);
  let taken = 0;
  for (const span of sortSpans(spans)) {
    if (span.kind !== "link") continue;
    const [start, end] = whole(span);
    let from = Math.max(start, taken);
    taken = Math.max(taken, end);
    for (let nth = countBelow(ends, from + 1); from < end; nth++) {
      const [stop, next] = cuts[nth] ?? [end, end];
      const [a, b] = trimmed(text, [from, Math.min(stop, end)]);
      if (a < b) out.push({ kind: "link", href: span.href, from: a, to: b });
      from = next;
    }
  }
  return sortSpans(out);
}

function merged(text: string, ranges: readonly Range[]): Range[] {
  const out: [number, number][] = [];
  for (const range of ranges.toSorted((a, b) => a[0] - b[0])) {
    const [from, to] = trimmed(text, range);
    const last = out.at(-1);
    if (from >= to) continue;
    if (last && text.slice(last[1], from).trim() === "") last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

/** A range without the white space at its ends. */
export function trimmed(text: string, [from, to]: Range): Range {
  const inside = text.slice(from, to);
  return [to - inside.trimStart().length, from + inside.trimEnd().length];
}
