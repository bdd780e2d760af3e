import type { Transform } from "prosemirror-transform";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { moveClock } from "@/lib/demo/commands";
import { type BuiltBody, buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { docOf, sent, type, wordsOf } from "@/lib/dev/build-draft";
import { done, draftText } from "@/lib/dev/build-text";
import { traceAuthors } from "@/lib/texts/authorship";
import { blocksOf, schema } from "@/lib/texts/document";
import { compactJob, compactLog } from "./commands/compact";
import { nameSnapshot, restoreDraft } from "./commands/keep";
import { docAt, readLog } from "./commands/log";
import { readHistory } from "./queries/history";

let close: () => Promise<void>;
let body: BuiltBody;
let pen: Actor;
let secretariat: Actor;

beforeAll(async () => {
  close = await openTestDatabase("2019-06-10T08:00:00Z");
  body = await buildBody();
  pen = await body.actor("focalPoint", "ilo");
  secretariat = await body.actor("secretariat", "osce");
});
afterAll(() => close());

const seen = (actor: Actor) => ({ actor, language: "en" as const, now: new Date("2019-06-10T12:00:00Z") });
const write = async (id: string, actor: Actor, change: (tr: Transform) => void) =>
  done(await perform(type, actor, await sent(id, change)));
const older = (id: string, hours: number) =>
  db()
    .$executeRaw`UPDATE draft_step SET at = at - make_interval(hours => ${hours}) WHERE submission_id = ${id}::uuid`;

describe("putting the log together", () => {
  const typing = async (id: string, letters: number) => {
    for (let n = 0; n < letters; n++) {
      const input = await sent(id, (tr) => tr.insert(1 + n, schema.text("x")));
      done(await perform(type, pen, { ...input, clientId: "one-page-only", seq: n + 1 }));
    }
  };

  it("leaves what a page may still ask for, also when a demo's clock leaps", async () => {
    const id = await draftText(body, pen);
    await typing(id, 8);
    done(await perform(moveClock, secretariat, { at: "2019-06-17T08:00:00Z" }));
    await compactJob({ submissionId: id });
    expect(await db().draftStep.count({ where: { submissionId: id } })).toBe(8);
    const due = await db().job.findMany({ where: { kind: "draft.compact", doneAt: null } });
    expect(due.some((job) => job.key.startsWith(`draft.compact:${id}:8:`))).toBe(true);
  });

  it("keeps the text at every kept version, the sittings and the authors, in far fewer rows", async () => {
    const id = await draftText(body, pen);
    await typing(id, 40);
    done(await perform(nameSnapshot, pen, { submissionId: id, version: "20", name: "Half" }));
    const [before, read] = [await readHistory(seen(pen), id), await readLog(db(), id, 0, 40)];
    // Behind the leap of the test above, and a day.
    await older(id, 7 * 24 + 25);
    const shifted = await readHistory(seen(pen), id);
    await Promise.all([compactJob({ submissionId: id }), compactJob({ submissionId: id })]);
    const rows = await db().draftStep.findMany({ where: { submissionId: id }, orderBy: { version: "asc" } });
    expect(rows.map((row) => [row.version, row.count])).toEqual([
      [1, 1],
      [20, 19],
      [40, 20],
    ]);
    expect(rows.flatMap((row) => row.steps as object[])).toHaveLength(3);
    expect(await readHistory(seen(pen), id)).toEqual(shifted);
    expect(shifted?.sittings[0]?.touches).toEqual(before?.sittings[0]?.touches);
    const log = await readLog(db(), id, 0, 40);
    if (!log || !read) throw new Error("a draft has a log");
    expect(docAt(log, 40)?.eq(await docOf(id))).toBe(true);
    expect(docAt(log, 30)).toBeNull();
    const authors = (one: typeof log) => {
      const { doc, runsOf } = traceAuthors(one.start, one.entries);
      return blocksOf(doc).map((block) => runsOf(block.id).map((run) => run.by?.personId ?? null));
    };
    const merged = (all: (string | null)[][]) =>
      all.map((runs) => runs.filter((who, at) => who !== runs[at - 1]));
    expect(merged(authors(log))).toEqual(merged(authors(read)));
    // Typing goes on, a restore reaches behind, and a page of yesterday is told to load the text anew.
    await write(id, pen, (tr) => tr.insert(1, schema.text("y")));
    done(await perform(restoreDraft, pen, { submissionId: id, version: "20" }));
    expect((await wordsOf(id))[0]).toBe(`${"x".repeat(20)}INTRODUCTION`);
    const late = await sent(id, (tr) => tr.insert(1, schema.text("z")));
    expect(await perform(type, pen, { ...late, version: 10 })).toMatchObject({ kind: "refused" });
  });

  it("is not a thing that a person does", async () => {
    const submissionId = await draftText(body, pen);
    expect(await perform(compactLog, secretariat, { submissionId, from: 0 })).toEqual({
      kind: "refused",
      reason: "notThere",
    });
  });
});
