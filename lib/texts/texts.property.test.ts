import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyFullText, anyLine, anyLines, anyText } from "./any-text";
import { type Block, newBlockId, textsOf } from "./blocks";
import { type Change, compareTexts } from "./compare";
import { canonicalText } from "./export-text";
import { accounted } from "./import-accounted";
import { decide } from "./import-decide";
import { replaceInBlock } from "./import-references";
import { readText } from "./import-text";
import { type Inline, inlineParts } from "./inline";
import { REFERENCES, replaceInRun, spansIn, tidySpans } from "./inline-runs";
import { numberBlocks, referenceOf, referencesOf } from "./numbers";
import { citationsOf } from "./numbers-cite";
import { roman } from "./numbers-signs";
import { blocksSchema } from "./schema";
import { compareWords } from "./words";

/**
 * A text as it is apart from ids and the names of footnote marks, without what the canonical form cannot carry: how far
 * agreed, who asked for a bracket, who proposes, a figure's file.
 */
function structure(blocks: readonly Block[]): object[] {
  const citations = citationsOf(blocks);
  const names = new Map(
    blocks.flatMap((block) =>
      block.kind === "footnote" ? [[`[^${block.mark}]`, citations.get(block.id)?.anchor ?? ""]] : [],
    ),
  );
  const place = (token: string) => names.get(token) ?? citations.get(token.slice(2, -1))?.anchor ?? "gone";
  return blocks.map((block) => {
    const settled = replaceInBlock(block, (run) =>
      replaceInRun({ ...run, spans: tidySpans(run) }, REFERENCES, (token) => `<${place(token)}>`),
    );
    const lost = { id: "", status: "", proposers: [], fileId: "" };
    const { id: _id, status: _status, proposers: _who, fileId: _file, ...kept } = { ...lost, ...settled };
    return {
      ...kept,
      ...("mark" in kept ? { mark: names.get(`[^${kept.mark}]`) } : {}),
      ...("alternativeTo" in kept ? { alternativeTo: citations.get(kept.alternativeTo ?? "")?.anchor } : {}),
    };
  });
}

describe("any text", () => {
  test("has numbers that are consecutive and references that are unique", () => {
    fc.assert(
      fc.property(anyFullText, (blocks) => {
        const numbers = numberBlocks(blocks);
        const parts: Block[][] = [[]];
        for (const block of blocks) {
          if (block.kind === "annex") parts.push([]);
          parts.at(-1)?.push(block);
        }
        const count = (list: readonly string[]) => list.map((_, at) => String(at + 1));
        for (const part of parts) {
          const sequence = part.filter((block) => block.kind === "paragraph" && !block.alternativeTo);
          const run = sequence.flatMap((block) => numbers[block.id]?.number ?? []);
          expect(run).toEqual(count(run));
          for (const block of part)
            if (block.kind === "paragraph" && block.alternativeTo)
              expect(numbers[block.id]?.number).toMatch(
                new RegExp(`^${numbers[block.alternativeTo]?.number} [a-z]+$`),
              );
        }
        const annexes = blocks.filter((block) => block.kind === "annex");
        expect(annexes.map((block) => numbers[block.id]?.number)).toEqual(
          annexes.map((_, at) => roman(at + 1)),
        );
        const notes = Object.groupBy(
          blocks.filter((block) => block.kind === "footnote"),
          (block) => JSON.stringify(referenceOf(blocks, block.id)?.under),
        );
        for (const part of Object.values(notes)) {
          const run = (part ?? []).map((block) => numbers[block.id]?.number ?? "");
          expect(run.toSorted((x, y) => Number(x) - Number(y))).toEqual(count(run));
        }
        const references = Object.values(referencesOf(blocks)).map((reference) => JSON.stringify(reference));
        expect(references).toHaveLength(blocks.length);
        expect(new Set(references).size).toBe(blocks.length);
        expect(new Set(Array.from(citationsOf(blocks).values(), ({ anchor }) => anchor)).size).toBe(
          blocks.length,
        );
      }),
      { endOnFailure: true },
    );
  });

  test("comes back from its canonical form, which is the same for the same text", () => {
    fc.assert(
      fc.property(anyLine, fc.oneof(anyText, anyFullText), (title, blocks) => {
        fc.pre(
          blocks.every((block) => block.kind !== "paragraph" || !block.unnumbered) ||
            blocks.some((block) => block.kind === "paragraph" && !block.unnumbered),
        );
        const written = canonicalText(title, blocks);
        const read = readText(written, "markdown");
        expect(structure(read.blocks)).toEqual(structure(blocks));
        expect(blocksSchema.safeParse(read.blocks).success).toBe(true);
        expect(read.title).toBe(title);
        expect(canonicalText(title, read.blocks)).toBe(written);
        expect(accounted(written, read)).toEqual([]);
      }),
      { numRuns: 500, endOnFailure: true },
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
    const edited = fc.oneof(anyText, anyFullText).chain((before) =>
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
        if (part.kind === "mark") return join(part.parts);
        if (part.kind === "footnote") return `[^${part.mark}]`;
        if (part.kind === "reference") return `[#${part.id}]`;
        return part.kind === "break" ? "\n" : part.text;
      })
      .join("");
  fc.assert(
    fc.property(anyFullText, (blocks) => {
      for (const block of blocks) {
        expect(join(inlineParts(block.text, spansIn(block.spans)))).toBe(block.text);
        for (const part of textsOf(block)) expect(join(inlineParts(part))).toBe(part);
      }
    }),
    { endOnFailure: true },
  );
});
