import fc from "fast-check";
import { type Block, newBlockId } from "./blocks";

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
