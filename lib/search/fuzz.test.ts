import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LONGEST_SEARCH } from "@/lib/agreed-language/schema";
import type { Actor } from "@/lib/core/actor";
import { buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { draftText } from "@/lib/dev/build-text";
import { search } from "./queries/search";
import { searchOf } from "./schema";

const NOW = new Date("2019-06-10T08:00:00Z");
const viewer = (actor: Actor) => ({ actor, language: "en" as const, now: NOW });
let close: () => Promise<void>;
let secretariat: Actor;

beforeAll(async () => {
  close = await openTestDatabase(NOW.toISOString());
  const body = await buildBody();
  secretariat = await body.actor("secretariat", "osce");
  await draftText(body, secretariat);
});
afterAll(() => close());

describe("whatever is typed", () => {
  it("is an answer, never an error (reliability R38)", async () => {
    const operators = fc.constantFrom(
      '"',
      "-",
      "(",
      ")",
      "|",
      "&",
      "!",
      ":*",
      "<->",
      "\\",
      "'",
      "or",
      "贩",
      "贩运",
      "é",
      "ﷺ",
      "\u0301",
      "%",
      "🙂",
    );
    const typed = fc.oneof(
      fc
        .array(fc.oneof(operators, fc.string({ unit: "binary" })), { maxLength: 40 })
        .map((parts) => parts.join("")),
      fc.string({ unit: "binary", maxLength: 260 }),
      fc.constantFrom(
        "\0",
        "a\0b",
        "\ud800",
        "ﷺ".repeat(200),
        "한".repeat(200),
        "贩".repeat(200),
        '"'.repeat(200),
        "-".repeat(200),
      ),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (q) => {
        const asked = searchOf({ q });
        if (asked !== null) await search(viewer(secretariat), asked);
      }),
      { numRuns: 150 },
    );
  });
  it("is left alone when it is too long, empty, no text, or typed twice", () => {
    expect(
      [{ q: "a".repeat(LONGEST_SEARCH + 1) }, { q: "  " }, {}, { q: ["a", "b"] }, { q: "a\0" }].map(searchOf),
    ).toEqual(Array(5).fill(null));
    expect(searchOf({ q: " a " })).toBe("a");
  });
});
