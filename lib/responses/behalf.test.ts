import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import type { Viewer } from "@/lib/core/viewer";
import { agreeOn, type BuiltResponses, buildResponses, reasonOf, say } from "@/lib/dev/build-response";
import { done } from "@/lib/dev/build-text";
import { readBoard } from "@/lib/rounds/queries/board";
import { listComments } from "@/lib/rounds/queries/comments";
import { enterOnBehalf, keepEvidence } from "./commands/behalf";
import { editComment } from "./commands/comments";
import { addComment, resubmit, withdrawResponse } from "./commands/respond";
import { readBehalf, readBehalfDoor } from "./queries/behalf";
import { behalfAmong } from "./queries/may";
import { readMessage } from "./queries/message";
import { readResponse } from "./queries/response";

let built: BuiltResponses & { drop: () => Promise<void> };

beforeAll(async () => {
  built = await buildResponses();
});
afterAll(() => built.drop());

const viewerOf = (actor: Actor): Viewer => ({ actor, language: "en", now: new Date("2019-06-10T09:00:00Z") });
const bytesOf = (words: string) => new Uint8Array(Buffer.from(words));
const mail = { name: "mail.eml", mediaType: "message/rfc822", bytes: bytesOf("From: ILO\n\nOur comments.") };

async function begun(sealed = true) {
  const round = await built.round(sealed);
  const target = { roundId: round.roundId, entityId: built.body.entities.ilo };
  return { ...round, target, words: { ...target, text: "CANARY, from the e-mail." } };
}

describe("entering what an entity sent by e-mail", () => {
  test("the message has to be one: its kind, its content, its size", async () => {
    const { target } = await begun();
    for (const [file, code] of [
      [{ name: "mail.exe" }, "messageKind"],
      [{ name: "mail" }, "messageKind"],
      [{ name: "constructor.__proto__" }, "messageKind"],
      [{ name: "mail.pdf" }, "messageKind"],
      [{ name: "mail.txt", bytes: new Uint8Array([65, 0, 65]) }, "messageKind"],
      [{ bytes: new Uint8Array() }, "noFile"],
      [{ bytes: new Uint8Array(25_000_001) }, "fileTooLarge"],
    ] as const)
      expect(await perform(keepEvidence, built.secretariat, { ...target, ...mail, ...file })).toEqual({
        kind: "invalid",
        fields: { file: code },
      });
    const pdf = { name: "LETTER.PDF", mediaType: "application/pdf", bytes: bytesOf("%PDF-1.7 and so on") };
    done(await perform(keepEvidence, built.secretariat, { ...target, ...pdf }));
  });

  test("in a sealed round what was entered is seen by the Secretariat and the entity; nobody else sees that there is any (R19)", async () => {
    const { submissionId, roundId, target, words, block } = await begun();
    done(await perform(keepEvidence, built.secretariat, { ...target, ...mail }));
    const kept = await readBoard(viewerOf(built.secretariat), submissionId);
    expect(kept?.rows.find((row) => row.slug === "ilo")).toMatchObject({ response: "none", behalf: false });
    done(await perform(enterOnBehalf, built.secretariat, words));
    done(
      await perform(enterOnBehalf, built.secretariat, { ...words, blockId: block, proposedText: "CANARY" }),
    );

    const page = await readBehalf(viewerOf(built.secretariat), submissionId, "ilo");
    expect(page?.entered.map(({ text, blockId }) => [text, blockId])).toEqual([
      [words.text, null],
      [words.text, block],
    ]);
    expect(page).toMatchObject({ message: { name: "mail.eml" }, entity: { slug: "ilo", stands: "entered" } });
    const own = await readResponse(viewerOf(built.ilo), submissionId);
    expect(own?.behalf).toMatchObject({
      by: built.secretariat.name,
      entered: "comments",
      message: { name: "mail.eml" },
    });
    expect((await readMessage(viewerOf(built.ilo), submissionId, "osce"))?.name).toBe("mail.eml");
    expect((await readMessage(viewerOf(built.secretariat), submissionId, "ilo"))?.bytes).toEqual(
      Buffer.from(mail.bytes),
    );

    // The Secretariat's own entity is the OSCE here: its focal point is as far away as any other.
    for (const other of [built.osce, await built.body.actor("coChair", "ilo")]) {
      expect(await readBehalf(viewerOf(other), submissionId, "ilo")).toBeNull();
      expect(await readMessage(viewerOf(other), submissionId, "ilo")).toBeNull();
      expect(await listComments(viewerOf(other), { roundId })).toEqual([]);
      const door = await readBehalfDoor(viewerOf(other), submissionId, "ilo");
      expect(door).toMatchObject({ entities: [], may: { keep: { ok: false, reason: "notSecretariat" } } });
    }
    expect(await listComments(viewerOf(built.secretariat), { roundId })).toEqual([]);
    expect(await readBehalf(viewerOf(built.secretariat), submissionId, "nobody")).toBeNull();
    const letters = { kind: "enteredOnBehalf", personId: built.ilo.personId };
    expect(await db().letter.count({ where: letters })).toBe(1);
  });

  test("what the entity takes back is its own again: unseen, and a new message has to come before more is entered", async () => {
    const { submissionId, roundId, target, words } = await begun();
    done(await perform(keepEvidence, built.secretariat, { ...target, ...mail }));
    const commentId = done(await perform(enterOnBehalf, built.secretariat, words));
    done(await perform(withdrawResponse, built.ilo, { roundId }));
    const seen = () => readBehalf(viewerOf(built.secretariat), submissionId, "ilo");
    expect(await seen()).toMatchObject({ entered: [], message: null, entity: { stands: "silent" } });
    expect(await reasonOf(perform(enterOnBehalf, built.secretariat, words))).toBe("evidenceFirst");
    done(await perform(editComment, built.ilo, { commentId, version: 1, text: "INSIDE, changed." }));

    done(await perform(keepEvidence, built.secretariat, { ...target, ...mail, name: "second.eml" }));
    done(await perform(enterOnBehalf, built.secretariat, { ...words, text: "The second." }));
    expect((await seen())?.entered.map(({ text }) => text)).toEqual(["The second."]);
    expect(JSON.stringify(await seen())).not.toContain("INSIDE");

    done(await perform(addComment, built.ilo, say(roundId, { text: "Ours." })));
    done(await perform(resubmit, built.ilo, { roundId }));
    expect(await seen()).toMatchObject({ entered: [], message: null, entity: { stands: "itself" } });
    const own = await readResponse(viewerOf(built.ilo), submissionId);
    expect(own?.behalf).toMatchObject({ by: null, entered: null, message: { name: "second.eml" } });
    const board = await readBoard(viewerOf(built.secretariat), submissionId);
    const among = board && behalfAmong(viewerOf(built.secretariat), board);
    expect(among?.has(built.ilo.seat.entityId)).toBe(false);
    expect(among?.has(built.osce.seat.entityId)).toBe(true);
    expect(board && behalfAmong(viewerOf(built.osce), board).size).toBe(0);
  });

  test("on an agreed paragraph a comment needs its reason, from an e-mail too (5.2.10)", async () => {
    const { roundId, target, words, block } = await begun();
    done(await perform(keepEvidence, built.secretariat, { ...target, ...mail }));
    await agreeOn(roundId, block);
    const onAgreed = { ...words, blockId: block };
    expect(await reasonOf(perform(enterOnBehalf, built.secretariat, onAgreed))).toBe("agreedNeedsReason");
    done(await perform(enterOnBehalf, built.secretariat, { ...onAgreed, rationale: "New facts." }));
  });

  test("two hands enter for one entity at once: both comments are there, and one letter went", async () => {
    const { target, words, submissionId } = await begun();
    done(await perform(keepEvidence, built.secretariat, { ...target, ...mail }));
    const before = await db().letter.count({ where: { kind: "enteredOnBehalf" } });
    const voices = await db().seat.count({
      where: {
        bodyId: built.ilo.seat.bodyId,
        entityId: target.entityId,
        role: { in: ["focalPoint", "alternate"] },
      },
    });
    await Promise.all(
      [1, 2].map((n) => perform(enterOnBehalf, built.secretariat, { ...words, text: `No ${n}` })),
    );
    const page = await readBehalf(viewerOf(built.secretariat), submissionId, "ilo");
    expect(page?.entered).toHaveLength(2);
    expect((await db().letter.count({ where: { kind: "enteredOnBehalf" } })) - before).toBe(voices);
  });
});
