import { describe, expect, test } from "vitest";
import type { Block } from "@/lib/texts/blocks";
import { referencesOf } from "@/lib/texts/numbers";
import { carry, carryQuote } from "./carry";

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const paragraph = (n: number, text: string, more: Partial<Block> = {}) =>
  ({ id: id(n), kind: "paragraph", text, ...more }) as Block;

const before = [
  paragraph(1, "States should act together against trafficking in persons."),
  paragraph(2, "Victims receive assistance without condition."),
  paragraph(3, "Data are collected and shared among the entities."),
];

describe("a comment follows its paragraph (domain 6.5)", () => {
  test("by its id, also when it is reworded, and when others come before it", () => {
    const after = [
      paragraph(9, "A new first paragraph."),
      ...before.slice(0, 2),
      paragraph(3, "Other words."),
    ];
    const to = carry(before, after);
    expect(to.get(id(1))).toEqual({ how: "same", blockId: id(1) });
    expect(to.get(id(3))).toEqual({ how: "same", blockId: id(3) });
  });
  test("to where it moved", () => {
    const [one, two, three] = before as [Block, Block, Block];
    expect(carry(before, [three, one, two]).get(id(3))).toEqual({ how: "moved", blockId: id(3) });
  });
  test("by likeness when its id is gone", () => {
    const after = [
      paragraph(7, "States should act together against trafficking in human beings."),
      ...before.slice(1),
    ];
    expect(carry(before, after).get(id(1))).toEqual({ how: "similar", blockId: id(7) });
  });
  test("12.23 Comment on a deleted paragraph", () => {
    const to = carry(before, [before[0], before[2]] as Block[]);
    expect(to.get(id(2))).toEqual({ how: "lost", blockId: null });
    expect(to.get(id(3))).toEqual({ how: "same", blockId: id(3) });
  });
  test("12.24 5, 5 bis, 5 ter → agreed → renumber", () => {
    const offered = [
      paragraph(1, "One."),
      paragraph(2, "States shall act."),
      paragraph(3, "States should consider acting.", { alternativeTo: id(2) } as Partial<Block>),
      paragraph(4, "States are invited to act.", { alternativeTo: id(2) } as Partial<Block>),
      paragraph(5, "The last one."),
    ];
    const numbers = (blocks: Block[]) => blocks.map((block) => referencesOf(blocks)[block.id]?.number);
    expect(numbers(offered)).toEqual(["1", "2", "2 bis", "2 ter", "3"]);
    const agreed = [offered[0], paragraph(3, "States should consider acting."), offered[4]] as Block[];
    expect(numbers(agreed)).toEqual(["1", "2", "3"]);
    const to = carry(offered, agreed);
    // What was said of 2 bis speaks of paragraph 2 now; it did not move. What was said of the others lost its place.
    expect(to.get(id(3))).toEqual({ how: "same", blockId: id(3) });
    expect(to.get(id(2))?.how).toBe("lost");
    expect(to.get(id(4))?.how).toBe("lost");
    expect(to.get(id(5))).toEqual({ how: "same", blockId: id(5) });
  });
});

describe("exact words", () => {
  test("are found nearest to where they stood", () => {
    expect(carryQuote("act", 8, "act now, or act later")).toBe(12);
    expect(carryQuote("act", null, "act now, or act later")).toBe(0);
  });
  test("are gone", () => {
    expect(carryQuote("unconditionally", 3, "Victims receive assistance.")).toBeNull();
  });
});
