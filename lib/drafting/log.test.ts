import { Transform } from "prosemirror-transform";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { docOf, sent, suggestion, type, versionOf } from "@/lib/dev/build-draft";
import { type BuiltHands, buildHands } from "@/lib/dev/build-hands";
import { done, draftText, recordOf } from "@/lib/dev/build-text";
import { traceAuthors } from "@/lib/texts/authorship";
import { blocksOf, schema } from "@/lib/texts/document";
import { removeBlock } from "@/lib/texts/suggest-decide";
import { nameSnapshot, restoreDraft } from "./commands/keep";
import { docAt, readLog } from "./commands/log";
import { type EntryHead, sittingsOf } from "./history";
import { readHistory, readMoment } from "./queries/history";

let { close, body, pen, secretariat, chair, other, foreign } = {} as BuiltHands;

beforeAll(async () => {
  ({ close, body, pen, secretariat, chair, other, foreign } = await buildHands());
});
afterAll(() => close());

const seen = (actor: Actor) => ({ actor, language: "en" as const, now: new Date("2019-06-10T12:00:00Z") });
const write = async (id: string, actor: Actor, change: (tr: Transform) => void) =>
  done(await perform(type, actor, await sent(id, change)));

describe("the history", () => {
  it("says who wrote what in which sitting, to those who may read the draft", async () => {
    const id = await draftText(body, pen);
    await write(id, pen, (tr) => tr.insert(1, schema.text("OF ")));
    await write(id, secretariat, (tr) => tr.insert(1, schema.text("THE ")));
    await write(id, pen, (tr) => removeBlock(tr, tr.doc.child(0).nodeSize));
    done(await perform(type, chair, await suggestion(id, chair, (tr) => tr.insert(1, schema.text("ALL ")))));
    const view = await readHistory(seen(pen), id);
    expect(view?.sittings.map(({ entity, kinds, steps }) => [entity, kinds, steps])).toEqual([
      ["OSCE", ["suggest"], 1],
      ["ILO", ["write"], 2],
      ["OSCE", ["write"], 1],
    ]);
    expect(view?.sittings.map(({ touches }) => touches.map(({ text, words }) => [text, words]))).toEqual([
      [["ALL THE OF INTRODUCTION", { in: 1, out: 0 }]],
      [
        ["OF INTRODUCTION", { in: 1, out: 0 }],
        ["The first paragraph says what is meant.", { in: 0, out: 7 }],
      ],
      [["THE OF INTRODUCTION", { in: 1, out: 0 }]],
    ]);
    expect(view?.snapshots.map((one) => [one.version, one.kind, one.entity])).toEqual([[0, "begun", "ILO"]]);
    expect(await readHistory(seen(chair), id)).not.toBeNull();
    for (const nobody of [other, foreign]) {
      expect(await readHistory(seen(nobody), id)).toBeNull();
      expect(await readMoment(seen(nobody), id, "1")).toBeNull();
    }
    const moment = await readMoment(seen(pen), id, "2");
    expect(moment?.pair.before[0]?.text).toBe("OF INTRODUCTION");
    expect(moment?.pair.after[0]?.text).toBe("THE OF INTRODUCTION");
    const suggested = await readMoment(seen(pen), id, String(await versionOf(id)));
    expect(suggested).toMatchObject({ suggested: true });
    expect(suggested?.pair.after[0]?.text).toBe("ALL THE OF INTRODUCTION");
    for (const bad of ["-1", "x", "99", "", "999999999999"])
      expect(await readMoment(seen(pen), id, bad)).toBeNull();
  });

  it("of five thousand letters shows its latest sittings first, and SQL and code see the same ones", async () => {
    const id = await draftText(body, pen);
    const start = await docOf(id);
    const tr = new Transform(start);
    const people = [pen, secretariat, chair];
    const began = Date.UTC(2019, 5, 10, 9);
    const rows = Array.from({ length: 5_000 }, (_, at) => {
      tr.insert(1, schema.text(at % 7 ? "x" : " "));
      const who = people[Math.floor(at / 30) % 3] ?? pen;
      return {
        ...{
          submissionId: id,
          version: at + 1,
          count: 1,
          clientId: `page-${at % 3}`,
          seq: at,
          kind: "write",
        },
        ...{ personId: who.personId, entityId: who.seat.entityId, role: who.seat.role },
        at: new Date(began + at * 20_000),
        steps: [tr.steps[at]?.toJSON()],
      };
    });
    await db().draftStep.createMany({ data: rows });
    const heads: EntryHead[] = rows.map((row) => ({ ...row, kind: "write" }));
    const sittings = sittingsOf(heads);
    const view = await readHistory(seen(pen), id);
    expect(view?.sittings).toHaveLength(50);
    const shown: number[] = [];
    for (let at: number | null | undefined = undefined; at !== null; ) {
      const page: Awaited<ReturnType<typeof readHistory>> = await readHistory(seen(pen), id, at?.toString());
      shown.push(...(page?.sittings.map((one) => one.last) ?? []));
      at = page?.older ?? null;
    }
    expect(shown).toEqual(sittings.map((one) => one.last));
    expect(view?.sittings.map(({ before: first, steps }) => [first, steps])).toEqual(
      sittings.slice(0, 50).map((one) => [one.before, one.steps]),
    );
  });
});

describe("going back", () => {
  it("is a new change that leaves the history whole, and may be gone back from", async () => {
    const id = await draftText(body, pen);
    const first = await docOf(id);
    await write(id, pen, (tr) => tr.insert(1, schema.text("OF THE WHOLE ")));
    await write(id, pen, (tr) => removeBlock(tr, tr.doc.child(0).nodeSize));
    const second = await docOf(id);
    const back = (version: number) =>
      perform(restoreDraft, pen, { submissionId: id, version: String(version) });
    done(await back(0));
    expect((await docOf(id)).eq(first)).toBe(true);
    expect(await back(0)).toEqual({ kind: "refused", reason: "nothingToRestore" });
    done(await back(2));
    expect((await docOf(id)).eq(second)).toBe(true);
    expect((await recordOf(id)).slice(-2)).toEqual(["draft.restored", "draft.restored"]);
    const log = await readLog(db(), id, 0, 1_000);
    expect(log && docAt(log, 2)?.eq(second)).toBe(true);
    expect(await back(99)).toEqual({ kind: "refused", reason: "notThere" });
    // What comes back is still its author's.
    if (!log) throw new Error("a draft has a log");
    const { doc, runsOf } = traceAuthors(log.start, log.entries);
    const runs = blocksOf(doc).flatMap((block) => runsOf(block.id).map((run) => run.by?.version ?? 0));
    expect(runs[0]).toBe(1);
    expect(new Set(runs)).toEqual(new Set([1, 0]));
  });

  it("is for those who hold the pen; naming is for all who draft", async () => {
    const id = await draftText(body, pen);
    await write(id, pen, (tr) => tr.insert(1, schema.text("A")));
    const input = { submissionId: id, version: "0" };
    expect(await perform(restoreDraft, chair, input)).toEqual({ kind: "refused", reason: "notPenholder" });
    expect(await perform(restoreDraft, foreign, input)).toEqual({ kind: "notFound" });
    const named = { ...input, name: "Before the lawyers" };
    expect(await perform(nameSnapshot, other, named)).toEqual({ kind: "refused", reason: "notPenholder" });
    done(await perform(nameSnapshot, chair, named));
    expect(await perform(nameSnapshot, pen, { ...named, version: "7" })).toEqual({
      kind: "refused",
      reason: "notThere",
    });
    const view = await readHistory(seen(pen), id);
    expect(view?.snapshots.map((one) => one.name)).toContain("Before the lawyers");
    expect((await recordOf(id)).at(-1)).toBe("draft.snapshotNamed");
  });

  it("while others type, loses no word of theirs from the history", async () => {
    const id = await draftText(body, pen);
    await write(id, pen, (tr) => tr.insert(1, schema.text("OF ")));
    const typed = await Promise.all(
      Array.from({ length: 12 }, (_, n) => sent(id, (tr) => tr.insert(1, schema.text(`<${n}>`)))),
    );
    const back = () => perform(restoreDraft, pen, { submissionId: id, version: "0" });
    const acts = [...typed.map((input) => perform(type, pen, input)), back(), back()];
    const outcomes = await Promise.all(acts);
    for (const outcome of outcomes)
      expect(
        outcome.kind === "done" || (outcome.kind === "refused" && outcome.reason === "nothingToRestore"),
      ).toBe(true);
    const log = await readLog(db(), id, 0, 1_000_000);
    expect(log && docAt(log, await versionOf(id))?.eq(await docOf(id))).toBe(true);
    const written = JSON.stringify(log?.entries.flatMap((entry) => entry.steps.map((step) => step.toJSON())));
    // Who typed where the whole had just been taken back is told at once that nothing of it stands.
    const stood = outcomes.slice(0, 12).map((outcome, n) => told(outcome).includes(`<${n}>`));
    for (const [n, stands] of stood.entries()) if (stands) expect(written).toContain(`<${n}>`);
    expect(stood.filter(Boolean).length).toBeGreaterThan(0);
  });
});

/** The steps that the answer to a message tells of. */
function told(outcome: { kind: string; value?: unknown }): string {
  return outcome.kind === "done"
    ? JSON.stringify((outcome.value as { batches?: unknown }).batches ?? [])
    : "";
}
