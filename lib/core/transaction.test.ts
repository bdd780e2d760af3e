import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestDatabase } from "@/lib/dev/build-body";
import { db } from "./db";
import { inTransaction, sqlState, withRetry } from "./transaction";

let close: () => Promise<void>;
beforeAll(async () => {
  close = await openTestDatabase("2019-06-03T09:00:00Z");
});
afterAll(() => close());

const DRIVER = {
  name: "DriverAdapterError",
  cause: { originalCode: "40001", kind: "TransactionWriteConflict" },
};

describe("one serialization failure, three shapes (R9)", () => {
  test.each([
    ["an ORM call", { code: "P2034", meta: { driverAdapterError: DRIVER } }, "40001"],
    ["an ORM call that says no more", { code: "P2034" }, "40001"],
    [
      "a raw call",
      { code: "P2010", meta: { driverAdapterError: { cause: { originalCode: "40P01" } } } },
      "40P01",
    ],
    ["at COMMIT, without a code", DRIVER, "40001"],
    [
      "a unique violation",
      { code: "P2002", meta: { driverAdapterError: { cause: { originalCode: "23505" } } } },
      "23505",
    ],
    ["a fault of ours", new Error("no"), null],
    ["nothing at all", undefined, null],
  ])("%s", (_, error, state) => {
    expect(sqlState(error)).toBe(state);
  });

  test("runs the whole again, five times at most, and never for anything else", async () => {
    let tries = 0;
    await expect(
      withRetry(async () => Promise.reject(Object.assign(new Error(), { code: "P2034", n: ++tries }))),
    ).rejects.toMatchObject({ n: 5 });
    await expect(
      withRetry(async () => Promise.reject(Object.assign(new Error(), { code: "P2002", n: ++tries }))),
    ).rejects.toMatchObject({ n: 6 });
  });
});

test("thirty serializable increments at once all count", async () => {
  await db().rateLimit.create({ data: { key: "counter", windowStart: new Date(0), count: 0 } });
  const increment = () =>
    withRetry(() =>
      db().$transaction(
        async (tx) => {
          const { count } = await tx.rateLimit.findUniqueOrThrow({ where: { key: "counter" } });
          await tx.rateLimit.update({ where: { key: "counter" }, data: { count: count + 1 } });
        },
        { isolationLevel: "Serializable", maxWait: 15_000, timeout: 20_000 },
      ),
    );
  for (let round = 0; round < 10; round++) await Promise.all([increment(), increment(), increment()]);
  expect((await db().rateLimit.findUniqueOrThrow({ where: { key: "counter" } })).count).toBe(30);
});

test("a write that fails leaves nothing behind, no job and no letter (R8)", async () => {
  const fails = inTransaction(async (tx) => {
    await tx.job.create({ data: { kind: "letter.send", key: "lost", payload: {}, dueAt: new Date(0) } });
    throw new Error("after the job");
  });
  await expect(fails).rejects.toThrow("after the job");
  expect(await db().job.count({ where: { key: "lost" } })).toBe(0);
});
