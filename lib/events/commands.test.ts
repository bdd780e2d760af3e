import { afterAll, beforeAll, expect, it } from "vitest";
import type { Role } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { recordEvent } from "./commands";

let close: () => Promise<void>;
let body: BuiltBody;
const FORUM = {
  kind: "sideEvent",
  title: "What technology can give",
  place: "New York",
  on: "2019-05",
  entities: ["osce", "ilo"],
  attendance: "more than 80",
};

beforeAll(async () => {
  close = await openTestDatabase("2019-06-10T08:00:00Z");
  body = await buildBody();
});
afterAll(() => close());

it("keeps of the date what is known, and says it in the record", async () => {
  const outcome = await perform(recordEvent, await body.actor("coChair", "osce"), FORUM);
  const row = await db().event.findUniqueOrThrow({
    where: { id: outcome.kind === "done" ? outcome.value : "" },
  });
  expect([row.precision, row.heldOn.toISOString().slice(0, 10), row.attendance]).toEqual([
    "month",
    "2019-05-01",
    "more than 80",
  ]);
  expect(await db().recordEntry.findFirstOrThrow({ where: { subjectId: row.id } })).toMatchObject({
    type: "event.recorded",
    data: { title: FORUM.title },
  });
});

it.each<[Exclude<Role, "system">, string]>([
  ["coChair", "done"],
  ["secretariat", "done"],
  ["focalPoint", "notChairOrSecretariat"],
  ["alternate", "notChairOrSecretariat"],
  ["reviewer", "notChairOrSecretariat"],
  ["approver", "notChairOrSecretariat"],
  ["guest", "notChairOrSecretariat"],
])("a %s records an event: %s", async (role, expected) => {
  const outcome = await perform(recordEvent, await body.actor(role, "ilo"), FORUM);
  expect(outcome.kind === "refused" ? outcome.reason : outcome.kind).toBe(expected);
});

it.each([
  [{ on: "2019" }, { on: "invalid_format" }],
  [{ on: "2019-13" }, { on: "notADay" }],
  [{ on: "2019-07" }, { on: "inTheFuture" }],
  [{ entities: ["nobody"] }, { entities: "invalid_value" }],
  [{ kind: "party" }, { kind: "invalid_value" }],
])("asks back what cannot be, row %#", async (part, fields) => {
  expect(await perform(recordEvent, await body.actor("secretariat", "ilo"), { ...FORUM, ...part })).toEqual({
    kind: "invalid",
    fields,
  });
});
