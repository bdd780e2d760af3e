import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("what is kept in the browser is kept for one seat: two entities at one browser never see each other's words", () => {
  const without = globSync("components/rounds/*.tsx").flatMap((file) => {
    const source = readFileSync(file, "utf8");
    const keys = source.includes("<DraftKeeper") ? (source.match(/`\w+:\$\{[^`]+`/g) ?? []) : [];
    return keys.filter((key) => !/seat/i.test(key)).map((key) => `${file} ${key}`);
  });
  expect(without).toEqual([]);
});

test("a draft that may outlive a version of what it changes is kept with the version it began from (reliability R12)", () => {
  const blind = globSync("components/{rounds,dispositions,workbench}/*.tsx").filter((file) => {
    const source = readFileSync(file, "utf8");
    return source.includes("<DraftKeeper") && source.includes('type="hidden" name="version"');
  });
  expect(blind).toEqual([]);
});
