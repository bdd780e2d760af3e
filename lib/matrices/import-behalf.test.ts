import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase, setClock } from "@/lib/dev/build-body";
import { type BuiltRound, bringIn, commentsOf, lookAt, roundFor, takeOver } from "@/lib/dev/build-import";
import { workbookOf } from "@/lib/dev/build-office";
import { done } from "@/lib/dev/build-text";
import { enterOnBehalf, keepEvidence } from "@/lib/responses/commands/behalf";
import { editComment } from "@/lib/responses/commands/comments";
import { withdrawResponse } from "@/lib/responses/commands/respond";
import { coSponsor } from "@/lib/responses/commands/sponsor";
import { decideRow } from "./commands/import-decide";

let drop: () => Promise<void>;
let body: BuiltBody;
let iom: Actor;
let secretariat: Actor;

beforeAll(async () => {
  drop = await openTestDatabase("2019-06-03T09:00:00Z");
  body = await buildBody();
  iom = await body.actor("focalPoint", "iom");
  secretariat = await body.actor("secretariat", "osce");
});
afterAll(() => drop());

const sentBy = (...words: string[]) =>
  workbookOf([["Para", "Comment"], ...words.map((one) => ["1", one] as const)]);
const responseOf = ({ roundId }: BuiltRound) =>
  db().response.findFirst({ where: { roundId, entityId: body.entities.iom } });

test("what an entity took back is its own again: the Secretariat sees none of it and writes over none of it (R19)", async () => {
  const on = await roundFor(body, await body.actor("focalPoint", "ilo"));
  done(await takeOver(secretariat, done(await bringIn(secretariat, sentBy("Sent by mail."), on, "iom")), on));
  done(await perform(withdrawResponse, iom, { roundId: on.roundId }));
  const [taken] = await commentsOf(on);
  if (!taken) throw new Error("nothing was entered");
  const { id: commentId, version } = taken;
  done(await perform(editComment, iom, { commentId, version, text: "Our secret now." }));

  const file = workbookOf([
    ["Para", "Comment", "commentUid"],
    ["1", "Sent by mail, again.", commentId],
  ]);
  const again = done(await bringIn(secretariat, file, on, "iom"));
  const page = await lookAt(secretariat, again, on);
  expect(page.rows).toMatchObject([{ is: "new", stands: null }]);
  expect(JSON.stringify(page)).not.toContain("Our secret");
  done(await takeOver(secretariat, again, on));
  expect(
    (await commentsOf(on)).map(({ text, origin, submittedAt }) => [text, origin, submittedAt !== null]),
  ).toEqual([
    ["Our secret now.", "app", false],
    ["Sent by mail, again.", "behalf", true],
  ]);
});

test("what was changed for an entity has left, as what was new", async () => {
  const on = await roundFor(body, await body.actor("focalPoint", "ilo"));
  done(await takeOver(secretariat, done(await bringIn(secretariat, sentBy("First."), on, "iom")), on));
  const [first] = await commentsOf(on);
  const file = workbookOf([
    ["Para", "Comment", "commentUid", "commentVersion"],
    ["1", "Second.", first?.id ?? "", "1"],
  ]);
  const again = done(await bringIn(secretariat, file, on, "iom"));
  expect((await lookAt(secretariat, again, on)).rows.map(({ is }) => is)).toEqual(["changed"]);
  done(await takeOver(secretariat, again, on));
  expect(await commentsOf(on)).toMatchObject([
    { text: "Second.", origin: "behalf", submittedAt: first?.submittedAt, late: false },
  ]);
});

test("the message that was kept before a file was brought in stays the evidence, and can still be downloaded", async () => {
  const on = await roundFor(body, await body.actor("focalPoint", "ilo"));
  const target = { roundId: on.roundId, entityId: body.entities.iom };
  const mail = { name: "mail.eml", mediaType: "message/rfc822", bytes: new Uint8Array(Buffer.from("Mail.")) };
  done(await perform(keepEvidence, secretariat, { ...target, ...mail }));
  const before = await responseOf(on);
  done(await takeOver(secretariat, done(await bringIn(secretariat, sentBy("Attached."), on, "iom")), on));
  const after = await responseOf(on);
  expect(before?.evidenceId).not.toBeNull();
  expect(after).toMatchObject({ state: "submitted", evidenceId: before?.evidenceId });
});

test("whoever stood behind words that were changed for an entity stands behind them no longer, and hears of it", async () => {
  const pen = await body.actor("focalPoint", "ilo");
  const on = await roundFor(body, pen);
  await db().round.update({ where: { id: on.roundId }, data: { sealed: false } });
  done(
    await takeOver(secretariat, done(await bringIn(secretariat, sentBy("First.", "Kept."), on, "iom")), on),
  );
  const [first, kept] = await commentsOf(on);
  for (const one of [first, kept])
    done(await perform(coSponsor, pen, { commentId: one?.id ?? "", version: one?.version ?? 0 }));
  const file = workbookOf([
    ["Para", "Comment", "commentUid", "commentVersion"],
    ["1", "Second.", first?.id ?? "", String(first?.version)],
    ["1", "Kept.", kept?.id ?? "", String(kept?.version)],
  ]);
  done(await takeOver(secretariat, done(await bringIn(secretariat, file, on, "iom")), on));
  expect(
    (await db().coSponsor.findMany({ where: { comment: { response: { roundId: on.roundId } } } })).map(
      ({ commentId }) => commentId,
    ),
  ).toEqual([kept?.id]);
  expect(await db().letter.count({ where: { kind: "sponsorshipLapsed", personId: pen.personId } })).toBe(1);
});

test("a file that brings no comment is no answer of the entity: its rows can be decided, not taken over (R13)", async () => {
  const on = await roundFor(body, await body.actor("focalPoint", "ilo"));
  const importId = done(await bringIn(secretariat, sentBy("Only this."), on, "iom"));
  done(await perform(decideRow, secretariat, { importId, index: 0, as: "left" }));
  const page = await lookAt(secretariat, importId, on);
  expect([page.may.apply, page.may.decide]).toEqual([
    { ok: false, reason: "importBringsNothing" },
    { ok: true },
  ]);
  const before = await responseOf(on);
  expect(await takeOver(secretariat, importId, on)).toEqual({
    kind: "refused",
    reason: "importBringsNothing",
  });
  expect(await responseOf(on)).toEqual(before);
});

test("from the deadline on what is entered for an entity is late, though the round has not been closed yet (5.2.12)", async () => {
  const on = await roundFor(body, await body.actor("focalPoint", "ilo"));
  const early = done(await bringIn(secretariat, sentBy("In time."), on, "iom"));
  done(await takeOver(secretariat, early, on));
  await setClock("2019-06-14T15:00:00Z");
  const late = done(await bringIn(secretariat, sentBy("Late."), on, "iom"));
  done(await takeOver(secretariat, late, on));
  const of = { roundId: on.roundId, entityId: body.entities.iom };
  done(await perform(enterOnBehalf, secretariat, { ...of, text: "Late by hand." }));
  expect((await db().round.findUniqueOrThrow({ where: { id: on.roundId } })).state).toBe("open");
  expect((await commentsOf(on)).map((one) => [one.text, one.late])).toEqual([
    ["In time.", false],
    ["Late.", true],
    ["Late by hand.", true],
  ]);
  expect(await responseOf(on)).toMatchObject({ state: "submitted", late: true });
});
