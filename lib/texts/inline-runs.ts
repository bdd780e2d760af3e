import { type Span, sortSpans } from "./spans";

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
  const move = (end: boolean) => (at: number) => {
    let moved = at;
    for (const cut of cuts) {
      if (cut.to <= at) moved += cut.by - (cut.to - cut.from);
      else if (cut.from < at) moved += cut.from - at + (end ? cut.by : 0);
    }
    return moved;
  };
  return { text: written, spans: standing(spans, move(false), move(true)) };
}

function standing(spans: readonly Span[], from: (at: number) => number, to: (at: number) => number): Span[] {
  const moved = spans.map((span) => ({ ...span, from: from(span.from), to: to(span.to) }));
  return moved.filter((span) => span.from < span.to);
}

type Range = readonly [number, number];

/**
 * Emphasis and links in the one form that the same words have, as the canonical form carries them: white space alone
 * is never emphasized, runs of emphasis that only white space parts are one, references are not cut, a link covers no
 * reference to a block, no line break and no other link. What else is said about words is left out.
 */
export function tidySpans({ text, spans }: Run): Span[] {
  const tokens = Array.from(
    text.matchAll(REFERENCES),
    ({ index, 0: found }): Range => [index, index + found.length],
  );
  const ranges = (wanted: readonly Span[]) =>
    wanted.map(({ from, to }): Range => [from, Math.min(to, text.length)]);
  const out: Span[] = [];
  for (const kind of ["strong", "em"] as const)
    for (const [from, to] of merged(text, tokens, ranges(spans.filter((span) => span.kind === kind))))
      out.push({ kind, from, to });
  const taken: Range[] = tokens.filter(([from]) => text[from + 1] === "#");
  for (const { index } of text.matchAll(/\n/gu)) taken.push([index, index + 1]);
  for (const span of sortSpans(spans))
    if (span.kind === "link") {
      const free = ranges([span]).flatMap((range) => without(whole(tokens, range), taken));
      taken.push(...free);
      for (const [from, to] of free.map((range) => trimmed(text, range)))
        if (from < to) out.push({ kind: "link", href: span.href, from, to });
    }
  return sortSpans(out);
}

function merged(text: string, tokens: readonly Range[], ranges: readonly Range[]): Range[] {
  const out: [number, number][] = [];
  for (const range of ranges.toSorted((a, b) => a[0] - b[0])) {
    const [from, to] = trimmed(text, whole(tokens, range));
    const last = out.at(-1);
    if (from >= to) continue;
    if (last && text.slice(last[1], from).trim() === "") last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

/** A range that cuts no reference in two. */
function whole(tokens: readonly Range[], [from, to]: Range): Range {
  return [
    tokens.find(([start, end]) => start < from && from < end)?.[0] ?? from,
    tokens.find(([start, end]) => start < to && to < end)?.[1] ?? to,
  ];
}

/** A range without the white space at its ends. */
export function trimmed(text: string, [from, to]: Range): Range {
  const inside = text.slice(from, to);
  return [to - inside.trimStart().length, from + inside.trimEnd().length];
}

function without(range: Range, taken: readonly Range[]): Range[] {
  let free: Range[] = [range];
  for (const [start, end] of taken)
    free = free.flatMap(([from, to]): Range[] =>
      end <= from || start >= to
        ? [[from, to]]
        : (
            [
              [from, start],
              [end, to],
            ] as Range[]
          ).filter(([a, b]) => a < b),
    );
  return free;
}
