import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const house = readFileSync("components/ui/house.css", "utf8");

/** The two colours of a token, light then dark. */
function pair(token: string): [string, string] {
  const found = new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(house);
  if (!found?.[1] || !found[2]) throw new Error(`no colour pair --${token}`);
  return [found[1], found[2]];
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join("")}` : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const words: [string, string[]][] = [
  ["ink", ["paper", "wash", "blue-wash", "red-wash", "green-wash", "amber-wash"]],
  ["muted", ["paper", "wash", "blue-wash", "amber-wash"]],
  ["blue", ["paper", "wash", "blue-wash"]],
  ["red", ["paper", "wash", "red-wash", "blue-wash"]],
  ["green", ["paper", "wash", "green-wash"]],
  ["amber", ["paper", "wash", "amber-wash"]],
  ["paper", ["blue"]],
];

describe("the house's colours", () => {
  for (const [ink, grounds] of words) {
    for (const ground of grounds) {
      it(`${ink} words on ${ground} can be read in light and dark`, () => {
        const [inks, papers] = [pair(ink), pair(ground)];
        expect(contrast(inks[0], papers[0])).toBeGreaterThanOrEqual(4.5);
        expect(contrast(inks[1], papers[1])).toBeGreaterThanOrEqual(4.5);
      });
    }
  }

  it("the outline of a field stands out from paper and wash", () => {
    for (const ground of ["paper", "wash"]) {
      for (const mode of [0, 1] as const)
        expect(contrast(pair("edge")[mode], pair(ground)[mode])).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("the house's styles", () => {
  const physical =
    /(^|[\s;{])((margin|padding|border)-(left|right)|left|right|float|(min-|max-)?(width|height))\s*:/m;

  for (const file of globSync("components/**/*.css")) {
    it(`${file} speaks of start and end, so that it turns with the script`, () => {
      expect(readFileSync(file, "utf8").replace(/@media[^{]*\{/g, "{")).not.toMatch(physical);
    });
  }
});
