import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/core/db";
import { env } from "@/lib/core/env";
import { buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { draftText } from "@/lib/dev/build-text";
import { verifyRecord } from "./verify";

let close: () => Promise<void>;

beforeEach(async () => {
  close = await openTestDatabase("2019-06-03T09:00:00Z");
  const body = await buildBody();
  await draftText(body, await body.actor("focalPoint", "ilo"));
});

afterEach(() => close());

/** As somebody would who owns the database: past the triggers. */
async function tamper(sql: string): Promise<void> {
  const owner = new Client({ connectionString: env().DATABASE_URL });
  await owner.connect();
  await owner.query("ALTER TABLE record_entry DISABLE TRIGGER USER");
  await owner.query(sql);
  await owner.end();
}

describe("checking the record", () => {
  it("finds nothing where nothing was touched", async () => {
    expect(await verifyRecord()).toEqual({ bodies: 1, entries: 3, faults: [] });
  });

  it.each([
    [
      "an edit",
      `UPDATE record_entry SET data = '{"title":"Another"}' WHERE seq = 2`,
      /entry 2 does not match its own hash/,
    ],
    [
      "a deletion",
      "DELETE FROM record_entry WHERE seq = 2",
      /entry 3 does not carry the hash of the entry before/,
    ],
    [
      "another order",
      "UPDATE record_entry SET seq = CASE seq WHEN 1 THEN 12 ELSE 11 END WHERE seq IN (1, 2)",
      /does not match its own hash/,
    ],
    [
      "a cut tail",
      "DELETE FROM record_entry WHERE seq = 3",
      /entry 2 is not the one that the head of the record names/,
    ],
    ["an empty record", "DELETE FROM record_entry", /entry 0 is not the one that the head/],
  ])("finds %s", async (_what, sql, fault) => {
    await tamper(sql);
    expect((await verifyRecord()).faults.join("\n")).toMatch(fault);
  });

  it("finds an edit whose own hash was computed anew, by the entry after it", async () => {
    await tamper(`UPDATE record_entry SET data = '{"title":"Another"}' WHERE seq = 2`);
    await db().$executeRaw`UPDATE record_entry e SET hash = record_hash(e) WHERE seq = 2`;
    const { faults } = await verifyRecord();
    expect(faults).toEqual([
      "Record of working-group: entry 3 does not carry the hash of the entry before: an entry was changed, taken out, or moved.",
    ]);
  });

  it("is kept from being touched by the database itself", async () => {
    await expect(db().$executeRaw`UPDATE record_entry SET role = 'guest'`).rejects.toThrow(/append-only/);
    await expect(db().$executeRaw`TRUNCATE record_entry`).rejects.toThrow(/append-only/);
  });
});
