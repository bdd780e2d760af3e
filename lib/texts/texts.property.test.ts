import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyLine, anyLines, anyText } from "./any-text";
import { type Block, type BlockKind, blocksSchema, newBlockId, textsOf } from "./blocks";
import { type Change, compareTexts } from "./compare";
import { canonicalText } from "./export-text";
import { accounted } from "./import-accounted";
import { decide } from "./import-decide";
import { readText } from "./import-text";
import { type Inline, inlineParts } from "./inline";
import { numberBlocks, referencesOf } from "./numbers";
import { compareWords } from "./words";

/** A text as it is apart from ids and the names of footnote marks. */
function structure(blocks: readonly Block[]): object[] {
  const numbers = numberBlocks(blocks);
  const names = new Map(
    blocks.flatMap((block) =>
      block.kind === "footnote" ? [[block.mark, numbers[block.id]?.number ?? ""]] : [],
    ),
  );
  const rename = (part: string) =>
    part.replace(/\[\^([^\s[\]^]+)\]/gu, (_, mark: string) => `[^${names.get(mark) ?? mark}]`);
  return blocks.map(({ id, ...block }) => {
    if (block.kind === "table")
      return { ...block, text: rename(block.text), rows: block.rows.map((row) => row.map(rename)) };
    return {
      ...block,
      text: rename(block.text),
      ...("mark" in block ? { mark: names.get(block.mark) } : {}),
    };
  });
}

describe("any text", () => {
  test("has numbers that are consecutive and references that are unique", () => {
    fc.assert(
      fc.property(anyText, (blocks) => {
        const numbers = numberBlocks(blocks);
        const run = (kind: BlockKind) =>
          blocks
            .filter((block) => block.kind === kind && numbers[block.id])
            .map((block) => Number(numbers[block.id]?.number));
        expect(run("paragraph")).toEqual(run("paragraph").map((_, at) => at + 1));
        expect(run("footnote").toSorted((a, b) => a - b)).toEqual(run("footnote").map((_, at) => at + 1));
        const references = Object.values(referencesOf(blocks)).map((reference) => JSON.stringify(reference));
        expect(references).toHaveLength(blocks.length);
        expect(new Set(references).size).toBe(blocks.length);
      }),
    );
  });

  test("comes back from its canonical form, which is the same for the same text", () => {
    fc.assert(
      fc.property(anyLine, anyText, (title, blocks) => {
        fc.pre(
          blocks.every((block) => block.kind !== "paragraph" || !block.unnumbered) ||
            blocks.some((block) => block.kind === "paragraph" && !block.unnumbered),
        );
        const written = canonicalText(title, blocks);
        const read = readText(written, "markdown");
        expect(structure(read.blocks)).toEqual(structure(blocks));
        expect(read.title).toBe(title);
        expect(canonicalText(title, read.blocks)).toBe(written);
        expect(accounted(written, read)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("is read from anything typed with nothing lost and a valid result, and every choice keeps it valid", () => {
    const typed = fc.array(
      fc.oneof(
        anyLine,
        anyLine,
        fc.constantFrom(
          "",
          "",
          "TITLE",
          "| a | b |",
          "|---|---|",
          "====",
          "- item",
          "(i) one",
          "1. one",
          "¹Note",
          "and so on",
        ),
      ),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(typed, fc.constantFrom("plain" as const, "markdown" as const), (lines, format) => {
        const source = lines.join("\n");
        const read = readText(source, format);
        expect(accounted(source, read)).toEqual([]);
        expect(blocksSchema.safeParse(read.blocks).success).toBe(true);
        for (const doubt of read.doubts)
          for (const choice of doubt.choices)
            expect(blocksSchema.safeParse(decide(read.blocks, doubt, choice)).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("any two texts", () => {
  const side = (runs: Change["words"], op: "ins" | "del") =>
    runs
      .filter((run) => run.op === "same" || run.op === op)
      .map((run) => run.text)
      .join("");

  test("differ by runs of words that give either back", () => {
    fc.assert(
      fc.property(anyLines, anyLines, (before, after) => {
        const runs = compareWords(before, after);
        expect(side(runs, "del")).toBe(before);
        expect(side(runs, "ins")).toBe(after);
      }),
    );
  });

  test("differ by changes that, applied to the first, give the second", () => {
    const edited = anyText.chain((before) =>
      fc
        .tuple(fc.constant(before), fc.shuffledSubarray(before), anyText, fc.boolean())
        .map(([, kept, added, fresh]) => {
          const after = [...added, ...kept].map(
            (block, at): Block => (at % 3 === 0 ? { ...block, text: `${block.text} more` } : block),
          );
          return { before, after: fresh ? after.map((block) => ({ ...block, id: newBlockId() })) : after };
        }),
    );
    fc.assert(
      fc.property(edited, ({ before, after }) => {
        const changes = compareTexts(before, after);
        expect(changes.flatMap((change) => (change.after ? [change.after] : []))).toEqual(after);
        const olds = changes.flatMap((change) => (change.before ? [change.before.id] : []));
        expect(olds.toSorted()).toEqual(before.map((block) => block.id).toSorted());
        for (const change of changes) {
          if (change.after) expect(side(change.words, "ins")).toBe(change.after.text);
          const { after: table, before: old, rows = [] } = change;
          if (table?.kind === "table" && (!old || old.kind === "table")) {
            const cells = rows
              .filter((row) => row.kind !== "deleted")
              .map((row) => row.cells.map((cell) => side(cell, "ins")));
            expect(cells.map((row, at) => row.slice(0, table.rows[at]?.length))).toEqual(table.rows);
          }
        }
        expect(compareTexts(after, after).every((change) => change.kind === "same")).toBe(true);
      }),
    );
  });
});

test("any text is cut for the screen without loss", () => {
  const join = (parts: readonly Inline[]): string =>
    parts
      .map((part) => {
        if (part.kind === "bracket") return `[${join(part.parts)}]`;
        if (part.kind === "footnote") return `[^${part.mark}]`;
        return part.kind === "break" ? "\n" : part.text;
      })
      .join("");
  fc.assert(
    fc.property(anyText, (blocks) => {
      for (const part of blocks.flatMap(textsOf)) expect(join(inlineParts(part))).toBe(part);
    }),
  );
});
