import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase, setClock } from "@/lib/dev/build-body";
import { workbookOf } from "@/lib/dev/build-office";
import { done, draftText } from "@/lib/dev/build-text";
import { addComment, submitResponse } from "@/lib/responses/commands/respond";
import { openRound } from "@/lib/rounds/commands/open";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { applyImport } from "./commands/import-apply";
import { decideRow } from "./commands/import-decide";
import { dropImport, forgetImportJob } from "./commands/import-drop";
import { keepImport } from "./commands/import-keep";
import { readMatrixFile } from "./import-file";
import { matchRows } from "./import-match";
import { listImports, readImportDoor } from "./queries/import-door";
import { readMatchFacts } from "./queries/import-facts";
import { readImport } from "./queries/import-page";

let drop: () => Promise<void>;
let body: BuiltBody;
let ilo: Actor;
let submissionId: string;
let roundId: string;

beforeAll(async () => {
  drop = await openTestDatabase("2019-06-03T09:00:00Z");
  body = await buildBody();
  ilo = await body.actor("focalPoint", "ilo");
  ({ submissionId, roundId } = await freshRound());
});
afterAll(() => drop());

async function freshRound() {
  const id = await draftText(body, ilo);
  const secretariat = await body.actor("secretariat", "osce");
  done(await perform(issueVersion, secretariat, { submissionId: id }));
  const ends = { closesLocal: "2019-06-14T17:00", zone: "Europe/Vienna" };
  done(await perform(openRound, secretariat, { submissionId: id, ...ends }));
  const round = await db().round.findFirstOrThrow({ where: { submissionId: id } });
  return { submissionId: id, roundId: round.id };
}

const viewer = (actor: Actor, now = new Date("2019-06-04T09:00:00Z")) => ({
  actor,
  language: "en" as const,
  now,
});

/** Brings a file in as the door does. */
async function bring(actor: Actor, bytes: Uint8Array, on = { submissionId, roundId }, slug?: string) {
  const door = await readImportDoor(viewer(actor), on.submissionId, slug);
  const read = await readMatrixFile(bytes);
  if (!door?.entity || "refusal" in read) throw new Error("no door, or no file");
  const of = { roundId: on.roundId, entityId: door.entity.id, behalf: door.behalf };
  const rows = await matchRows(read.rows, await readMatchFacts(of, read.rows));
  const notes = { unknown: read.unknown, forms: read.forms, doubtful: read.doubtful };
  const file = { name: "matrix.xlsx", mediaType: "application/zip", bytes, format: read.format };
  return perform(keepImport, actor, { ...of, ...file, rows, notes });
}
const look = async (actor: Actor, importId: string, show?: string, on = submissionId) => {
  const page = await readImport(viewer(actor), { submissionId: on, importId, show });
  if (!page) throw new Error("the import is not there");
  return page;
};
async function take(actor: Actor, importId: string, on = submissionId) {
  return perform(applyImport, actor, { importId, version: (await look(actor, importId, "all", on)).version });
}
const comments = (of = roundId) =>
  db().comment.findMany({ where: { response: { roundId: of } }, orderBy: [{ at: "asc" }, { text: "asc" }] });

const FILE = workbookOf([
  ["Para", "Type", "Priority", "Comment", "Proposed text", "Rationale"],
  ["1", "Editorial", "Typo", "Say who.", "States should act.", "Clarity"],
  ["2 (b)", "te", "Red line", "Another thing is not enough.", "", ""],
  ["99", "odd", "", "Placed by hand.", "", ""],
  ["1", "", "", "", "", ""],
  ["", "", "", "For all of it.", "", ""],
]);

describe("a matrix that came in", () => {
  let importId: string;

  test("shows every row and changes nothing before it is taken over", async () => {
    importId = done(await bring(ilo, FILE));
    const page = await look(ilo, importId, "all");
    expect(page.rows.map(({ is, row }) => [is, ...row.doubts.map(({ code }) => code)])).toEqual([
      ["new"],
      ["new"],
      ["new", "kindUnknown", "placeUnknown"],
      ["bad", "empty"],
      ["new", "noPlace"],
    ]);
    expect(page.rows[1]?.reference).toMatchObject({ kind: "item", number: "(b)", under: { number: "2" } });
    expect(await comments()).toEqual([]);
  });

  test("a row is put in its place by hand, or left out; a place that is not there is refused", async () => {
    const put = (index: number, as: string, place = "") =>
      perform(decideRow, ilo, { importId, index, as, place });
    expect(await put(2, "place", "paragraph 77")).toEqual({
      kind: "invalid",
      fields: { place: "invalid_value" },
    });
    done(await put(2, "place", "2"));
    done(await put(4, "left"));
    const page = await look(ilo, importId, "all");
    expect(page.rows[2]?.reference).toMatchObject({ kind: "paragraph", number: "2" });
    expect(page.rows[4]?.is).toBe("left");
  });

  test("is taken over once, good rows beside bad ones, and verified because the focal point does it", async () => {
    const { version } = await look(ilo, importId);
    expect(await perform(applyImport, ilo, { importId, version: version - 1 })).toMatchObject({
      kind: "conflict",
    });
    done(await perform(applyImport, ilo, { importId, version }));
    const rows = await comments();
    expect(rows.map(({ text, kind, strength, origin }) => [text, kind, strength, origin])).toEqual([
      ["Another thing is not enough.", "technical", "redLine", "matrix"],
      ["Placed by hand.", "substantive", "suggestion", "matrix"],
      ["Say who.", "editorial", "typo", "matrix"],
    ]);
    expect(rows.every(({ verifiedAt, submittedAt }) => verifiedAt && !submittedAt)).toBe(true);
    expect(rows[2]).toMatchObject({ proposedText: "States should act.", rationale: "Clarity" });
    expect(await take(ilo, importId)).toEqual({ kind: "refused", reason: "importDone" });
  });

  test("a second time changes nothing, also where a row was put by hand", async () => {
    const before = await comments();
    const again = done(await bring(ilo, FILE));
    const page = await look(ilo, again, "all");
    expect(page.rows.map(({ is }) => is)).toEqual(["unchanged", "unchanged", "unchanged", "bad", "new"]);
    done(await perform(decideRow, ilo, { importId: again, index: 4, as: "left" }));
    done(await take(ilo, again));
    expect(await comments()).toEqual(before);
  });

  test("with our hidden ids changes its comments; what was changed here since is shown and stays", async () => {
    const [first, second] = await comments();
    if (!first || !second) throw new Error("no comments");
    const ours = workbookOf([
      ["Para", "Comment", "Type", "commentUid", "commentVersion"],
      ["2 (b)", "Changed offline.", "Technical", first.id, String(first.version)],
      ["2", "Changed offline too.", "", second.id, String(second.version)],
    ]);
    await db().comment.update({
      where: { id: second.id },
      data: { text: "Changed here.", version: { increment: 1 } },
    });
    const id = done(await bring(ilo, ours));
    expect((await look(ilo, id, "all")).rows.map(({ is }) => is)).toEqual(["changed", "conflict"]);
    done(await take(ilo, id));
    const texts = (await comments()).map(({ text }) => text);
    expect(texts).toContain("Changed offline.");
    expect(texts).toContain("Changed here.");
    const over = done(await bring(ilo, ours));
    expect((await look(ilo, over, "all")).rows.map(({ is }) => is)).toEqual(["unchanged", "conflict"]);
    const { stands } = (await look(ilo, over, "conflict")).rows[0] ?? {};
    done(await perform(decideRow, ilo, { importId: over, index: 1, as: "over", over: stands?.version }));
    done(await take(ilo, over));
    expect((await comments()).map(({ text }) => text)).toContain("Changed offline too.");
  });

  test("of another round, or with ids of nobody, says so row by row and takes nothing by itself", async () => {
    const other = await freshRound();
    const [foreign] = await comments();
    const ours = workbookOf([
      ["Para", "Comment", "commentUid"],
      ["1", "From the other round.", foreign?.id ?? ""],
      ["1", "Of nobody.", "3f1c2f8e-9b1f-4a51-8a67-0d5a5a1c2b3d"],
      ["1", "Of nobody.", ""],
    ]);
    const id = done(await bring(ilo, ours, other));
    const { rows } = await look(ilo, id, "all", other.submissionId);
    expect(rows.map(({ is, row }) => [is, ...row.doubts.map(({ code }) => code)])).toEqual([
      ["left", "uidOtherRound"],
      ["new", "uidUnknown"],
      ["left", "duplicate"],
    ]);
  });
});

describe("who may (domain 2, 5.2.2; R19)", () => {
  test("somebody else's import is not there: not on its page, not in the list, not to decide, take over or throw away", async () => {
    const id = done(await bring(ilo, FILE));
    for (const hand of [
      await body.actor("focalPoint", "iom"),
      await body.actor("coChair", "ilo"),
      await body.actor("secretariat", "osce"),
      await body.actor("guest", "ilo"),
    ]) {
      expect(await readImport(viewer(hand), { submissionId, importId: id })).toBeNull();
      expect((await listImports(viewer(hand), roundId)).map((one) => one.id)).not.toContain(id);
      for (const [cmd, more] of [
        [applyImport, { version: 1 }],
        [decideRow, { index: 0, as: "left" }],
        [dropImport, {}],
      ] as const)
        expect(await perform(cmd as typeof dropImport, hand, { importId: id, ...more })).toEqual({
          kind: "notFound",
        });
    }
  });

  test("a reviewer's import is not verified", async () => {
    const reviewer = await body.actor("reviewer", "iom");
    const id = done(await bring(reviewer, FILE));
    done(await take(reviewer, id));
    const rows = await db().comment.findMany({
      where: { response: { roundId, entityId: body.entities.iom } },
    });
    expect(rows).toHaveLength(4);
    expect(rows.every(({ verifiedAt }) => verifiedAt === null)).toBe(true);
  });

  test("the Secretariat, for an entity, with the file as evidence; it sees nothing of what the entity wrote itself", async () => {
    const on = await freshRound();
    const secretariat = await body.actor("secretariat", "osce");
    const iom = await body.actor("focalPoint", "iom");
    done(await perform(addComment, iom, { roundId: on.roundId, blockId: "", text: "Our own secret." }));
    const [secret] = await comments(on.roundId);
    const file = workbookOf([
      ["Para", "Comment", "commentUid"],
      ["1", "Sent by mail.", secret?.id ?? ""],
    ]);
    const id = done(await bring(secretariat, file, on, "iom"));
    const page = await look(secretariat, id, "all", on.submissionId);
    expect(page.rows[0]).toMatchObject({ is: "new", stands: null });
    expect(JSON.stringify(page)).not.toContain("Our own secret");
    expect(await readImport(viewer(iom), { submissionId: on.submissionId, importId: id })).toBeNull();
    done(await take(secretariat, id, on.submissionId));
    const response = await db().response.findFirstOrThrow({
      where: { roundId: on.roundId, entityId: body.entities.iom },
    });
    expect(response.behalfById).toBe(secretariat.personId);
    expect(response.evidenceId).not.toBeNull();
    expect((await comments(on.roundId)).map(({ text, origin }) => [text, origin])).toEqual([
      ["Our own secret.", "app"],
      ["Sent by mail.", "behalf"],
    ]);
    const entry = await db().recordEntry.findFirstOrThrow({ where: { type: "matrix.importAppliedFor" } });
    expect([entry.entityId, entry.sealedByRound]).toEqual([body.entities.iom, on.roundId]);
  });

  test("nobody for an entity that has answered, and nobody for itself after submitting", async () => {
    const on = await freshRound();
    done(await perform(addComment, ilo, { roundId: on.roundId, blockId: "", text: "Ours." }));
    const id = done(await bring(ilo, FILE, on));
    done(await perform(submitResponse, ilo, { roundId: on.roundId }));
    expect(await take(ilo, id, on.submissionId)).toEqual({ kind: "refused", reason: "alreadySubmitted" });
    const secretariat = await body.actor("secretariat", "osce");
    expect(await bring(secretariat, FILE, on, "ilo")).toEqual({ kind: "refused", reason: "entityAnswered" });
  });

  test("two who take it over at once: once", async () => {
    const on = await freshRound();
    const id = done(await bring(ilo, FILE, on));
    const alternate = await body.actor("alternate", "ilo");
    const both = await Promise.all([take(ilo, id, on.submissionId), take(alternate, id, on.submissionId)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(["done", "refused"]);
    expect(await comments(on.roundId)).toHaveLength(4);
  });
});

test("what nobody took over is thrown away when the round closes, not before, with its file", async () => {
  const on = await freshRound();
  const id = done(await bring(ilo, FILE, on));
  const thrown = done(await bring(ilo, FILE, on));
  done(await perform(dropImport, ilo, { importId: thrown }));
  await forgetImportJob({ importId: id });
  const { fileId } = await db().matrixImport.findUniqueOrThrow({ where: { id } });
  await setClock("2019-06-14T15:00:01Z");
  await forgetImportJob({ importId: id });
  await forgetImportJob({ importId: id });
  expect(await db().matrixImport.findMany({ where: { roundId: on.roundId } })).toEqual([]);
  expect(await db().storedFile.findUnique({ where: { id: fileId ?? "" } })).toBeNull();
});
