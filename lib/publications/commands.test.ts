import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { announcePublication, beginPublication, publish, recordPublication } from "./commands";

let close: () => Promise<void>;
let secretariat: Actor;

const BRIEF = {
  kind: "issueBrief",
  title: "Human trafficking and technology",
  number: "",
  languages: ["en"],
  leads: ["osce"],
};
const OUT = { on: "2019-06-10", languages: ["en", "fr"], funding: "United Kingdom" };

beforeAll(async () => {
  close = await openTestDatabase("2019-06-10T08:00:00Z");
  secretariat = await (await buildBody()).actor("secretariat", "osce");
});
afterAll(() => close());

async function announce(): Promise<string> {
  const outcome = await perform(announcePublication, secretariat, BRIEF);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

it("goes from announced over preparation to published, once, with its funding", async () => {
  const publicationId = await announce();
  expect(await db().publication.findUniqueOrThrow({ where: { id: publicationId } })).toMatchObject({
    state: "planned",
    number: null,
  });
  expect((await perform(beginPublication, secretariat, { publicationId })).kind).toBe("done");
  expect(await perform(beginPublication, secretariat, { publicationId })).toEqual({
    kind: "refused",
    reason: "notOnTheWay",
  });
  const outcomes = await Promise.all(
    [1, 2, 3].map(() => perform(publish, secretariat, { publicationId, ...OUT })),
  );
  expect(outcomes.map((one) => (one.kind === "refused" ? one.reason : one.kind)).sort()).toEqual([
    "alreadyPublished",
    "alreadyPublished",
    "done",
  ]);
  expect(await db().publication.findUniqueOrThrow({ where: { id: publicationId } })).toMatchObject({
    state: "published",
    precision: "day",
    funding: "United Kingdom",
    languages: ["en", "fr"],
  });
  const rows = await db().recordEntry.findMany({
    where: { subjectId: publicationId },
    orderBy: { seq: "asc" },
  });
  expect(rows.map((row) => row.type)).toEqual([
    "publication.announced",
    "publication.begun",
    "publication.published",
  ]);
});

it.each([
  [{ funding: "" }, { funding: "too_small" }],
  [{ languages: [] }, { languages: "too_small" }],
  [{ languages: ["de"] }, { "languages.0": "invalid_value" }],
  [{ on: "" }, { on: "invalid_format" }],
  [{ on: "2019-02-30" }, { on: "notADay" }],
  [{ on: "2019-06-12" }, { on: "inTheFuture" }],
])("is not published without what it needs, row %#", async (part, fields) => {
  expect(await perform(publish, secretariat, { publicationId: await announce(), ...OUT, ...part })).toEqual({
    kind: "invalid",
    fields,
  });
});

it.each([
  ["2012", "year", "2012-01-01"],
  ["2017-06", "month", "2017-06-01"],
  ["", "unknown", null],
] as const)("an earlier work is dated as far as known: %s", async (on, precision, first) => {
  const outcome = await perform(recordPublication, secretariat, { ...BRIEF, number: 2, on });
  const row = await db().publication.findUniqueOrThrow({
    where: { id: outcome.kind === "done" ? outcome.value : "" },
  });
  expect([row.state, row.precision, row.number, row.publishedOn?.toISOString().slice(0, 10) ?? null]).toEqual(
    ["published", precision, 2, first],
  );
});

it("does not find the publication of another body", async () => {
  const stranger = await (await buildBody("other")).actor("coChair", "osce");
  expect(await perform(publish, stranger, { publicationId: await announce(), ...OUT })).toEqual({
    kind: "notFound",
  });
});
