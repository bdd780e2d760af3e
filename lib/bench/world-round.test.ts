import { expect, test } from "vitest";
import { db } from "@/lib/core/db";
import { buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { layRound } from "./world-round";

test("a round is laid as large as it was asked for, answered by half, some of it the same change from three", async () => {
  const drop = await openTestDatabase("2019-06-10T09:00:00Z");
  const body = await buildBody();
  for (const entity of ["osce", "ilo", "iom", "coe"]) await body.actor("focalPoint", entity);
  const laid = await layRound(process.env.DATABASE_URL ?? "", { each: 30, paragraphs: 50 });
  expect(laid.comments).toBe(120);
  const comments = await db().comment.findMany({ include: { disposition: true } });
  expect(comments).toHaveLength(120);
  expect(comments.filter((one) => one.disposition)).toHaveLength(60);
  const again = Map.groupBy(
    comments.filter((one) => one.proposedText),
    (one) => `${one.blockId} ${one.proposedText.trim()}`,
  );
  expect([...again.values()].some((same) => same.length === 3)).toBe(true);
  expect((await layRound(process.env.DATABASE_URL ?? "", { each: 1, paragraphs: 5 })).comments).toBe(4);
  await drop();
});
