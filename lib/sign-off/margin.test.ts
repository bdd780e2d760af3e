import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { setClock } from "@/lib/dev/build-body";
import { done } from "@/lib/dev/build-text";
import { openWork, type WorkScene } from "@/lib/dev/work-scene";
import { disposeComment } from "@/lib/dispositions/commands/dispose";
import { takeStance } from "@/lib/dispositions/commands/stance";
import { readComment } from "@/lib/workbench/queries/comment";
import { readSubmission } from "./queries/page";

let scene: WorkScene;
const NOW = new Date("2026-06-10T09:00:00Z");

beforeAll(async () => {
  scene = await openWork(NOW.toISOString(), { each: 12, paragraphs: 6 });
  await setClock(NOW.toISOString());
});
afterAll(() => scene.drop());

const as = (actor: Actor) => ({ actor, language: "en" as const, now: NOW });

/** Says something exact of a paragraph, by its place in the round's version. */
async function sayOf(place: number, quote = "") {
  const { versionId } = await db().round.findUniqueOrThrow({ where: { id: scene.laid.roundId } });
  const { blocks } = await db().textVersion.findUniqueOrThrow({ where: { id: versionId } });
  const blockId = (blocks as { id: string }[])[place]?.id ?? "";
  const [id = ""] = await scene.open(1, place);
  await db().comment.update({ where: { id }, data: { blockId, quote } });
  return { id, blockId };
}

test("6.5 where a paragraph is now stands with the comment in the margin and in the workbench", async () => {
  const { submissionId } = scene.laid;
  const [kept, gone, moved] = [await sayOf(2, "States should ensure"), await sayOf(3), await sayOf(1)];
  const placed = async (actor: Actor, { id, blockId }: { id: string; blockId: string }) => {
    const page = await readSubmission(as(actor), submissionId, blockId);
    const detail = await readComment(as(actor), submissionId, id);
    return [page?.comments.find((one) => one.id === id)?.place, detail?.place];
  };
  for (const place of await placed(scene.pen, kept)) expect(place?.how ?? "same").toBe("same");
  // The penholder takes one out of the draft, puts another last, and rewrites the words that were spoken of.
  await db().draftBlock.deleteMany({ where: { submissionId, id: gone.blockId } });
  await db()
    .$executeRaw`UPDATE draft_block SET ord = (SELECT max(ord) + 1 FROM draft_block WHERE submission_id = ${submissionId}::uuid) WHERE id = ${moved.blockId}::uuid`;
  await db()
    .$executeRaw`UPDATE draft_block SET content = jsonb_set(content, '{text}', to_jsonb(replace(content->>'text', 'should ensure', 'ensure'))) WHERE id = ${kept.blockId}::uuid`;
  for (const place of await placed(scene.pen, gone)) expect(place).toMatchObject({ how: "lost", is: null });
  for (const place of await placed(scene.pen, moved)) expect(place?.how).toBe("moved");
  for (const place of await placed(scene.pen, kept)) expect(place).toMatchObject({ quoteGone: true });
  // Who may not read the draft is told of the issued version: there it is where it was.
  const member = await scene.body.actor("guest", "coe");
  for (const place of await placed(member, gone)) expect(place?.how ?? "same").toBe("same");
});

test("a contested answer can be put onto the next agenda from the workbench, by whom the rule lets", async () => {
  const { submissionId, roundId } = scene.laid;
  const { id: commentId, response } = await db().comment.findFirstOrThrow({
    where: { response: { roundId, entityId: { not: scene.pen.seat.entityId } }, disposition: null },
    select: { id: true, response: { select: { entityId: true } } },
  });
  const slug = Object.entries(scene.body.entities).find(([, id]) => id === response.entityId)?.[0] ?? "";
  const author = await scene.body.actor("focalPoint", slug);
  done(await perform(disposeComment, scene.pen, { commentId, version: 0, kind: "noted", reply: "" }));
  const read = async (actor: Actor) => (await readComment(as(actor), submissionId, commentId))?.agenda;
  expect(await read(scene.secretariat)).toBeNull();
  const contest = { commentId, version: 1, stance: "contested", reason: "It changes who acts." };
  done(await perform(takeStance, author, contest));
  expect((await read(scene.secretariat))?.may).toEqual({ ok: false, reason: "noNextMeeting" });
  const at = (day: string) => new Date(`2026-${day}T09:00:00Z`);
  const meeting = (title: string, startsAt: Date, number: number) =>
    db().meeting.create({
      data: {
        ...{
          bodyId: scene.body.bodyId,
          title,
          number,
          year: 2026,
          zone: "Europe/Vienna",
          mode: "online",
          place: "",
        },
        ...{ startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), state: "planned" },
      },
    });
  await meeting("Later", at("09-01"), 3);
  await meeting("Begun", new Date(NOW.getTime() - 1), 1);
  const full = await meeting("Full", at("07-01"), 2);
  const item = { meetingId: full.id, level: 1, title: "Item", action: "discussion", minutes: 1 };
  await db().agendaItem.createMany({
    data: Array.from({ length: 100 }, (_, n) => ({ ...item, ord: n + 1 })),
  });
  expect(await read(scene.secretariat)).toMatchObject({
    standsOn: null,
    next: { title: "Later" },
    may: { ok: true },
  });
  expect((await read(scene.pen))?.may).toEqual({ ok: false, reason: "notChairOrSecretariat" });
});
