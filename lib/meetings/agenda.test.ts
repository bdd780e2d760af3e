import { describe, expect, it } from "vitest";
import { blockOf, type Entry, minutesOf, moved, placed } from "./agenda";

const entry = (id: string, minutes: number, level = 1, action = "discussion"): Entry => ({
  id,
  minutes,
  level,
  action,
});
const AGENDA = [
  entry("open", 5),
  entry("drafts", 0),
  entry("cedaw", 45, 2),
  entry("day", 20, 2),
  entry("break", 15, 1, "pause"),
  entry("end", 5),
];
const nine = new Date("2019-09-24T13:00:00Z");

describe("an agenda", () => {
  it("computes every number and time from order and minutes", () => {
    const rows = placed(AGENDA, nine).map((row) => [
      row.id,
      row.number,
      row.startsAt.toISOString().slice(11, 16),
      row.endsAt.toISOString().slice(11, 16),
    ]);
    expect(rows).toEqual([
      ["open", "1", "13:00", "13:05"],
      ["drafts", "2", "13:05", "13:05"],
      ["cedaw", "(a)", "13:05", "13:50"],
      ["day", "(b)", "13:50", "14:10"],
      ["break", "", "14:10", "14:25"],
      ["end", "3", "14:25", "14:30"],
    ]);
    expect(minutesOf(AGENDA)).toBe(90);
  });

  it("starts the letters again under each item, and takes a sub-item without an item for an item", () => {
    const rows = placed(
      [entry("x", 5, 2), entry("a", 5), entry("b", 5, 2), entry("c", 5), entry("d", 5, 2)],
      nine,
    );
    expect(rows.map((row) => row.number)).toEqual(["1", "2", "(a)", "3", "(a)"]);
  });

  it("goes on after the letter z", () => {
    const many = [entry("item", 0), ...Array.from({ length: 28 }, (_, n) => entry(`s${n}`, 1, 2))];
    expect(placed(many, nine).at(-1)?.number).toBe("(ab)");
  });

  it("keeps real minutes on the night the clocks change", () => {
    const [, second] = placed([entry("a", 60), entry("b", 60)], new Date("2026-03-29T00:30:00Z"));
    expect(second?.startsAt.toISOString()).toBe("2026-03-29T01:30:00.000Z");
  });
});

describe("a step in an agenda", () => {
  it.each([
    ["open", "down", "drafts cedaw day open break end"],
    ["drafts", "up", "drafts cedaw day open break end"],
    ["drafts", "down", "open break drafts cedaw day end"],
    ["day", "up", "open drafts day cedaw break end"],
    ["end", "up", "open drafts cedaw day end break"],
  ] as const)("%s %s", (id, direction, expected) => {
    expect(moved(AGENDA, id, direction)?.join(" ")).toBe(expected);
  });
  it.each([
    ["open", "up"],
    ["end", "down"],
    ["cedaw", "up"],
    ["day", "down"],
    ["nobody", "up"],
  ] as const)("%s cannot go %s", (id, direction) => {
    expect(moved(AGENDA, id, direction)).toBeNull();
  });
  it("takes the sub-items of an item along", () => {
    expect(blockOf(AGENDA, "drafts")).toEqual({ from: 1, to: 4 });
    expect(blockOf(AGENDA, "cedaw")).toEqual({ from: 2, to: 3 });
    expect(blockOf(AGENDA, "end")).toEqual({ from: 5, to: 6 });
  });
});
