import fc from "fast-check";
import { type Block, newBlockId } from "./blocks";
import { type Span, sortSpans } from "./spans";

const word = fc.oneof(
  fc.constantFrom(
    "States",
    "women",
    "Übung",
    "l’État",
    "اللاجئون",
    "委员会",
    "торговля",
    "5",
    "2019",
    "(a)",
    "12.",
    "[ open",
    "]",
    "|",
  ),
  fc.constantFrom(
    "*",
    "_x_",
    "**b**",
    "#",
    "-",
    ">",
    "~~",
    "\\",
    "`",
    "<b>",
    "&amp;",
    "iv.",
    "¹",
    "[1]",
    ":",
    "![x](y)",
    "http://a.org/b_c",
  ),
  fc.string({ minLength: 1, maxLength: 6, unit: "grapheme" }),
);
/** For property tests: one line in any script, with all the signs that Markdown could take for its own. */
export const anyLine = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((words) =>
    words
      .join(" ")
      .replace(/\p{Cc}|\p{Zl}|\p{Zp}/gu, "")
      .replace(/\s+/gu, " ")
      .trim(),
  )
  .map((text) => text.normalize("NFC"))
  .filter((text) => text !== "" && !text.includes("[^"));
/** For property tests: one or two such lines. */
export const anyLines = fc.array(anyLine, { minLength: 1, maxLength: 2 }).map((lines) => lines.join("\n"));

const draft = fc.oneof(
  fc.record({ kind: fc.constant("heading" as const), level: fc.integer({ min: 1, max: 4 }), text: anyLine }),
  fc.record({ kind: fc.constant("paragraph" as const), text: anyLines }),
  fc.record({
    kind: fc.constant("paragraph" as const),
    unnumbered: fc.constant(true as const),
    text: anyLines,
  }),
  fc.record({
    kind: fc.constant("item" as const),
    level: fc.integer({ min: 1, max: 3 }),
    ordered: fc.boolean(),
    text: anyLines,
  }),
  fc.record({ kind: fc.constant("quote" as const), text: anyLines }),
  fc.record({ kind: fc.constant("figure" as const), text: anyLines }),
  fc.record({ kind: fc.constant("footnote" as const), text: anyLines }),
  fc.record({
    kind: fc.constant("table" as const),
    header: fc.boolean(),
    text: fc.option(anyLine, { nil: "" }),
    rows: fc
      .integer({ min: 1, max: 3 })
      .chain((width) =>
        fc.array(fc.array(anyLines, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }),
      ),
  }),
);

/** For property tests: a text with footnotes at its end, each referred to, and lists that skip no level: what Markdown can express. */
export const anyText: fc.Arbitrary<Block[]> = fc.array(draft, { maxLength: 14 }).map((drafts) => {
  const blocks: Block[] = [];
  const notes: Block[] = [];
  let level = 0;
  for (const one of drafts) {
    const id = newBlockId();
    if (one.kind === "footnote") {
      const into = blocks.at(-1);
      const mark = `n${notes.length + 1}`;
      if (!into || into.kind === "heading") continue;
      into.text = `${into.text || "t"}[^${mark}]`;
      notes.push({ id, ...one, mark });
    } else if (one.kind === "item") {
      level = Math.min(one.level, level + 1);
      blocks.push({ id, ...one, level });
      continue;
    } else blocks.push({ id, ...one });
    if (one.kind !== "footnote") level = 0;
  }
  return [...blocks, ...notes];
});

const anySpan = fc.record({
  kind: fc.constantFrom("strong" as const, "em" as const, "link" as const, "bracket" as const),
  from: fc.double({ min: 0, max: 0.9, noNaN: true }),
  length: fc.double({ min: 0.05, max: 1, noNaN: true }),
  href: fc.constantFrom("https://icat.network/a_b*c?d=1#e", "http://un.org", "mailto:icat@un.org"),
});

const anySpanDrafts = fc.array(anySpan, { maxLength: 3 });

/** Spans over whole signs of a text, as people set them, over one another too. */
function spansOver(
  text: string,
  drafts: readonly (typeof anySpan extends fc.Arbitrary<infer T> ? T : never)[],
): Span[] {
  const signs = Array.from(text);
  const place = (share: number) => signs.slice(0, Math.round(share * signs.length)).join("").length;
  const spans = drafts.map(({ kind, from, length, href }): Span => {
    const range = { from: place(from), to: place(Math.min(1, from + length)) };
    if (kind === "link") return { kind, href, ...range };
    return kind === "bracket" ? { kind, by: [newBlockId()], ...range } : { kind, ...range };
  });
  return sortSpans(spans.filter((span) => span.from < span.to));
}

const lines = () => anyLine;
const spanDrafts = () => anySpanDrafts;

/** What a reference to a block is put before, or after. */
function refer(text: string, id: string, before: boolean): string {
  return before ? `[#${id}] ${text}` : `${text} [#${id}]`;
}

/** For property tests: any text with annexes, boxes, alternatives, references to blocks, emphasis, links and all that is said about blocks. */
export const anyFullText: fc.Arbitrary<Block[]> = fc.tuple(anyText, fc.gen()).map(([plain, draw]) => {
  const odds = (share: number) => draw(fc.integer, { min: 1, max: 10 }) <= share * 10;
  const pick = <T>(from: readonly T[]): T | undefined =>
    from.length === 0 ? undefined : from[draw(fc.integer, { min: 0, max: from.length - 1 })];
  const withAnnexes = plain.flatMap((block): Block[] => {
    const begins = block.kind !== "item" && block.kind !== "footnote" && odds(0.15);
    return begins
      ? [{ id: newBlockId(), kind: "annex", text: odds(0.3) ? "" : draw(lines) }, block]
      : [block];
  });
  const ids = [newBlockId(), ...plain.map((block) => block.id)];
  let bases: string[] = [];
  return withAnnexes.map((block): Block => {
    if (block.kind === "annex") bases = [];
    let one: Block = { ...block };
    if (one.kind === "quote" && odds(0.5)) one = { ...one, kind: "box" };
    if (one.kind === "figure" && odds(0.5)) Object.assign(one, { alt: draw(lines), fileId: newBlockId() });
    if (one.kind === "paragraph" && !one.unnumbered) {
      const alternativeTo = odds(0.3) ? pick(bases) : undefined;
      if (alternativeTo) Object.assign(one, { alternativeTo, proposers: [newBlockId()] });
      else bases.push(one.id);
      if (odds(0.2)) one.status = "agreedAdRef";
    }
    if (one.text !== "" && odds(0.3)) one.text = refer(one.text, pick(ids) ?? "", odds(0.5));
    if (one.kind === "table" && odds(0.3))
      one.rows = one.rows.map((row) => row.map((cell) => refer(cell, pick(ids) ?? "", odds(0.5))));
    const spans = spansOver(one.text, draw(spanDrafts));
    if (one.kind === "table")
      spans.push(
        ...one.rows.flatMap((row, r) =>
          row.flatMap((cell, c) =>
            spansOver(cell, draw(spanDrafts)).map((span): Span => ({ ...span, cell: [r, c] })),
          ),
        ),
      );
    return spans.length > 0 ? { ...one, spans } : one;
  });
});
