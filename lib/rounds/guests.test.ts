import { afterAll, beforeAll, expect, test } from "vitest";
import { handlers } from "@/lib/boot/worker";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { runDueJobs } from "@/lib/core/worker";
import { readDesk } from "@/lib/desk/queries";
import { setClock } from "@/lib/dev/build-body";
import { type BuiltHands, buildHands } from "@/lib/dev/build-hands";
import { done, draftText } from "@/lib/dev/build-text";
import { correctDisposition, disposeComment } from "@/lib/dispositions/commands/dispose";
import { takeStance } from "@/lib/dispositions/commands/stance";
import { readAnswer } from "@/lib/dispositions/queries/answer";
import { readLetter } from "@/lib/matrices/queries/letter";
import { addComment, submitResponse } from "@/lib/responses/commands/respond";
import { readResponse } from "@/lib/responses/queries/response";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { publishRound, resolveRound } from "./commands/after-close";
import { extendRound } from "./commands/extend";
import { openRound } from "./commands/open";
import { readAsking } from "./queries/asking";
import { listComments } from "./queries/comments";
import { maySeeComments, maySeeDisposition } from "./rules-seeing";

let { close, body, pen } = {} as BuiltHands;
let guest: Actor;
let voice: Actor;
const said = { kind: "general", strength: "suggestion", text: "Say who acts.", proposedText: "" } as const;

beforeAll(async () => {
  ({ close, body, pen } = await buildHands());
  guest = await body.actor("guest", "coe");
  voice = await body.actor("focalPoint", "coe");
});
afterAll(() => close());

async function openedFor(asked: { partners: "yes" | "no"; guests: string[] }) {
  const submissionId = await draftText(body, pen);
  done(await perform(issueVersion, pen, { submissionId }));
  const until = { closesLocal: "2019-06-19T17:00", zone: "Europe/Vienna", visibility: "sealed" };
  done(await perform(openRound, pen, { submissionId, ...until, ...asked }));
  const { id } = await db().round.findFirstOrThrow({ where: { submissionId } });
  return { submissionId, roundId: id };
}
const looks = (actor: Actor) => ({ actor, language: "en" as const, now: new Date("2019-06-10T09:00:00Z") });
const texts = async (actor: Actor, roundId: string) =>
  (await listComments(looks(actor), { roundId })).map(({ text }) => text);

test("the guest of one round works in its own response like a focal point, from the desk to the letter, and nobody else sees it before the close", async () => {
  const { submissionId, roundId } = await openedFor({ partners: "no", guests: [guest.seat.entityId] });
  expect((await readDesk(looks(guest))).duties.map(({ kind, id }) => [kind, id])).toEqual([
    ["submitResponse", submissionId],
  ]);
  const commentId = done(await perform(addComment, guest, { roundId, blockId: "", ...said }));
  expect(await texts(guest, roundId)).toEqual([said.text]);
  expect((await readResponse(looks(guest), submissionId))?.comments.map(({ text }) => text)).toEqual([
    said.text,
  ]);
  expect(await texts(pen, roundId)).toEqual([]);
  done(await perform(submitResponse, guest, { roundId }));
  expect(await texts(pen, roundId)).toEqual([]);
  await setClock("2019-06-19T16:00:00Z");
  while ((await runDueJobs(handlers)) > 0);
  const answer = { commentId, kind: "accepted", reply: "Done." };
  done(await perform(disposeComment, pen, { ...answer, version: 0 }));
  const view = await readAnswer(looks(guest), submissionId, commentId);
  expect([view?.may.stance.ok, view?.may.withdraw.ok]).toEqual([true, true]);
  const contests = { commentId, version: 1, stance: "contested", reason: "It does not say who acts." };
  done(await perform(takeStance, guest, contests));
  done(await perform(disposeComment, pen, { ...answer, version: 1 }));
  done(await perform(resolveRound, pen, { roundId }));
  expect((await readLetter(looks(guest), submissionId))?.may).toEqual({ ok: false, reason: "letterNotYet" });
  done(await perform(publishRound, pen, { roundId }));
  expect((await readLetter(looks(guest), submissionId))?.reader.entity).toBe("COE");
  const heard = await db().letter.findMany({ where: { kind: "roundPublished", personId: guest.personId } });
  expect(heard.map(({ text }) => text.includes("Joint submission"))).toEqual([true]);
  done(await perform(correctDisposition, pen, { ...answer, version: 2, correctedFor: "The wrong words." }));
  const kinds = { in: ["dispositionAnew", "dispositionCorrected"] };
  const told = await db().letter.findMany({ where: { personId: guest.personId, kind: kinds } });
  expect(told.map(({ kind }) => kind).sort()).toEqual(kinds.in);
  await setClock("2019-06-10T08:00:00Z");
});

test("who hears that the deadline moves is listed exactly", async () => {
  const listed = async (submissionId: string) =>
    (await readAsking(looks(pen), submissionId, "round"))?.asked
      .filter(({ entity }) => entity === "COE")
      .flatMap(({ people }) => people)
      .sort();
  const heard = async ({ submissionId, roundId }: { submissionId: string; roundId: string }) => {
    const names = await listed(submissionId);
    done(
      await perform(extendRound, pen, { roundId, closesLocal: "2019-06-21T17:00", zone: "Europe/Vienna" }),
    );
    const letters = await db().letter.findMany({
      where: { kind: "roundExtended", text: { contains: submissionId } },
      select: { personId: true },
    });
    const told = [guest, voice].filter(({ personId }) => letters.some((one) => one.personId === personId));
    expect(names).toEqual(told.map(({ name }) => name).sort());
    return names;
  };
  expect(await heard(await openedFor({ partners: "yes", guests: [] }))).toEqual([voice.name]);
  const invited = await openedFor({ partners: "no", guests: [guest.seat.entityId] });
  expect(await heard(invited)).toEqual([voice.name, guest.name].sort());
});

test("where its entity is asked as a partner, a guest's seat is no voice: rule and SQL agree", async () => {
  const { roundId } = await openedFor({ partners: "yes", guests: [] });
  done(await perform(addComment, voice, { roundId, blockId: "", ...said }));
  expect(await perform(addComment, guest, { roundId, blockId: "", ...said })).toEqual({
    kind: "refused",
    reason: "notFocalPoint",
  });
  expect(await texts(voice, roundId)).toEqual([said.text]);
  expect(await texts(guest, roundId)).toEqual([]);
  const facts = { state: "open" as const, sealed: true, entityId: guest.seat.entityId, penholderId: "" };
  const see = (guests: string[]) => [
    maySeeComments(guest, { ...facts, guests, submitted: false }).ok,
    maySeeDisposition(guest, { ...facts, guests }).ok,
  ];
  expect(see([])).toEqual([false, false]);
  expect(see([guest.seat.entityId])).toEqual([true, true]);
});
