import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handlers } from "@/lib/boot/worker";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { closeDb, db } from "@/lib/core/db";
import { runDueJobs } from "@/lib/core/worker";
import { type FreshDatabase, freshDatabase } from "@/lib/dev/database";
import { answerTogether } from "@/lib/workbench/commands/together";
import { playWorld } from "@/prisma/seed/play";
import { act, as, on, setClock } from "@/prisma/seed/world";
import { correctDisposition, disposeComment, withdrawComment } from "./commands/dispose";
import { takeStance } from "./commands/stance";
import { readAnswer } from "./queries/answer";

let fresh: FreshDatabase;
let roundId: string;
let pen: Actor;
let comments: { id: string; number: number | null }[];

beforeAll(async () => {
  fresh = await freshDatabase();
  process.env.DATABASE_URL = fresh.url;
  await playWorld({});
  roundId = (await db().round.findFirstOrThrow({ where: { state: "open" } })).id;
  await setClock(on("2019-06-20T09:00"));
  while ((await runDueJobs(handlers)) > 0);
  pen = await as("osce-focal-point");
  comments = await db().comment.findMany({
    where: { response: { roundId }, submittedAt: { not: null } },
    orderBy: { number: "asc" },
    select: { id: true, number: true },
  });
});
afterAll(async () => {
  await closeDb();
  await fresh.drop();
});

const at = (place: number) => comments[place]?.id ?? "";
const answer = (place: number, given: object) =>
  perform(disposeComment, pen, { commentId: at(place), kind: "noted", reply: "", version: 0, ...given });

test("the close numbers what others may read from then on, without a gap, and nothing that stayed inside", async () => {
  expect(comments.length).toBeGreaterThan(5);
  expect(comments.map(({ number }) => number)).toEqual(comments.map((_, place) => place + 1));
  expect(await db().comment.count({ where: { number: { not: null }, submittedAt: null } })).toBe(0);
});

describe("a disposition", () => {
  test("brings the round into resolution, and keeps every version", async () => {
    await act(disposeComment, pen, { commentId: at(0), kind: "noted", version: 0 });
    expect((await db().round.findUniqueOrThrow({ where: { id: roundId } })).state).toBe("resolution");
    await act(disposeComment, pen, {
      commentId: at(0),
      kind: "notAccepted",
      reply: "Agreed words.",
      version: 1,
    });
    const kept = await db().dispositionVersion.findMany({
      where: { commentId: at(0) },
      orderBy: { version: "asc" },
    });
    expect(kept.map(({ version, kind }) => [version, kind])).toEqual([
      [1, "noted"],
      [2, "notAccepted"],
    ]);
    await expect(db().dispositionVersion.deleteMany({ where: { commentId: at(0) } })).rejects.toThrow(
      "append-only",
    );
  });
  test("written on an older version shows what stands", async () => {
    expect(await answer(0, { version: 1 })).toEqual({
      kind: "conflict",
      theirs: "Agreed words.",
      version: 2,
    });
  });
  test("lets what the author said of the older version lapse", async () => {
    await db().disposition.update({
      where: { commentId: at(0) },
      data: { stance: "contested", stanceFor: "No." },
    });
    await act(disposeComment, pen, { commentId: at(0), kind: "accepted", version: 2 });
    expect(await db().disposition.findUniqueOrThrow({ where: { commentId: at(0) } })).toMatchObject({
      stance: "",
      stanceFor: "",
    });
  });
  test("names the comment that another repeats: of this round, not itself, and not in a circle", async () => {
    const no = (place: number) => comments[place]?.number ?? 0;
    expect(await answer(1, { kind: "duplicate", duplicateOf: 100_000 })).toEqual({
      kind: "invalid",
      fields: { duplicateOf: "noSuchNumber" },
    });
    expect(await answer(1, { kind: "duplicate", duplicateOf: no(1) })).toEqual({
      kind: "invalid",
      fields: { duplicateOf: "circle" },
    });
    expect((await answer(1, { kind: "duplicate", duplicateOf: no(2) })).kind).toBe("done");
    expect(await answer(2, { kind: "duplicate", duplicateOf: no(1) })).toMatchObject({
      fields: { duplicateOf: "circle" },
    });
    expect(await db().disposition.findUniqueOrThrow({ where: { commentId: at(1) } })).toMatchObject({
      duplicateOfId: at(2),
    });
  });
  test("that says duplicate says of which, and keeps it where only the words change", async () => {
    expect(await answer(3, { kind: "duplicate" })).toEqual({
      kind: "invalid",
      fields: { duplicateOf: "invalid_type" },
    });
    const anew = { commentId: at(1), version: 1, kind: "duplicate", reply: "See there." };
    await act(disposeComment, pen, anew);
    expect(await db().disposition.findUniqueOrThrow({ where: { commentId: at(1) } })).toMatchObject({
      reply: "See there.",
      duplicateOfId: at(2),
    });
  });
  test("uses a reply of its own body, and no other", async () => {
    const body = await db().body.findFirstOrThrow({ where: { id: { not: pen.seat.bodyId } } });
    const another = await db().replyText.create({
      data: { bodyId: body.id, title: "Another's", text: "Another's.", at: on("2019-06-20T09:00") },
    });
    for (const replyTextId of [another.id, "00000000-0000-4000-8000-000000000000"])
      expect(await answer(4, { replyTextId })).toEqual({
        kind: "invalid",
        fields: { replyTextId: "invalid_value" },
      });
    expect(await db().disposition.count({ where: { commentId: at(4) } })).toBe(0);
  });
  test("goes over no withdrawal of the comment's own entity, alone or with others, unless it contests that", async () => {
    const { response } = await db().comment.findUniqueOrThrow({
      where: { id: at(6) },
      select: { response: { select: { entity: { select: { slug: true } } } } },
    });
    const author = await as(`${response.entity.slug}-focal-point`);
    await act(withdrawComment, author, { commentId: at(6), version: 0 });
    const given = { kind: "notAccepted", reply: "No." };
    expect(await answer(6, { ...given, version: 1 })).toMatchObject({ reason: "withdrawnByAuthor" });
    const both = { comments: [`${at(6)} 1`, `${at(7)} 0`], ...given };
    expect(JSON.parse(await act(answerTogether, pen, both))).toMatchObject({
      answered: 1,
      left: [{ id: at(6), reason: "takenBack" }],
    });
    const slip = { commentId: at(6), version: 1, stance: "contested", reason: "A slip of the hand." };
    await act(takeStance, author, slip);
    await act(disposeComment, pen, { commentId: at(6), kind: "noted", version: 1 });
  });
  test("that has been published is not changed without a reason", async () => {
    await db().disposition.update({
      where: { commentId: at(1) },
      data: { publishedAt: on("2019-06-20T10:00") },
    });
    expect(await answer(1, { version: 2 })).toEqual({ kind: "refused", reason: "dispositionPublished" });
  });
  test("of a comment that never left its entity is not there", async () => {
    const inside = await db().comment.findFirst({ where: { response: { roundId }, submittedAt: null } });
    const { id: commentId } =
      inside ?? (await db().comment.update({ where: { id: at(5) }, data: { submittedAt: null } }));
    const outcome = await perform(disposeComment, pen, { commentId, kind: "noted", version: 0 });
    expect(outcome).toEqual({ kind: "notFound" });
  });
});

test("a corrigendum says of which comment it is a duplicate, and keeps it", async () => {
  await db().round.update({ where: { id: roundId }, data: { state: "published" } });
  const correct = (place: number, version: number, given: object) =>
    perform(correctDisposition, pen, {
      ...{ commentId: at(place), version, kind: "duplicate", correctedFor: "It repeats another." },
      ...given,
    });
  expect(await correct(0, 3, {})).toMatchObject({ fields: { duplicateOf: "invalid_type" } });
  expect(await correct(0, 3, { duplicateOf: String(comments[2]?.number) })).toMatchObject({ kind: "done" });
  expect(await correct(1, 2, { reply: "See there, too." })).toMatchObject({ kind: "done" });
  for (const place of [0, 1])
    expect(await db().disposition.findUniqueOrThrow({ where: { commentId: at(place) } })).toMatchObject({
      kind: "duplicate",
      duplicateOfId: at(2),
    });
  const { submissionId } = await db().round.findUniqueOrThrow({ where: { id: roundId } });
  const viewer = { actor: pen, language: "en" as const, now: on("2019-06-20T11:00") };
  const view = await readAnswer(viewer, submissionId, at(0));
  expect(view?.comment.answer?.duplicateOf).toBe(String(comments[2]?.number));
});
