import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "@/lib/texts/blocks";
import { combine, editsOf, noLongerApply, rebase } from "./amendments";
import { carry } from "./carry";

const BASE = "States should act, and States should report on what they did.";

describe("amendments to one paragraph", () => {
  test("are what they change, word by word", () => {
    expect(editsOf(BASE, "States shall act, and States should report on what they did.")).toEqual([
      { from: 7, to: 13, text: "shall" },
    ]);
    expect(editsOf(BASE, BASE)).toEqual([]);
  });
  test("combine where they do not meet", () => {
    const one = "States shall act, and States should report on what they did.";
    const other = "States should act, and States should report on what they achieved.";
    expect(combine(BASE, [one, other])).toEqual({
      text: "States shall act, and States should report on what they achieved.",
      pairs: [],
    });
  });
  test("collide where they change the same words differently, and say which", () => {
    const one = BASE.replace("should act", "shall act");
    const other = BASE.replace("should act", "must act");
    const third = BASE.replace("did", "achieved");
    expect(combine(BASE, [one, third, other])).toEqual({ text: null, pairs: [[0, 2]] });
  });
  test("12.22 the same tracked change from three entities is changed once", () => {
    const same = BASE.replace("did", "achieved");
    expect(combine(BASE, [same, same, same])).toEqual({ text: same, pairs: [] });
  });
  test("words put in at the same place collide, since nobody can say which comes first", () => {
    const one = BASE.replace("States should act", "States parties should act");
    const other = BASE.replace("States should act", "States members should act");
    expect(combine(BASE, [one, other]).text).toBeNull();
  });
});

describe("an amendment on a paragraph that has changed meanwhile", () => {
  test("stands, is brought onto the new words, is there already, or no longer applies", () => {
    const proposed = BASE.replace("did", "achieved");
    expect(rebase(BASE, proposed, BASE)).toEqual({ state: "stands", text: proposed });
    expect(rebase(BASE, proposed, BASE.replace("act", "act now"))).toEqual({
      state: "rebased",
      text: "States should act now, and States should report on what they achieved.",
    });
    expect(rebase(BASE, proposed, proposed)).toEqual({ state: "already", text: proposed });
    expect(rebase(BASE, proposed, BASE.replace("did", "do"))).toEqual({ state: "collides", text: null });
  });
});

/** A paragraph of words that differ, and two changes of it that leave words between them alone. */
const parted = fc
  .record({
    words: fc.integer({ min: 9, max: 40 }),
    one: fc.integer({ min: 0, max: 1_000 }),
    gap: fc.integer({ min: 3, max: 1_000 }),
    kinds: fc.tuple(
      fc.constantFrom("replace", "delete", "insert"),
      fc.constantFrom("replace", "delete", "insert"),
    ),
  })
  .map(({ words, one, gap, kinds }) => {
    const base = Array.from({ length: words }, (_, at) => `w${at}`);
    const first = one % (words - 6);
    const second = first + 3 + (gap % (words - first - 4));
    const change = (at: number, kind: string, mark: string, on: string[]) =>
      on.flatMap((word) => {
        if (word !== `w${at}`) return [word];
        return kind === "replace" ? [mark] : kind === "delete" ? [] : [word, mark];
      });
    const a = change(first, kinds[0], "alpha", base);
    const b = change(second, kinds[1], "beta", base);
    const both = change(second, kinds[1], "beta", a);
    return { base: base.join(" "), a: a.join(" "), b: b.join(" "), both: both.join(" ") };
  });
const text = fc
  .array(fc.constantFrom("a", "b", "c", "the", "States", "."), { maxLength: 14 })
  .map((words) => words.join(" "));

describe("for any texts", () => {
  test("changes that do not meet are both there after re-basing, whichever came first", () => {
    fc.assert(
      fc.property(parted, ({ base, a, b, both }) => {
        expect(rebase(base, b, a).text).toBe(both);
        expect(rebase(base, a, b).text).toBe(both);
      }),
      { numRuns: 500 },
    );
  });
  test("nothing is lost in silence: it collides, or every edit of both is in the result", () => {
    fc.assert(
      fc.property(text, text, text, (base, a, b) => {
        const [one, other] = [combine(base, [a, b]), combine(base, [b, a])];
        expect(one.text).toBe(other.text);
        if (one.text === null) return;
        const edits = [...editsOf(base, a), ...editsOf(base, b)];
        const once = edits.filter(
          (edit, at) => edits.findIndex((e) => JSON.stringify(e) === JSON.stringify(edit)) === at,
        );
        const grown = once.reduce((sum, edit) => sum + edit.text.length - (edit.to - edit.from), 0);
        expect(one.text.length).toBe(base.length + grown);
        for (const edit of once) expect(one.text).toContain(edit.text);
      }),
      { numRuns: 500 },
    );
  });
  test("an amendment of an unchanged paragraph is itself, and taking it twice is taking it once", () => {
    fc.assert(
      fc.property(text, text, (base, a) => {
        expect(combine(base, [a]).text).toBe(a);
        expect(combine(base, [a, base]).text).toBe(a);
        expect(rebase(base, a, a).state).toBe("already");
      }),
      { numRuns: 500 },
    );
  });
});

const paragraph = (id: string, text: string) => ({ id, kind: "paragraph", text }) as Block;
const before = [
  paragraph("a", "States should act on what they have heard."),
  paragraph("b", "Entities measure what they did in every year."),
  paragraph("c", "The Group meets twice."),
];
const after = [
  paragraph("a", "States shall act on what they have heard."),
  paragraph("b", "Entities measure what they did in every year."),
];
const amends = (blockId: string, proposedText: string, kind: string | null = null, taken = false) => ({
  ...{ blockId, proposedText, taken },
  disposition: kind === null ? null : { kind },
});

test("over the whole text: what lost its paragraph or meets another change, if it is accepted or still to answer", () => {
  const must = "States must act on what they have heard.";
  const proposals = [
    amends("a", must),
    amends("a", must, "acceptedInPart"),
    amends("a", must, "notAccepted"),
    amends("a", must, "accepted", true),
    amends("a", "States should act on what they have read."),
    amends("a", "States shall act on what they have heard."),
    amends("b", "Entities measure what they did."),
    amends("c", "The Group meets once.", "accepted"),
    amends("c", "The Group meets often.", "withdrawn"),
  ];
  const found = noLongerApply(proposals, before, after, carry(before, after));
  expect(found.map(({ proposal, why }) => [proposals.indexOf(proposal), why])).toEqual([
    [0, "collides"],
    [1, "collides"],
    [7, "lost"],
  ]);
});
