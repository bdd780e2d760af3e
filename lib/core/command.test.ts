import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { buildBody, openTestDatabase } from "@/lib/dev/build-body";
import type { Actor } from "./actor";
import { command, perform } from "./command";
import { db } from "./db";
import { no, yes } from "./verdict";

let close: () => Promise<void>;
let actor: Actor;
beforeAll(async () => {
  close = await openTestDatabase("2019-06-03T09:00:00Z");
  const body = await buildBody();
  actor = await body.actor("focalPoint", "ilo");
});
afterAll(() => close());

const input = z.strictObject({ words: z.string().max(10) });
const silent = command("test.silent", "nothing that others must account for").input(input);

describe("the one shape of a change", () => {
  test("has no run without a rule", () => {
    const loaded = silent.load(async () => ({}));
    // @ts-expect-error a write without a rule does not compile
    expect(loaded.run).toBeUndefined();
  });
  test("says which field is wrong, and refuses fields it does not know", async () => {
    const cmd = silent
      .load(async () => ({}))
      .rule(() => yes)
      .run(async () => 1);
    expect(await perform(cmd, actor, { words: { contains: "" } })).toEqual({
      kind: "invalid",
      fields: { words: "invalid_type" },
    });
    expect(await perform(cmd, actor, { words: "much too long" })).toEqual({
      kind: "invalid",
      fields: { words: "too_big" },
    });
    expect(await perform(cmd, actor, { words: "x", role: "ADMIN" })).toEqual({
      kind: "invalid",
      fields: { role: "unrecognized_keys" },
    });
    expect(await perform(cmd, actor, { words: "a\0b" })).toEqual({
      kind: "invalid",
      fields: { words: "unwritable" },
    });
    expect(await perform(cmd, actor, { words: "\ud800" })).toEqual({
      kind: "invalid",
      fields: { words: "unwritable" },
    });
  });
  test("refuses with the rule's reason and writes nothing; what is not there is not confirmed", async () => {
    const key = randomUUID();
    const write = () => db().rateLimit.create({ data: { key, windowStart: new Date(0), count: 1 } });
    const refused = silent
      .load(async () => ({}))
      .rule(() => no("roundClosed"))
      .run(write);
    expect(await perform(refused, actor, { words: "x" })).toEqual({ kind: "refused", reason: "roundClosed" });
    const absent = silent
      .load(async () => null)
      .rule(() => yes)
      .run(write);
    expect(await perform(absent, actor, { words: "x" })).toEqual({ kind: "notFound" });
    expect(await db().rateLimit.count({ where: { key } })).toBe(0);
  });
  test("judges by the database's clock, moved by the group's offset", async () => {
    let judged = new Date(0);
    const cmd = silent
      .load(async () => ({}))
      .rule((_, __, now) => {
        judged = now;
        return yes;
      })
      .run(async () => 1);
    await perform(cmd, actor, { words: "x" });
    expect(Math.abs(judged.getTime() - Date.parse("2019-06-03T09:00:00Z"))).toBeLessThan(600_000);
  });
  test("breaks, and writes nothing, when a change leaves no record", async () => {
    const key = randomUUID();
    const cmd = command("test.forgetful")
      .input(input)
      .load(async () => ({}))
      .rule(() => yes)
      .run((tx) => tx.rateLimit.create({ data: { key, windowStart: new Date(0), count: 1 } }));
    await expect(perform(cmd, actor, { words: "x" })).rejects.toThrow("left no record");
    expect(await db().rateLimit.count({ where: { key } })).toBe(0);
  });
});

test("nobody edits, deletes or empties the record, not even with SQL (R40)", async () => {
  const speaks = command("test.speaks")
    .input(input)
    .load(async () => ({}))
    .rule(() => yes)
    .run((_, { record }) =>
      record({ type: "submission.opened", subjectId: randomUUID(), data: { title: "Words" } }),
    );
  expect((await perform(speaks, actor, { words: "x" })).kind).toBe("done");
  const attempts = [
    db().$executeRaw`UPDATE record_entry SET role = 'x'`,
    db().$executeRaw`DELETE FROM record_entry`,
    db().$executeRaw`TRUNCATE record_entry CASCADE`,
  ];
  for (const attempt of attempts) await expect(attempt).rejects.toThrow(/append-only/);
  expect(await db().recordEntry.count()).toBe(1);
});
