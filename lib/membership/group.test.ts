import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Actor, systemActor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase, setClock } from "@/lib/dev/build-body";
import { addBody, foundGroup, setGroupRule } from "./commands/group";
import { readGroup } from "./queries/group";
import { countOn, ruleAt } from "./settled";

const JUNE = "2019-06-10T08:00:00Z";
let close: () => Promise<void>;
let body: BuiltBody;
let other: BuiltBody;
let secretariat: Actor;

beforeAll(async () => {
  close = await openTestDatabase(JUNE);
  [body, other] = [await buildBody(), await buildBody("gmg")];
  secretariat = await body.actor("secretariat", "ilo");
});
beforeEach(() => setClock(JUNE));
afterAll(() => close());

const at = (day: string) => new Date(`${day}T12:00:00Z`);
const viewer = (language: "en" | "fr" = "en", actor = secretariat) => ({
  actor,
  language,
  now: new Date(JUNE),
});

describe("rules of the group", () => {
  it("hold from a day on, by decision; a body beneath follows the one above until it decides otherwise", async () => {
    expect(await ruleAt(db(), body.bodyId, "roundWorkingDays", at("2019-06-10"))).toBe(10);
    const set = {
      key: "roundWorkingDays",
      value: "15",
      fromOn: "2019-07-01",
      reference: "Working Group, second meeting, para. 7",
    };
    expect((await perform(setGroupRule, secretariat, set)).kind).toBe("done");
    expect(await ruleAt(db(), body.bodyId, "roundWorkingDays", at("2019-06-30"))).toBe(10);
    expect(await ruleAt(db(), body.bodyId, "roundWorkingDays", at("2019-07-01"))).toBe(15);
    expect(await ruleAt(db(), other.bodyId, "roundWorkingDays", at("2019-07-01"))).toBe(10);

    const added = await perform(addBody, secretariat, {
      slug: "task-force",
      code: "TF",
      kind: "taskForce",
      beneath: "true",
      en: "Task Force on Supply Chains",
    });
    const taskForce = added.kind === "done" ? added.value : "";
    expect(await ruleAt(db(), taskForce, "roundWorkingDays", at("2019-07-01"))).toBe(15);
    const there: Actor = { ...secretariat, seat: { ...secretariat.seat, bodyId: taskForce } };
    expect((await perform(setGroupRule, there, { ...set, value: "3" })).kind).toBe("done");
    expect(await ruleAt(db(), taskForce, "roundWorkingDays", at("2019-07-01"))).toBe(3);
    expect(await ruleAt(db(), body.bodyId, "roundWorkingDays", at("2019-07-01"))).toBe(15);
    const line = (await readGroup({ ...viewer("en", there), now: at("2019-07-02") })).rules.find(
      (rule) => rule.key === "roundWorkingDays",
    );
    expect([line?.value, line?.origin, line?.history.length]).toEqual([3, "own", 2]);
  });

  it("keep what began to hold: never backwards, never twice the same", async () => {
    const set = { key: "partnersSignOff", value: "true", fromOn: "2019-08-01", reference: "decision" };
    const outcomes = await Promise.all([
      perform(setGroupRule, secretariat, set),
      perform(setGroupRule, secretariat, set),
    ]);
    expect(
      outcomes.map((outcome) => (outcome.kind === "refused" ? outcome.reason : outcome.kind)).sort(),
    ).toEqual(["done", "laterRule"]);
    expect(await perform(setGroupRule, secretariat, { ...set, fromOn: "2019-07-01" })).toEqual({
      kind: "refused",
      reason: "laterRule",
    });
    expect(await perform(setGroupRule, secretariat, { ...set, fromOn: "2019-09-01" })).toEqual({
      kind: "refused",
      reason: "sameRule",
    });
    expect(await ruleAt(db(), body.bodyId, "partnersSignOff", at("2019-08-02"))).toBe(true);
  });

  it.each([
    ["roundWorkingDays", "0"],
    ["roundWorkingDays", "soon"],
    ["quorumOpen", "1/7"],
    ["commentsSealed", "perhaps"],
  ])("refuse a value that %s cannot have", async (key, value) => {
    const outcome = await perform(setGroupRule, secretariat, {
      key,
      value,
      fromOn: "2019-08-01",
      reference: "decision",
    });
    expect(outcome).toEqual({ kind: "invalid", fields: { value: "invalid_value" } });
  });
});

describe("a group", () => {
  const found = (slug: string) => ({
    slug,
    zone: "Europe/Vienna",
    names: { en: "A group" },
    body: { slug: "working-group", code: "WG", kind: "workingGroup", names: { en: "Working Group" } },
    entity: {
      slug: "unodc",
      kind: "organization",
      unSystem: true,
      city: "Vienna",
      zone: "Europe/Vienna",
      "name.en": "United Nations Office on Drugs and Crime",
      "acronym.en": "UNODC",
    },
    person: {
      name: "Secretariat, UNODC",
      email: `${slug}@unodc.example.org`,
      locale: "en",
      zone: "Europe/Vienna",
      demoSeat: null,
    },
    entitiesFromOn: "2007-03-01",
  });

  it("is founded by the operator, once under one name, and by no seat", async () => {
    const operator = systemActor(randomUUID(), randomUUID());
    expect((await perform(foundGroup, operator, found("fresh"))).kind).toBe("done");
    expect(await countOn(db(), operator.seat.bodyId, at("2019-06-10"))).toEqual({
      member: 1,
      partner: 0,
      observer: 0,
    });
    const again = { ...found("fresh"), person: { ...found("fresh").person, email: "two@unodc.example.org" } };
    expect(await perform(foundGroup, systemActor(randomUUID(), randomUUID()), again)).toEqual({
      kind: "invalid",
      fields: { slug: "taken" },
    });
    expect(await perform(foundGroup, secretariat, found("other"))).toEqual({
      kind: "refused",
      reason: "notOperator",
    });
  });
});
