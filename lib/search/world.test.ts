import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDb, db } from "@/lib/core/db";
import { type FreshDatabase, freshDatabase } from "@/lib/dev/database";
import { readableDrafts } from "@/lib/submissions/queries/readable";
import { mayReadDraft } from "@/lib/submissions/rules";
import type { SubmissionState } from "@/lib/submissions/states";
import { playWorld } from "@/prisma/seed/play";
import { as, on } from "@/prisma/seed/world";
import { search } from "./queries/search";

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
  process.env.DATABASE_URL = fresh.url;
  await playWorld({});
});
afterAll(async () => {
  await closeDb();
  await fresh.drop();
});

test("SQL and rule agree on whose drafts are read, for every seat and every text of the world (architecture 6.4)", async () => {
  const texts = await db().submission.findMany();
  const seats = await db().seat.findMany({ include: { person: true, body: true } });
  expect(texts.length * seats.length).toBeGreaterThan(100);
  for (const [place, text] of texts.entries())
    await db().drafter.create({
      data: {
        submissionId: text.id,
        entityId: seats[place % seats.length]?.entityId ?? "",
        may: place % 2 ? "write" : "suggest",
        since: on("2019-06-01T09:00"),
      },
    });
  const drafters = new Set(
    (await db().drafter.findMany()).map((one) => `${one.submissionId} ${one.entityId}`),
  );
  const answers = new Set<boolean>();
  for (const seat of seats) {
    const actor = {
      ...(await as("unodc-secretariat")),
      seat: {
        id: seat.id,
        bodyId: seat.bodyId,
        groupId: seat.body.groupId,
        entityId: seat.entityId,
        role: seat.role,
      },
    };
    const sql = await db().$queryRaw<
      { id: string }[]
    >`SELECT s.id FROM submission s WHERE ${readableDrafts(actor)}`;
    const allowed = texts.filter((text) => {
      const drafter = drafters.has(`${text.id} ${seat.entityId}`) ? ("suggest" as const) : null;
      const ok = mayReadDraft(actor, { ...text, state: text.state as SubmissionState, drafter }).ok;
      answers.add(ok);
      return ok;
    });
    expect(sql.map(({ id }) => id).sort()).toEqual(allowed.map(({ id }) => id).sort());
  }
  expect(answers.size).toBe(2);
});

test("the world is searched: its texts, and the definition that the group works under", async () => {
  const viewer = {
    actor: await as("icao-focal-point"),
    language: "en" as const,
    now: on("2019-06-10T09:00"),
  };
  const { texts, passages } = await search(viewer, "trafficking persons");
  expect(texts.length).toBeGreaterThan(0);
  expect(passages.map(({ passage }) => passage.symbol)).toContain("A/RES/55/25");
});
