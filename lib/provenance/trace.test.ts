import fc from "fast-check";
import { expect, test } from "vitest";
import { type Block, newBlockId } from "@/lib/texts/blocks";
import { agesOf, rangeOf, within, wordsIn } from "./trace";

const [first, second, third] = [newBlockId(), newBlockId(), newBlockId()];
const paragraph = (id: string, text: string): Block => ({ id, kind: "paragraph", text });
const say = (versions: Block[][], id: string) =>
  agesOf(
    versions.map((blocks, number) => ({ number, blocks })),
    id,
  ).map(({ text, number }) => [text, number]);

test("each word has the version with which it came", () => {
  const versions = [
    [paragraph(first, "States should act.")],
    [paragraph(first, "States should act without delay.")],
    [paragraph(first, "All States should act without delay.")],
  ];
  expect(say(versions, first)).toEqual([
    ["All ", 2],
    ["States should act", 0],
    [" without delay", 1],
    [".", 0],
  ]);
});

test("a paragraph that was put in anew, and a sentence split off, are found again by their words", () => {
  const long = "The Group calls upon Member States to ratify the Protocol. It also invites them to report.";
  const anew = [[paragraph(first, long)], [paragraph(second, `${long} Soon.`)]];
  expect(say(anew, second)).toEqual([
    [long, 0],
    [" Soon.", 1],
  ]);
  const split = [
    [paragraph(first, long)],
    [paragraph(first, long.slice(0, 59)), paragraph(third, "It also invites them to report.")],
  ];
  expect(say(split, third)).toEqual([["It also invites them to report.", 0]]);
  expect(say(split, second)).toEqual([]);
});

test("any pieces are the whole block, and each stood in its version as it stands now", () => {
  const word = fc.constantFrom("States", "shall", "act", "委员会", "للدول", "now", ",", "report");
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
  const version = fc
    .tuple(text, text, text)
    .map((texts) => texts.map((one, at) => paragraph([first, second, third][at] ?? first, one)));
  fc.assert(
    fc.property(fc.array(version, { minLength: 1, maxLength: 5 }), fc.nat(40), fc.nat(40), (all, a, b) => {
      const versions = all.map((blocks, number) => ({ number, blocks }));
      const block = all.at(-1)?.[0];
      const pieces = agesOf(versions, first);
      expect(pieces.map((piece) => piece.text).join("")).toBe(block && wordsIn(block));
      const chosen = within(pieces, Math.min(a, b), Math.max(a, b));
      for (const { text: words, number, blockId, at } of [...pieces, ...chosen]) {
        const then = all[number]?.find((one) => one.id === blockId);
        expect(then && wordsIn(then).slice(at, at + words.length)).toBe(words);
      }
      const now = block ? wordsIn(block) : "";
      expect(chosen.map((piece) => piece.text).join("")).toBe(now.slice(Math.min(a, b), Math.max(a, b)));
    }),
    { numRuns: 300 },
  );
});

test("marked words are found where they are, also when the screen shows a number for a sign", () => {
  const text = "States act[^n1] now; States act later.";
  expect(rangeOf(text, "States act", 18)).toEqual({ from: 21, to: 31 });
  expect(rangeOf(text, "States act", 0)).toEqual({ from: 0, to: 10 });
  const { from, to } = rangeOf(text, "act1 now;", 7);
  expect(text.slice(from, to)).toContain("now;");
  expect(rangeOf(text, "", 0)).toEqual({ from: 0, to: text.length });
});
