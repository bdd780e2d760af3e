import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase, setClock } from "@/lib/dev/build-body";
import {
  type BuiltRound,
  bringIn,
  commentsOf,
  FILE,
  lookAt,
  pressOf,
  roundFor,
  takeOver,
} from "@/lib/dev/build-import";
import { workbookOf } from "@/lib/dev/build-office";
import { done } from "@/lib/dev/build-text";
import { editComment } from "@/lib/responses/commands/comments";
import { addComment } from "@/lib/responses/commands/respond";
import { applyImport } from "./commands/import-apply";
import { decideRow } from "./commands/import-decide";
import { dropImport, forgetImportJob } from "./commands/import-drop";

let drop: () => Promise<void>;
let body: BuiltBody;
let ilo: Actor;
let round: BuiltRound;

beforeAll(async () => {
  drop = await openTestDatabase("2019-06-03T09:00:00Z");
  body = await buildBody();
  ilo = await body.actor("focalPoint", "ilo");
  round = await roundFor(body, ilo);
});
afterAll(() => drop());

describe("a matrix that came in", () => {
  let importId: string;

  test("shows every row and changes nothing before it is taken over", async () => {
    importId = done(await bringIn(ilo, FILE, round));
    const page = await lookAt(ilo, importId, round, "all");
    expect(page.rows.map(({ is, row }) => [is, ...row.doubts.map(({ code }) => code)])).toEqual([
      ["new"],
      ["new"],
      ["new", "kindUnknown", "placeUnknown"],
      ["bad", "empty"],
      ["new", "noPlace"],
    ]);
    expect(page.rows[1]?.reference).toMatchObject({ kind: "item", number: "(b)", under: { number: "2" } });
    expect(await commentsOf(round)).toEqual([]);
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
    const page = await lookAt(ilo, importId, round, "all");
    expect(page.rows[2]?.reference).toMatchObject({ kind: "paragraph", number: "2" });
    expect(page.rows[4]?.is).toBe("left");
  });

  test("is taken over once, good rows beside bad ones, and verified because the focal point does it", async () => {
    const press = pressOf(await lookAt(ilo, importId, round));
    expect(await perform(applyImport, ilo, { ...press, version: press.version - 1 })).toEqual({
      kind: "refused",
      reason: "importChanged",
    });
    done(await perform(applyImport, ilo, press));
    const rows = await commentsOf(round);
    expect(rows.map(({ text, kind, strength, origin }) => [text, kind, strength, origin])).toEqual([
      ["Another thing is not enough.", "technical", "redLine", "matrix"],
      ["Placed by hand.", "substantive", "suggestion", "matrix"],
      ["Say who.", "editorial", "typo", "matrix"],
    ]);
    expect(rows.every(({ verifiedAt, submittedAt }) => verifiedAt && !submittedAt)).toBe(true);
    expect(rows[2]).toMatchObject({ proposedText: "States should act.", rationale: "Clarity" });
    expect(await takeOver(ilo, importId, round)).toEqual({ kind: "refused", reason: "importDone" });
  });

  test("and what was not taken over stays to be seen, with why", async () => {
    const page = await lookAt(ilo, importId, round);
    expect(page.waiting).toBe(false);
    expect(page.rows.map(({ is, row, doubts }) => [is, row.at.n, ...doubts.map(({ code }) => code)])).toEqual(
      [
        ["bad", 5, "empty"],
        ["left", 6, "noPlace"],
      ],
    );
  });

  test("what was changed after it was shown is not passed over in silence: look again first", async () => {
    const on = await roundFor(body, ilo);
    done(await perform(addComment, ilo, { roundId: on.roundId, blockId: "", text: "Ours." }));
    const [ours] = await commentsOf(on);
    if (!ours) throw new Error("no comment");
    const file = workbookOf([
      ["Comment", "commentUid", "commentVersion"],
      ["Changed offline.", ours.id, "1"],
      ["New.", "", ""],
    ]);
    const id = done(await bringIn(ilo, file, on));
    const press = pressOf(await lookAt(ilo, id, on));
    done(await perform(editComment, ilo, { commentId: ours.id, version: 1, text: "Changed here." }));
    expect(await perform(applyImport, ilo, press)).toEqual({ kind: "refused", reason: "importChanged" });
    expect((await commentsOf(on)).map(({ text }) => text)).toEqual(["Changed here."]);
    done(await takeOver(ilo, id, on));
    expect((await commentsOf(on)).map(({ text }) => text)).toEqual(["Changed here.", "New."]);
    expect((await lookAt(ilo, id, on)).rows).toMatchObject([
      { is: "conflict", would: { text: "Changed offline." }, stands: null },
    ]);
  });

  test("a second time changes nothing, also where a row was put by hand", async () => {
    const before = await commentsOf(round);
    const again = done(await bringIn(ilo, FILE, round));
    const page = await lookAt(ilo, again, round, "all");
    expect(page.rows.map(({ is }) => is)).toEqual(["unchanged", "unchanged", "unchanged", "bad", "new"]);
    done(await perform(decideRow, ilo, { importId: again, index: 4, as: "left" }));
    done(await takeOver(ilo, again, round));
    expect(await commentsOf(round)).toEqual(before);
  });

  test("with our hidden ids changes its comments; what was changed here since is shown and stays", async () => {
    const [first, second] = await commentsOf(round);
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
    const id = done(await bringIn(ilo, ours, round));
    expect((await lookAt(ilo, id, round, "all")).rows.map(({ is }) => is)).toEqual(["changed", "conflict"]);
    done(await takeOver(ilo, id, round));
    const texts = (await commentsOf(round)).map(({ text }) => text);
    expect(texts).toContain("Changed offline.");
    expect(texts).toContain("Changed here.");
    const over = done(await bringIn(ilo, ours, round));
    expect((await lookAt(ilo, over, round, "all")).rows.map(({ is }) => is)).toEqual([
      "unchanged",
      "conflict",
    ]);
    const { stands } = (await lookAt(ilo, over, round, "conflict")).rows[0] ?? {};
    done(await perform(decideRow, ilo, { importId: over, index: 1, as: "over", over: stands?.version }));
    done(await takeOver(ilo, over, round));
    expect((await commentsOf(round)).map(({ text }) => text)).toContain("Changed offline too.");
  });

  test("of another round, or with ids of nobody, says so row by row and takes nothing by itself", async () => {
    const other = await roundFor(body, ilo);
    const [foreign] = await commentsOf(round);
    const ours = workbookOf([
      ["Para", "Comment", "commentUid"],
      ["1", "From the other round.", foreign?.id ?? ""],
      ["1", "Of nobody.", "3f1c2f8e-9b1f-4a51-8a67-0d5a5a1c2b3d"],
      ["1", "Of nobody.", ""],
    ]);
    const id = done(await bringIn(ilo, ours, other));
    const { rows } = await lookAt(ilo, id, other, "all");
    expect(rows.map(({ is, row }) => [is, ...row.doubts.map(({ code }) => code)])).toEqual([
      ["left", "uidOtherRound"],
      ["new", "uidUnknown"],
      ["left", "duplicate"],
    ]);
  });
});

test("what nobody took over is thrown away when the round closes, not before, with its file", async () => {
  const on = await roundFor(body, ilo);
  const id = done(await bringIn(ilo, FILE, on));
  const thrown = done(await bringIn(ilo, FILE, on));
  done(await perform(dropImport, ilo, { importId: thrown }));
  await forgetImportJob({ importId: id });
  const { fileId } = await db().matrixImport.findUniqueOrThrow({ where: { id } });
  await setClock("2019-06-14T15:00:01Z");
  await forgetImportJob({ importId: id });
  await forgetImportJob({ importId: id });
  expect(await db().matrixImport.findMany({ where: { roundId: on.roundId } })).toEqual([]);
  expect(await db().storedFile.findUnique({ where: { id: fileId ?? "" } })).toBeNull();
});
