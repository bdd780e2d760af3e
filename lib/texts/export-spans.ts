import { REFERENCES, type Run, replaceInRun, sliceRun, tidySpans, trimmed, trimRun } from "./inline-runs";

/** How plain words are written: the signs escaped that Markdown would read. */
export type WriteWords = (text: string) => string;

/** A text's lines, white space settled. */
export function linesOf(run: Run): Run[] {
  const all = trimRun({ text: run.text, spans: tidySpans(run) });
  let at = 0;
  return all.text.split("\n").map((line) => {
    const from = at;
    at += line.length + 1;
    return replaceInRun(trimRun(sliceRun(all, from, from + line.length)), /[ \t\r\f\v]+/gu, () => " ");
  });
}

/** A text on one line. */
export function oneLineOf(run: Run): Run {
  return trimRun(replaceInRun(run, /\s+/gu, () => " "));
}

/** Whether a line has anything that is written with signs of its own. */
export function isPlain({ text, spans }: Run): boolean {
  return spans.length === 0 && !/\[#[0-9a-f]{8}-/u.test(text);
}

/**
 * One line with its emphasis as *em* and **strong**, links as [words](address) and references to blocks as
 * [7](#p-7). Emphasis ends before a link begins and begins again inside, so that every sign closes what it opened.
 * @param line without a forced break
 * @param words how plain words are written
 * @param cite a reference to a block, written
 * @param forced where a backslash must stand before the sign, if anywhere
 */
export function writeRun(
  line: Run,
  words: WriteWords,
  cite: (id: string) => string,
  forced?: number,
): string {
  const { text } = line;
  const spans = tidySpans(line);
  const links = spans.flatMap((span) => (span.kind === "link" ? [span] : []));
  const targets = Array.from(text.matchAll(REFERENCES)).filter(([found]) => found.startsWith("[#"));
  const edges = [...links.flatMap(({ from, to }) => [from, to]), text.length];
  const strong = inside(
    text,
    edges,
    spans.filter((span) => span.kind === "strong"),
  );
  const em = inside(
    text,
    edges,
    spans.filter((span) => span.kind === "em"),
  );
  const cuts = new Set([
    0,
    ...edges,
    ...[...strong, ...em].flat(),
    ...(forced === undefined ? [] : [forced]),
  ]);
  for (const { index, 0: found } of targets) cuts.add(index).add(index + found.length);
  const places = [...cuts].sort((a, b) => a - b);
  let out = "";
  let open = { strong: false, em: false };
  const turn = (at: number, starts: boolean) => {
    const over = (ranges: readonly (readonly number[])[]) =>
      ranges.some(([from = 0, to = 0]) => from <= at && at < to && (starts || from < at));
    const next = { strong: over(strong), em: over(em) };
    if (next.strong !== open.strong) out += "**";
    if (next.em !== open.em) out += "*";
    open = next;
  };
  places.forEach((from, place) => {
    const to = places[place + 1] ?? text.length;
    const starts = links.find((link) => link.from === from);
    const ends = links.find((link) => link.to === from);
    if (starts || ends) turn(from, false);
    if (ends) out += `](${address(ends.href)})`;
    if (starts) out += "[";
    turn(from, true);
    if (from === to) return;
    const piece = text.slice(from, to);
    const linked = links.some((link) => link.from <= from && to <= link.to);
    const bang = links.some((link) => link.from === to) || targets.some(({ index }) => index === to);
    if (targets.some(({ index }) => index === from)) out += cite(piece.slice(2, -1));
    else out += escaped(piece, words, { linked, bang, forced: forced === from });
  });
  return out;
}

function escaped(
  piece: string,
  words: WriteWords,
  { linked, bang, forced }: { linked: boolean; bang: boolean; forced: boolean },
): string {
  const plain = words(piece);
  const label = linked ? bracketSigns(plain) : plain;
  const whole = bang ? label.replace(/!$/u, "\\!") : label;
  return forced && !whole.startsWith("\\") ? `\\${whole}` : whole;
}

/** Brackets that are no footnote reference, escaped. */
export function bracketSigns(written: string): string {
  return written.replace(/\\.|\[\^[^\s[\]^]{1,20}\]|[[\]]/gsu, (part) =>
    part.length === 1 ? `\\${part}` : part,
  );
}

/** An address as it stands between parentheses: signs that would end it as RFC 3986 encodes them. */
function address(href: string): string {
  return href.replace(/[\s()<>\\|`\p{Cc}]/gu, (sign) =>
    sign === "(" ? "%28" : sign === ")" ? "%29" : encodeURIComponent(sign),
  );
}

/** Ranges cut at every edge, each without white space at its ends. */
function inside(text: string, edges: readonly number[], spans: readonly { from: number; to: number }[]) {
  return spans.flatMap(({ from, to }) => {
    const cuts = [from, ...edges.filter((edge) => from < edge && edge < to).sort((a, b) => a - b), to];
    return cuts
      .slice(1)
      .map((end, at) => trimmed(text, [cuts[at] ?? 0, end]))
      .filter(([a, b]) => a < b);
  });
}
