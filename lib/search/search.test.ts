import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addPassage } from "@/lib/agreed-language/commands/passages";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import type { Language } from "@/lib/core/i18n/languages";
import { type BuiltBody, buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { done } from "@/lib/dev/build-text";
import { search } from "./queries/search";

const NOW = new Date("2019-06-10T08:00:00Z");
/** Formulas of the United Nations in the six languages, and what finds them: other forms, without accents, in pieces. */
const TEXTS: Record<Language, { text: string; finds: string[]; misses: string[] }> = {
  en: {
    text: "States should protect the victims’ rights and apply the non-punishment principle (A/RES/64/293).",
    finds: [
      "protecting victim",
      '"non-punishment principle"',
      "64/293",
      "rights -traffickers",
      "traffickers or victims",
      "“victims’ rights”",
    ],
    misses: ["rights -victims", '"rights victims"', "traffickers"],
  },
  fr: {
    text: "Les mesures adoptées à l’égard des victimes doivent être égales pour le cœur de l’État.",
    finds: ["adopté", "adoptees", "mesure adoptée", "etat", "ÉTAT", "coeur", "« mesures adoptées »"],
    misses: ["adopté -victime", "trafic"],
  },
  es: {
    text: "La protección de los niños en toda jurisdicción corresponde a las Naciones Unidas.",
    finds: ["nino", "niño", "jurisdiccion", "PROTECCIÓN", "proteccion niños"],
    misses: ["trata"],
  },
  ru: {
    text: "Государства ведут учёт мер по борьбе с торговлей людьми.",
    finds: ["учета", "торговля", "ТОРГОВЛЯ", "государство меры", "борьбе с торговлей"],
    misses: ["дети"],
  },
  ar: {
    text: "منع الاتِّجار بالأشخاص، وبخاصة النساء والأطفال، وقمعه والمعاقبة عليه.",
    finds: ["الاتجار بالأشخاص", "اطفال", "الأطفال", "أشخاص", "نساء", "منع الاتجار"],
    misses: ["الدول"],
  },
  zh: {
    text: "防止、禁止和惩治贩运人口，特别是妇女和儿童的Palermo议定书。",
    finds: ["贩运人口", "人口", "儿", "妇女 儿童", "惩治贩运", "palermo", "“贩运人口”", "人口 -国家"],
    misses: ["止禁", "人口 -妇女", "国家"],
  },
};
const DRAFTED = "Only the penholder wrote xylophone here.";

let close: () => Promise<void>;
let body: BuiltBody;
let secretariat: Actor;
let number = 0;
const viewer = (actor: Actor) => ({ actor, language: "en" as const, now: NOW });
const found = async (actor: Actor, q: string) =>
  (await search(viewer(actor), q)).texts.flatMap(({ id, found: some }) =>
    some.map((one) => ({ id, ...one })),
  );

async function text(
  of: BuiltBody,
  lang: string,
  versions: string[][],
  draft: string[] = [],
): Promise<string> {
  const { id } = await db().submission.create({
    data: {
      bodyId: of.bodyId,
      kind: "jointStatement",
      title: `Text ${lang}`,
      lang,
      penholderId: of.entities.ilo ?? "",
      state: "drafting",
      number: ++number,
      year: 2019,
      openedAt: NOW,
    },
  });
  const mark = String(number).padStart(2, "0");
  const blocks = (texts: string[]) =>
    texts.map((words, n) => ({
      id: `00000000-0000-4000-8000-0000000${mark}a0${n}`,
      kind: "paragraph",
      text: words,
    }));
  for (const [n, texts] of versions.entries())
    await db().textVersion.create({
      data: {
        submissionId: id,
        number: n,
        label: n ? `rev.${n}` : "zeroDraft",
        symbol: `T/${number}/${n}`,
        title: "",
        blocks: blocks(texts),
        sha256: "",
        issuedAt: NOW,
      },
    });
  for (const [ord, content] of blocks(draft).entries())
    await db().draftBlock.create({ data: { submissionId: id, ord, content } });
  return id;
}

beforeAll(async () => {
  close = await openTestDatabase(NOW.toISOString());
  body = await buildBody();
  secretariat = await body.actor("secretariat", "osce");
});
afterAll(() => close());

describe.each(Object.entries(TEXTS))("a text in %s", (lang, { text: words, finds, misses }) => {
  let id: string;
  beforeAll(async () => {
    id = await text(body, lang, [[words]]);
  });
  it.each(finds)("is found by %s, and its words are marked", async (q) => {
    const hit = (await found(secretariat, q)).find((one) => one.id === id);
    expect(hit?.reference).toEqual({ kind: "paragraph", number: "1" });
    expect(hit?.parts.some((part) => part.hit)).toBe(true);
    expect(hit?.parts.map((part) => part.text).join("")).toBe(words);
  });
  it.each(misses)("is not found by %s", async (q) =>
    expect((await found(secretariat, q)).filter((one) => one.id === id)).toEqual([]),
  );
});

describe("what changed since", () => {
  it("is shown once a paragraph, in the last version that has the words, and in the draft where it moved on", async () => {
    const id = await text(
      body,
      "en",
      [
        ["Aardvark first.", "Stays aardvark."],
        ["Other words.", "Stays aardvark."],
      ],
      ["Aardvark again.", "Stays aardvark."],
    );
    const hits = (await found(secretariat, "aardvark")).filter((one) => one.id === id);
    expect(
      hits
        .map(({ where, label, href }) => [
          where,
          label,
          href.replace(/.*\/submissions\/[^/?]*/, "").replace(/00000000-[0-9a-f-]{27}/g, "·"),
        ])
        .sort(),
    ).toEqual([
      ["draft", null, "/draft#b-·"],
      ["earlier", "zeroDraft", "/compare?from=0&to=1"],
      ["issued", "rev.1", "?at=·#b-·"],
    ]);
  });
  it("shows the best five of a text, so that it does not hide another", async () => {
    const many = await text(body, "en", [Array.from({ length: 9 }, (_, n) => `Quagga number ${n}.`)]);
    const few = await text(body, "en", [["One quagga."]]);
    const view = await search(viewer(secretariat), "quagga");
    expect(
      Object.fromEntries(view.texts.map(({ id, found: some, more }) => [id, [some.length, more]])),
    ).toEqual({
      [many]: [5, true],
      [few]: [1, false],
    });
    expect(view.more).toBe(true);
  });
  it("is read in table cells, and without the marks of footnotes", async () => {
    const id = await text(body, "en", [["Gnu[^1]kudu"]]);
    expect((await found(secretariat, "gnukudu")).map((one) => one.id)).toEqual([id]);
    const [row] = await db().$queryRaw<{ words: string }[]>`
      SELECT block_words('{"kind": "table", "text": "Title", "rows": [["one", "two[^2]"], ["three"]]}') AS words`;
    expect(row?.words).toBe("Title one two three");
  });
});

describe("what may not be seen", () => {
  it("is not found and not counted: drafts of others, texts of another body, retired and foreign passages", async () => {
    await text(body, "en", [], [DRAFTED]);
    const other = await buildBody("other");
    const stranger = await other.actor("secretariat", "osce");
    await text(other, "en", [["A xylophone elsewhere."]], ["Another xylophone."]);
    const passage = {
      symbol: "X/1",
      title: "Instrument",
      paragraph: "1",
      adoptedOn: "2010-01-01",
      lang: "en",
      text: "Xylophone of the strangers.",
      link: "",
    };
    done(await perform(addPassage, stranger, passage));
    const seen = async (actor: Actor) => {
      const view = await search(viewer(actor), "xylophone");
      return [view.texts.length, view.passages.length, view.more];
    };
    expect(await seen(secretariat)).toEqual([1, 0, false]);
    expect(await seen(await body.actor("focalPoint", "ilo"))).toEqual([1, 0, false]);
    expect(await seen(await body.actor("focalPoint", "iom"))).toEqual([0, 0, false]);
    expect(await seen(await body.actor("guest", "coe"))).toEqual([0, 0, false]);
    expect(await seen(stranger)).toEqual([1, 1, false]);
  });
});
