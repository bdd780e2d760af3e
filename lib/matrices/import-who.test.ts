import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase } from "@/lib/dev/build-body";
import {
  type BuiltRound,
  bringIn,
  commentsOf,
  FILE,
  lookAt,
  roundFor,
  takeOver,
  viewerOf,
} from "@/lib/dev/build-import";
import { workbookOf } from "@/lib/dev/build-office";
import { done } from "@/lib/dev/build-text";
import { addComment, submitResponse } from "@/lib/responses/commands/respond";
import { applyImport } from "./commands/import-apply";
import { decideRow } from "./commands/import-decide";
import { dropImport } from "./commands/import-drop";
import { listImports } from "./queries/import-door";
import { readImport } from "./queries/import-page";

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

describe("who may (domain 2, 5.2.2; R19)", () => {
  test("somebody else's import is not there: not on its page, not in the list, not to decide, take over or throw away", async () => {
    const id = done(await bringIn(ilo, FILE, round));
    for (const hand of [
      await body.actor("focalPoint", "iom"),
      await body.actor("coChair", "ilo"),
      await body.actor("secretariat", "osce"),
      await body.actor("guest", "ilo"),
    ]) {
      expect(await readImport(viewerOf(hand), { submissionId: round.submissionId, importId: id })).toBeNull();
      expect((await listImports(viewerOf(hand), round.roundId)).map((one) => one.id)).not.toContain(id);
      for (const [cmd, more] of [
        [applyImport, { version: 1, shown: "0".repeat(64) }],
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
    const id = done(await bringIn(reviewer, FILE, round));
    done(await takeOver(reviewer, id, round));
    const rows = await db().comment.findMany({
      where: { response: { roundId: round.roundId, entityId: body.entities.iom } },
    });
    expect(rows).toHaveLength(4);
    expect(rows.every(({ verifiedAt }) => verifiedAt === null)).toBe(true);
  });

  test("a reviewer changes own comments only, and none that is verified", async () => {
    const on = await roundFor(body, ilo);
    const reviewer = await body.actor("reviewer", "iom");
    const iom = await body.actor("focalPoint", "iom");
    done(await perform(addComment, iom, { roundId: on.roundId, blockId: "", text: "The focal point's." }));
    done(await perform(addComment, reviewer, { roundId: on.roundId, blockId: "", text: "The reviewer's." }));
    const ids = new Map((await commentsOf(on)).map(({ id, text }) => [text, id]));
    const file = workbookOf([
      ["Comment", "commentUid", "commentVersion"],
      ["Changed 1", ids.get("The focal point's.") ?? "", "1"],
      ["Changed 2", ids.get("The reviewer's.") ?? "", "1"],
    ]);
    const id = done(await bringIn(reviewer, file, on));
    expect((await lookAt(reviewer, id, on)).rows.map(({ is }) => is)).toEqual(["kept", "changed"]);
    done(await takeOver(reviewer, id, on));
    expect((await commentsOf(on)).map(({ text }) => text).sort()).toEqual([
      "Changed 2",
      "The focal point's.",
    ]);
  });

  test("a focal point's file changes a reviewer's comment, and the reviewer's words stay beside it, once (domain 5.1)", async () => {
    const on = await roundFor(body, ilo);
    const reviewer = await body.actor("reviewer", "iom");
    const iom = await body.actor("focalPoint", "iom");
    done(await perform(addComment, iom, { roundId: on.roundId, blockId: "", text: "Own." }));
    done(await perform(addComment, reviewer, { roundId: on.roundId, blockId: "", text: "The reviewer's." }));
    const ids = new Map((await commentsOf(on)).map(({ id, text }) => [text, id]));
    for (const [version, time] of [
      ["1", "first"],
      ["2", "second"],
    ] as const) {
      const file = workbookOf([
        ["Comment", "commentUid", "commentVersion"],
        [`Own, the ${time} time.`, ids.get("Own.") ?? "", version],
        [`Consolidated, the ${time} time.`, ids.get("The reviewer's.") ?? "", version],
      ]);
      done(await takeOver(iom, done(await bringIn(iom, file, on)), on));
    }
    expect((await commentsOf(on)).map(({ text, origins }) => [text, origins])).toEqual([
      ["Own, the second time.", []],
      [
        "Consolidated, the second time.",
        [
          expect.objectContaining({
            by: reviewer.name,
            text: "The reviewer's.",
            proposedText: "",
            rationale: "",
            strength: "suggestion",
          }),
        ],
      ],
    ]);
  });

  test("the Secretariat, for an entity, with the file as evidence; it sees nothing of what the entity wrote itself", async () => {
    const on = await roundFor(body, ilo);
    const secretariat = await body.actor("secretariat", "osce");
    const iom = await body.actor("focalPoint", "iom");
    done(await perform(addComment, iom, { roundId: on.roundId, blockId: "", text: "Our own secret." }));
    const [secret] = await commentsOf(on);
    const file = workbookOf([
      ["Para", "Comment", "commentUid"],
      ["1", "Sent by mail.", secret?.id ?? ""],
    ]);
    const id = done(await bringIn(secretariat, file, on, "iom"));
    const page = await lookAt(secretariat, id, on, "all");
    expect(page.rows[0]).toMatchObject({ is: "new", stands: null });
    expect(JSON.stringify(page)).not.toContain("Our own secret");
    expect(await readImport(viewerOf(iom), { submissionId: on.submissionId, importId: id })).toBeNull();
    done(await takeOver(secretariat, id, on));
    const response = await db().response.findFirstOrThrow({
      where: { roundId: on.roundId, entityId: body.entities.iom },
    });
    expect([response.state, response.behalfById]).toEqual(["submitted", secretariat.personId]);
    expect(response.evidenceId).not.toBeNull();
    expect((await commentsOf(on)).map(({ text, origin }) => [text, origin])).toEqual([
      ["Our own secret.", "app"],
      ["Sent by mail.", "behalf"],
    ]);
    const sent = await db().comment.findFirstOrThrow({ where: { origin: "behalf" } });
    expect([sent.submittedAt, sent.verifiedAt].every(Boolean)).toBe(true);
    const entry = await db().recordEntry.findFirstOrThrow({ where: { type: "matrix.importAppliedFor" } });
    expect([entry.entityId, entry.sealedByRound]).toEqual([body.entities.iom, on.roundId]);
  });

  test("nobody for an entity that has answered, and nobody for itself after submitting", async () => {
    const on = await roundFor(body, ilo);
    done(await perform(addComment, ilo, { roundId: on.roundId, blockId: "", text: "Ours." }));
    const id = done(await bringIn(ilo, FILE, on));
    done(await perform(submitResponse, ilo, { roundId: on.roundId }));
    expect(await takeOver(ilo, id, on)).toEqual({ kind: "refused", reason: "alreadySubmitted" });
    const secretariat = await body.actor("secretariat", "osce");
    expect(await bringIn(secretariat, FILE, on, "ilo")).toEqual({
      kind: "refused",
      reason: "answeredItself",
    });
  });

  test("two who take it over at once: once", async () => {
    const on = await roundFor(body, ilo);
    const id = done(await bringIn(ilo, FILE, on));
    const alternate = await body.actor("alternate", "ilo");
    const both = await Promise.all([takeOver(ilo, id, on), takeOver(alternate, id, on)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(["done", "refused"]);
    expect(await commentsOf(on)).toHaveLength(4);
  });
});
