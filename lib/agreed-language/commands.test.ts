import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { done, recordOf } from "@/lib/dev/build-text";
import { addPassage, correctPassage, retirePassage } from "./commands/passages";
import { listPassages, readPassage, searchPassages } from "./queries/list";
import { readAgreedMatches } from "./queries/matches";
import { maySeePassage } from "./rules";

const NOW = "2019-06-10T08:00:00Z";
const WORDS =
  "Decides that the rights of those concerned come first in everything that is done under this item;";
const PASSAGE = {
  symbol: "A/RES/99/1",
  title: "General Assembly resolution 99/1",
  paragraph: "4",
  adoptedOn: "2010-07-30",
  lang: "en",
  text: WORDS,
  link: "https://undocs.org/A/RES/99/1",
};

let close: () => Promise<void>;
let body: BuiltBody;
let secretariat: Actor;
const viewer = (actor: Actor, language: "en" | "fr" = "en") => ({ actor, language, now: new Date(NOW) });

beforeAll(async () => {
  close = await openTestDatabase(NOW);
  body = await buildBody();
  secretariat = await body.actor("secretariat", "osce");
});
afterAll(() => close());

it("is added once by a focal point, corrected by the Secretariat, retired, and kept", async () => {
  const focalPoint = await body.actor("focalPoint", "ilo");
  const twice = await Promise.all([1, 2].map(() => perform(addPassage, focalPoint, PASSAGE)));
  expect(twice.map((one) => (one.kind === "invalid" ? one.fields.text : one.kind)).sort()).toEqual([
    "done",
    "taken",
  ]);
  const passageId = twice.flatMap((one) => (one.kind === "done" ? one.value : []))[0] ?? "";
  expect(await readPassage(viewer(focalPoint, "fr"), passageId)).toMatchObject({
    citation: "General Assembly resolution 99/1, par. 4",
    enteredFor: "ILO",
    href: null,
    may: { correct: { ok: false, reason: "notSecretariat" } },
  });
  const corrected = { ...PASSAGE, passageId, version: 1, text: `${WORDS} and again;` };
  const both = await Promise.all(
    ["and again;", "and otherwise;"].map((end) =>
      perform(correctPassage, secretariat, { ...corrected, text: `${WORDS} ${end}` }),
    ),
  );
  expect(both.map((one) => one.kind).sort()).toEqual(["conflict", "done"]);
  const { text } = await db().agreedPassage.findUniqueOrThrow({ where: { id: passageId } });
  expect(both.find((one) => one.kind === "conflict")).toEqual({ kind: "conflict", theirs: text, version: 2 });
  expect(await perform(correctPassage, secretariat, { ...corrected, version: 2, text })).toEqual({
    kind: "invalid",
    fields: { text: "unchanged" },
  });
  expect((await perform(correctPassage, focalPoint, corrected)).kind).toBe("refused");
  const retired = await Promise.all([1, 2, 3].map(() => perform(retirePassage, secretariat, { passageId })));
  expect(retired.map((one) => (one.kind === "refused" ? one.reason : one.kind)).sort()).toEqual([
    "done",
    "passageRetired",
    "passageRetired",
  ]);
  expect(await recordOf(passageId)).toEqual(["passage.added", "passage.corrected", "passage.retired"]);
  expect((await readPassage(viewer(focalPoint), passageId))?.retiredAt).not.toBeNull();
  expect(await searchPassages(viewer(focalPoint), { q: "everything" })).toEqual([]);
});

it.each([
  [{ adoptedOn: "2019-06-12" }, { adoptedOn: "inTheFuture" }],
  [{ adoptedOn: "2019-02-30" }, { adoptedOn: "invalid_format" }],
  [{ link: "javascript:alert(1)" }, { link: "invalid_format" }],
  [{ lang: "de" }, { lang: "invalid_value" }],
  [{ text: " " }, { text: "too_small" }],
  [{ text: "a\0b c" }, { text: "unwritable" }],
])("is not taken with %j", async (part, fields) => {
  const outcome = await perform(addPassage, secretariat, { ...PASSAGE, ...part });
  expect(outcome).toMatchObject({ kind: "invalid" });
  expect(outcome.kind === "invalid" && Object.keys(outcome.fields)).toEqual(Object.keys(fields));
});

it("is searched by its words and by its symbol, and offered with its citation", async () => {
  const passageId = done(
    await perform(addPassage, secretariat, { ...PASSAGE, symbol: "A/RES/98/7", title: "Resolution 98/7" }),
  );
  for (const q of ["98/7", "right concerned", '"come first"', "item -nothing"]) {
    const found = await searchPassages(viewer(secretariat), { q, lang: "en" });
    expect(found.map(({ id }) => id)).toContain(passageId);
  }
  expect(await searchPassages(viewer(secretariat), { q: "right", lang: "fr" })).toEqual([]);
  const [offered] = await searchPassages(viewer(secretariat), { q: "98/7" });
  expect(offered).toEqual({
    id: passageId,
    lang: "en",
    text: WORDS,
    citation: "Resolution 98/7, para. 4",
    adoptedOn: "2010-07-30",
  });
});

/** An adopted text with two paragraphs, and one of another text that quotes the first. */
async function adopt(of: BuiltBody): Promise<string> {
  const submission = await db().submission.create({
    data: {
      bodyId: of.bodyId,
      kind: "jointStatement",
      title: "Adopted",
      penholderId: of.entities.osce ?? "",
      state: "signOff",
      number: 1,
      year: 2019,
      openedAt: new Date(NOW),
    },
  });
  const blocks = [
    "Ours says that everybody concerned has been heard before this was adopted.[^1]",
    "And this.",
  ].map((text, n) => ({
    id: `00000000-0000-4000-8000-00000000000${n}`,
    kind: "paragraph",
    text,
  }));
  const version = await db().textVersion.create({
    data: {
      submissionId: submission.id,
      number: 0,
      label: "zeroDraft",
      symbol: "ICAT/2019/WG/STM.1",
      title: "Adopted",
      blocks,
      sha256: "",
      issuedAt: new Date(NOW),
    },
  });
  await db().signOff.create({
    data: {
      submissionId: submission.id,
      versionId: version.id,
      number: 1,
      state: "complete",
      opensAt: new Date(NOW),
      closesAt: new Date(NOW),
      closedAt: new Date("2019-06-09T23:30:00Z"),
      zone: "Europe/Vienna",
    },
  });
  await db().submission.update({ where: { id: submission.id }, data: { state: "adopted" } });
  return submission.id;
}

it("is filled by an adoption, word for word, for the body that adopted, and only once", async () => {
  const submissionId = await adopt(body);
  await db().submission.update({ where: { id: submissionId }, data: { state: "adopted" } });
  const { passages } = await listPassages(viewer(secretariat), { source: "ICAT/2019/WG/STM.1" });
  expect(
    passages
      .map(({ text, paragraph, adoptedOn }) => [text, paragraph, adoptedOn.toISOString().slice(0, 10)])
      .sort(),
  ).toEqual([
    ["And this.", "2", "2019-06-10"],
    ["Ours says that everybody concerned has been heard before this was adopted.", "1", "2019-06-10"],
  ]);
  const [own] = passages;
  expect(await perform(correctPassage, secretariat, { ...PASSAGE, passageId: own?.id, version: 1 })).toEqual({
    kind: "refused",
    reason: "passageAdopted",
  });
  expect((await readAgreedMatches(viewer(secretariat), submissionId))?.issued).toEqual({});
});

it("is found in a paragraph that quotes it, for those who may read the draft", async () => {
  const { id } = await db().submission.create({
    data: {
      bodyId: body.bodyId,
      kind: "jointStatement",
      title: "Next",
      penholderId: body.entities.iom ?? "",
      state: "drafting",
      number: 2,
      year: 2019,
      openedAt: new Date(NOW),
    },
  });
  const quote =
    "The group recalls: Ours says that everybody concerned has been heard before this was adopted. It acts.";
  for (const [n, text] of [quote, "Nothing to find here.", "And this."].entries()) {
    const blockId = `00000000-0000-4000-8000-0000000000a${n}`;
    await db().draftBlock.create({
      data: { id: blockId, submissionId: id, ord: n, content: { id: blockId, kind: "paragraph", text } },
    });
  }
  const found = await readAgreedMatches(viewer(secretariat), id);
  expect(found?.issued).toBeNull();
  expect(
    Object.entries(found?.draft ?? {}).map(([block, some]) => [
      block.slice(-2),
      some.map(({ citation, whole }) => [citation, whole]),
    ]),
  ).toEqual([
    ["a0", [["“Adopted” (ICAT/2019/WG/STM.1), para. 1", false]]],
    ["a2", [["“Adopted” (ICAT/2019/WG/STM.1), para. 2", true]]],
  ]);
  expect((await readAgreedMatches(viewer(await body.actor("focalPoint", "ilo")), id))?.draft).toBeNull();
});

it("is another group’s or body’s as the rule says, and SQL says the same", async () => {
  const other = await buildBody("other");
  const stranger = await other.actor("secretariat", "osce");
  done(await perform(addPassage, stranger, PASSAGE));
  const sister = await db().body.create({
    data: {
      groupId: body.groupId,
      slug: "sister",
      code: "SB",
      kind: "taskForce",
      names: { en: "Sister" },
      from: new Date(NOW),
    },
  });
  const sisterSeat: Actor = { ...secretariat, seat: { ...secretariat.seat, bodyId: sister.id } };
  const all = await db().agreedPassage.findMany();
  for (const actor of [secretariat, stranger, sisterSeat]) {
    const seen = (await listPassages(viewer(actor), {})).passages.map(({ id }) => id).sort();
    expect(seen).toEqual(
      all
        .filter((one) => maySeePassage(actor, one).ok)
        .map(({ id }) => id)
        .sort(),
    );
    for (const { id, bodyId, groupId } of all)
      if (!seen.includes(id)) {
        expect(await readPassage(viewer(actor), id)).toBeNull();
        expect(await perform(retirePassage, actor, { passageId: id }), `${bodyId} ${groupId}`).toEqual({
          kind: "notFound",
        });
      }
  }
  expect(new Set(all.map((one) => maySeePassage(sisterSeat, one).ok)).size).toBe(2);
});
