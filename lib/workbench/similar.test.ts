import { expect, test } from "vitest";
import { ALIKE, shinglesOf, similarGroups } from "./similar";

const say = (...texts: string[]) => texts.map((text, place) => ({ id: String(place), text }));

test("texts that differ by a word are one group, others are none", () => {
  const groups = similarGroups(
    say(
      "Please use the agreed term for the persons concerned throughout the whole text of the statement.",
      "The annex should come first.",
      "Please use the agreed term for the persons concerned throughout the whole text of the declaration.",
      "please USE the agreed term, for the persons concerned, throughout the whole text of the statement",
      "",
      "",
    ),
  );
  expect(groups.map((group) => group.sort())).toEqual([["0", "2", "3"]]);
});

test("scripts without capitals and short texts are compared too", () => {
  expect(
    similarGroups(say("مراجعة الفقرة الأولى من النص", "مراجعة الفقرة الأولى من النص", "Typo", "typo.")),
  ).toHaveLength(2);
});

test("the quick way finds what comparing every pair finds", () => {
  let seed = 7;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const texts = Array.from({ length: 160 }, () =>
    Array.from({ length: 5 + next(4) }, () => "abcd"[next(4)]).join(" "),
  );
  const told = texts.map((text, place) => ({ id: String(place), text }));
  const sets = texts.map((text) => new Set(shinglesOf(text)));
  const leader = texts.map((_, place) => place);
  for (let one = 0; one < texts.length; one++)
    for (let other = 0; other < one; other++) {
      const [a, b] = [sets[one] ?? new Set(), sets[other] ?? new Set()];
      const common = [...a].filter((shingle) => b.has(shingle)).length;
      if (common / (a.size + b.size - common) < ALIKE) continue;
      const [from, to] = [leader[one], leader[other]];
      for (const [place, top] of leader.entries()) if (top === from) leader[place] = to ?? 0;
    }
  const slow = [...Map.groupBy(told, (one) => leader[Number(one.id)]).values()].filter(
    (group) => group.length > 1,
  );
  const canonical = (groups: string[][]) => groups.map((group) => group.sort().join()).sort();
  expect(canonical(similarGroups(told))).toEqual(canonical(slow.map((group) => group.map((one) => one.id))));
});
