import { describe, expect, it } from "vitest";
import { type DatedName, nameOn, sortByName } from "./names";

const day = (on: string) => new Date(`${on}T00:00:00Z`);
const DPA: DatedName[] = [
  {
    lang: "en",
    name: "Department of Political Affairs",
    acronym: "DPA",
    validFrom: day("2007-03-01"),
    validTo: day("2019-01-01"),
  },
  {
    lang: "en",
    name: "Department of Political and Peacebuilding Affairs",
    acronym: "DPPA",
    validFrom: day("2019-01-01"),
    validTo: null,
  },
  {
    lang: "fr",
    name: "Département des affaires politiques et de la consolidation de la paix",
    acronym: "DPPA",
    validFrom: day("2019-01-01"),
    validTo: null,
  },
];

describe("the name of a document's date", () => {
  it.each([
    ["2018-12-31", "en", "DPA"],
    ["2019-01-01", "en", "DPPA"],
    ["2018-12-31", "fr", "DPA"],
    ["2019-06-10", "ar", "DPPA"],
  ] as const)("on %s in %s is %s", (on, lang, acronym) => {
    expect(nameOn(DPA, lang, day(on))?.acronym).toBe(acronym);
  });
  it("is in the language asked for, where it has one", () => {
    expect(nameOn(DPA, "fr", day("2019-06-10"))?.name).toContain("consolidation");
  });
  it("is none before the first", () => {
    expect(nameOn(DPA, "en", day("2007-02-28"))).toBeUndefined();
  });
});

describe("an alphabetical list", () => {
  it.each([
    ["en", ["UN Women", "The World Bank", "UNESCO"], ["UN Women", "UNESCO", "The World Bank"]],
    [
      "fr",
      ["L’Organisation", "Conseil", "La Banque", "Éducation"],
      ["La Banque", "Conseil", "Éducation", "L’Organisation"],
    ],
    ["es", ["El Banco Mundial", "Consejo", "La Agencia"], ["La Agencia", "El Banco Mundial", "Consejo"]],
    ["ar", ["منظمة", "البنك", "مجلس"], ["البنك", "مجلس", "منظمة"]],
    ["ru", ["Ёлка", "Ель", "Ева"], ["Ева", "Ёлка", "Ель"]],
  ] as const)("in %s passes over the article", (lang, given, sorted) => {
    expect(sortByName(given, lang, (name) => name)).toEqual(sorted);
  });
});
