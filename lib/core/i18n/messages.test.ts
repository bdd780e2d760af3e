import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { messages as english } from "./en/messages";
import { LANGUAGES, type Language } from "./languages";
import { type MessageKey, sentence, translator } from "./translate";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];
type Branching = Extract<Element, { options: unknown }>;

const LITERAL = 0;
const ARGUMENT = 1;
const OTHERS = LANGUAGES.filter((language) => language !== "en");

/** Words that are the same in more than one language: names of formats and of things that are names everywhere. */
const PROPER = /UTF-8|UTF-16|Windows-1252|Markdown|Rev\.|Ctrl|SHA-256|Chapeau/;

const keysOf = (words: object, prefix = ""): MessageKey[] =>
  Object.entries(words).flatMap(([name, word]) =>
    typeof word === "string" ? [`${prefix}${name}` as MessageKey] : keysOf(word, `${prefix}${name}.`),
  );
const KEYS = keysOf(english);

const parse = (language: Language, key: MessageKey): Element[] =>
  new IntlMessageFormat(sentence(language, key), language === "ar" ? "ar-u-nu-latn" : language, undefined, {
    ignoreTag: true,
  }).getAst();

const branches = (element: Element): element is Branching => "options" in element;

const everyElement = (elements: Element[]): Element[] =>
  elements.flatMap((element) => [
    element,
    ...(branches(element)
      ? Object.values(element.options).flatMap((option) => everyElement(option.value))
      : []),
  ]);

const placeholders = (elements: Element[]): string[] => {
  const asking = everyElement(elements).filter((element) => element.type === ARGUMENT || branches(element));
  return [...new Set(asking.map((element) => ("value" in element ? element.value : "")))].sort();
};

const literals = (elements: Element[]): string[] =>
  everyElement(elements).flatMap((element) => (element.type === LITERAL ? [element.value] : []));

const plainText = (elements: Element[]): string => literals(elements).join("").trim();

const edges = (text: string) => [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]];

const branchNames = (elements: Element[], plural: boolean): [string, string[]][] =>
  everyElement(elements).flatMap((element): [string, string[]][] =>
    branches(element) && "pluralType" in element === plural
      ? [[element.value, Object.keys(element.options)]]
      : [],
  );

describe.each(LANGUAGES)("the words of %s", (language) => {
  it("leave no sentence empty", () => {
    expect(KEYS.filter((key) => sentence(language, key).trim() === "")).toEqual([]);
  });

  it("parse, ask for exactly what English asks for, and can be said", () => {
    const say = translator(language);
    const wrong = KEYS.filter((key) => {
      const wanted = placeholders(parse("en", key));
      const said = say(key, Object.fromEntries(wanted.map((name) => [name, 5])));
      return said === "" || placeholders(parse(language, key)).join() !== wanted.join();
    });
    expect(wrong).toEqual([]);
  });

  it("begin and end with the same white space as English", () => {
    const wrong = KEYS.filter(
      (key) => edges(sentence(language, key)).join("|") !== edges(sentence("en", key)).join("|"),
    );
    expect(wrong).toEqual([]);
  });

  it("have a branch for every other number, and for the plurals that the language tells apart", () => {
    const told = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const needed = language === "ru" ? told : ["other"];
    const wrong = KEYS.filter((key) =>
      branchNames(parse(language, key), true).some(([, names]) =>
        needed.some((name) => !names.includes(name)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("choose among the same cases as English", () => {
    const cases = (of: Language, key: MessageKey) =>
      branchNames(parse(of, key), false)
        .map(([value, names]) => `${value}: ${[...names].sort()}`)
        .sort();
    const wrong = KEYS.filter(
      (key) => [...new Set(cases(language, key))].join() !== [...new Set(cases("en", key))].join(),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(OTHERS)("the translation into %s", (language) => {
  it("does not leave English standing", () => {
    const long = KEYS.filter((key) => plainText(parse("en", key)).length > 12);
    const same = long.filter(
      (key) => sentence(language, key) === sentence("en", key) && !PROPER.test(sentence("en", key)),
    );
    expect(same.length / long.length, same.join("\n")).toBeLessThan(0.05);
  });
});

describe.each([
  ["ar", /\p{Script=Arabic}/u],
  ["zh", /\p{Script=Han}/u],
  ["ru", /\p{Script=Cyrillic}/u],
] as const)("the script of %s", (language, script) => {
  it("is its own in every sentence, save for names", () => {
    const latin = KEYS.filter((key) => {
      const text = plainText(parse(language, key));
      return /\p{Script=Latin}/u.test(text) && !script.test(text) && !PROPER.test(text);
    });
    expect(latin).toEqual([]);
  });
});

describe("the typography of French", () => {
  it("keeps high punctuation and quotation marks from standing alone on a line", () => {
    const loose = /(^|[^\u00a0?!])([;?!»]|:(?=\s|$))|«(?!\u00a0)/;
    const wrong = KEYS.filter((key) => literals(parse("fr", key)).some((text) => loose.test(text)));
    expect(wrong).toEqual([]);
  });
});
