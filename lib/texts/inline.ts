import { type Block, footnoteMark, textsOf } from "./blocks";
import { REFERENCES } from "./inline-runs";
import type { Span } from "./spans";

/** A part of a block's text as a screen shows it. Texts of all parts, with their signs, make the text again. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "break" }
  | { kind: "footnote"; mark: string }
  | { kind: "reference"; id: string }
  | { kind: "url"; text: string; href: string }
  | { kind: "bracket"; parts: Inline[]; by?: string[] }
  | { kind: "mark"; span: Exclude<Span, { kind: "bracket" }>; parts: Inline[] };

/** A part with its place; what lies within a bracket is placed too. */
type Placed = { from: number; to: number } & (
  | { part: Exclude<Inline, { kind: "bracket" | "mark" }> }
  | { inside: Placed[] }
);

const pattern = new RegExp(
  `${REFERENCES.source}|\\[|\\]|\\n|https?:\\/\\/[^\\s<>"“”«»\\]]+|[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,255}\\.\\p{L}{2,}`,
  "gu",
);

/**
 * Cuts a block's text into what a screen draws: plain text, forced breaks, references to footnotes and blocks, http(s)
 * and mail addresses, bracketed runs, which are text not yet agreed and may stand inside one another (domain 6.3), and
 * emphasis, links and suggestions around these. A bracket without its partner is plain text.
 * @param text a block's text or a table cell
 * @param spans what is said about it, places in this text
 * @returns the parts, in order
 */
export function inlineParts(text: string, spans: readonly Span[] = []): Inline[] {
  const stack: { from: number; inside: Placed[] }[] = [{ from: 0, inside: [] }];
  const top = () => stack.at(-1)?.inside ?? [];
  const add = (from: number, to: number, part?: Exclude<Inline, { kind: "bracket" | "mark" }>) => {
    const last = top().at(-1);
    if (from === to) return;
    if (part) top().push({ from, to, part });
    else if (last && "part" in last && last.part.kind === "text") {
      last.part.text += text.slice(from, to);
      last.to = to;
    } else top().push({ from, to, part: { kind: "text", text: text.slice(from, to) } });
  };
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [found] = match;
    const from = match.index;
    add(end, from);
    end = from + found.length;
    if (found === "\n") add(from, end, { kind: "break" });
    else if (found === "[") stack.push({ from, inside: [] });
    else if (found === "]" && stack.length > 1) {
      const closed = stack.pop();
      if (closed) top().push({ from: closed.from, to: end, inside: closed.inside });
    } else if (found.startsWith("[#")) add(from, end, { kind: "reference", id: found.slice(2, -1) });
    else if (found.startsWith("[^") && footnoteMark.test(found.slice(2, -1)))
      add(from, end, { kind: "footnote", mark: found.slice(2, -1) });
    else if (found.startsWith("http")) {
      const url = withoutTail(found);
      end = from + url.length;
      add(from, end, { kind: "url", text: url, href: url });
    } else if (found.includes("@")) add(from, end, { kind: "url", text: found, href: `mailto:${found}` });
    else add(from, end);
  }
  add(end, text.length);
  const placed = unmatched(stack);
  return spans.length === 0
    ? placed.map(bare)
    : marked(cut(placed, spans), spans.toSorted(outerFirst), spans);
}

const OUTER = ["link", "ins", "del", "format", "strong", "em", "bracket"];

function outerFirst(a: Span, b: Span): number {
  return OUTER.indexOf(a.kind) - OUTER.indexOf(b.kind) || a.from - b.from || b.to - a.to;
}

function bare(placed: Placed): Inline {
  return "part" in placed ? placed.part : { kind: "bracket", parts: placed.inside.map(bare) };
}

/** Plain text cut where spans begin and end. */
function cut(placed: readonly Placed[], spans: readonly Span[]): Placed[] {
  return placed.flatMap((one): Placed[] => {
    if ("inside" in one) return [{ ...one, inside: cut(one.inside, spans) }];
    const { from, to, part } = one;
    if (part.kind !== "text") return [one];
    const edges = spans.flatMap((span) => [span.from, span.to]).filter((at) => from < at && at < to);
    const places = [...new Set([from, ...edges, to])].sort((a, b) => a - b);
    return places.slice(1).map((end, at): Placed => {
      const start = places[at] ?? from;
      return {
        from: start,
        to: end,
        part: { kind: "text", text: part.text.slice(start - from, end - from) },
      };
    });
  });
}

/** Draws neighbours under one span together, the outermost kind first. */
function marked(placed: readonly Placed[], left: readonly Span[], all: readonly Span[]): Inline[] {
  const out: Inline[] = [];
  for (let at = 0; at < placed.length; ) {
    const first = placed[at];
    if (!first) break;
    const covers = (span: Span, one: Placed) => span.from <= one.from && one.to <= span.to;
    const over = left.find((span) => span.kind !== "bracket" && covers(span, first));
    let next = at + 1;
    if (over && over.kind !== "bracket") {
      for (let one = placed[next]; one && covers(over, one); one = placed[next]) next++;
      const rest = left.filter((span) => span !== over);
      out.push({ kind: "mark", span: over, parts: marked(placed.slice(at, next), rest, all) });
    } else if ("part" in first) out.push(first.part);
    else {
      const by = askedBy(first, all);
      const parts = marked(first.inside, left, all);
      out.push({ kind: "bracket", parts, ...(by.length > 0 ? { by } : {}) });
    }
    at = next;
  }
  return out;
}

/** Who asked for a bracket: the span over it, signs and all or the words alone. */
function askedBy({ from, to }: Placed, spans: readonly Span[]): string[] {
  const near = spans.flatMap((span) =>
    span.kind === "bracket" && Math.abs(span.from - from) <= 1 && Math.abs(span.to - to) <= 1 ? span.by : [],
  );
  return [...new Set(near)];
}

/** Punctuation after an address belongs to the sentence; a closing parenthesis too, unless one was opened inside. */
function withoutTail(url: string): string {
  const tail = url.includes("(") ? /[.,;:!?'’。，、؛،]+$/u : /[.,;:!?'’)。，、؛،]+$/u;
  return url.replace(tail, "");
}

/** Opening brackets never closed go back into the text. */
function unmatched([first, ...open]: readonly { from: number; inside: Placed[] }[]): Placed[] {
  const out = [...(first?.inside ?? [])];
  for (const { from, inside } of open) {
    const [head, ...rest] = inside;
    const words = head && "part" in head && head.part.kind === "text" ? head.part.text : null;
    const text = `[${words ?? ""}`;
    const last = out.at(-1);
    if (last && "part" in last && last.part.kind === "text") {
      last.part.text += text;
      last.to = from + text.length;
    } else out.push({ from, to: from + text.length, part: { kind: "text", text } });
    out.push(...(words === null ? inside : rest));
  }
  return out;
}

/**
 * How many bracketed spans a text still has, those inside others counted too (domain 6.3, "open brackets: 7").
 * @param blocks the text
 */
export function countBrackets(blocks: readonly Block[]): number {
  const count = (parts: readonly Inline[]): number =>
    parts.reduce((sum, part) => sum + (part.kind === "bracket" ? 1 + count(part.parts) : 0), 0);
  return blocks.flatMap(textsOf).reduce((sum, text) => sum + count(inlineParts(text)), 0);
}
