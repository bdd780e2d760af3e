import { expect, it } from "vitest";
import { LANGUAGES } from "./languages";
import { listed } from "./listed";

it("sets names apart by the comma of the language", () => {
  expect(
    Object.fromEntries(LANGUAGES.map((language) => [language, listed(["ILO", "IOM"], language)])),
  ).toEqual({
    ar: "ILO، IOM",
    zh: "ILO、IOM",
    en: "ILO, IOM",
    fr: "ILO, IOM",
    ru: "ILO, IOM",
    es: "ILO, IOM",
  });
});

it("says one name as it is, and none as nothing", () => {
  expect(listed(["ILO"], "zh")).toBe("ILO");
  expect(listed([], "ar")).toBe("");
});
