import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import type { Outcome } from "@/lib/core/outcome";
import { applyImport } from "@/lib/matrices/commands/import-apply";
import { keepImport } from "@/lib/matrices/commands/import-keep";
import { readMatrixFile } from "@/lib/matrices/import-file";
import { matchRows } from "@/lib/matrices/import-match";
import { readImportDoor } from "@/lib/matrices/queries/import-door";
import { readMatchFacts } from "@/lib/matrices/queries/import-facts";
import { type ImportPage, readImport } from "@/lib/matrices/queries/import-page";
import { notesOf } from "@/lib/matrices/schema";
import { openRound } from "@/lib/rounds/commands/open";
import { issueVersion } from "@/lib/submissions/commands/issue";
import type { BuiltBody } from "./build-body";
import { workbookOf } from "./build-office";
import { done, draftText } from "./build-text";

/** A text with an open round. */
export type BuiltRound = { submissionId: string; roundId: string };

/** Five rows: two good ones, one without its place, one without words, one for the whole text. */
export const FILE = workbookOf([
  ["Para", "Type", "Priority", "Comment", "Proposed text", "Rationale"],
  ["1", "Editorial", "Typo", "Say who.", "States should act.", "Clarity"],
  ["2 (b)", "te", "Red line", "Another thing is not enough.", "", ""],
  ["99", "odd", "", "Placed by hand.", "", ""],
  ["1", "", "", "", "", ""],
  ["", "", "", "For all of it.", "", ""],
]);

/**
 * Issues a text and opens a round on it, until 14 June 2019, 17:00 in Vienna.
 * @param body whose
 * @param pen who holds the pen
 * @param raw its words, else the sample
 */
export async function roundFor(body: BuiltBody, pen: Actor, raw?: string): Promise<BuiltRound> {
  const submissionId = await draftText(body, pen, raw);
  const secretariat = await body.actor("secretariat", "osce");
  done(await perform(issueVersion, secretariat, { submissionId }));
  const ends = { closesLocal: "2019-06-14T17:00", zone: "Europe/Vienna" };
  done(await perform(openRound, secretariat, { submissionId, ...ends }));
  const round = await db().round.findFirstOrThrow({ where: { submissionId } });
  return { submissionId, roundId: round.id };
}

/** Who looks, on 4 June 2019, in English. */
export const viewerOf = (actor: Actor) => ({
  actor,
  language: "en" as const,
  now: new Date("2019-06-04T09:00:00Z"),
});

/**
 * Brings a file in as the door does.
 * @param actor who brings it
 * @param bytes the file
 * @param on into which round
 * @param slug for the Secretariat, whose it is
 */
export async function bringIn(
  actor: Actor,
  bytes: Uint8Array,
  on: BuiltRound,
  slug?: string,
): Promise<Outcome<string>> {
  const door = await readImportDoor(viewerOf(actor), on.submissionId, slug);
  const read = await readMatrixFile(bytes);
  if (!door?.entity || "refusal" in read) throw new Error("no door, or no file");
  const of = { roundId: on.roundId, entityId: door.entity.id, behalf: door.behalf };
  const rows = await matchRows(read.rows, await readMatchFacts(of, read));
  const notes = notesOf(read, on.roundId);
  const file = { name: "matrix.xlsx", mediaType: "application/zip", bytes, format: read.format };
  return perform(keepImport, actor, { ...of, ...file, rows, notes });
}

/** The page of an import that has to be there. */
export async function lookAt(
  actor: Actor,
  importId: string,
  on: BuiltRound,
  show = "all",
): Promise<ImportPage> {
  const page = await readImport(viewerOf(actor), { submissionId: on.submissionId, importId, show });
  if (!page) throw new Error("the import is not there");
  return page;
}

/** What the button on a page sends. */
export function pressOf({ id, version, fates }: ImportPage) {
  return { importId: id, version, shown: fates };
}

/** Takes an import over as it is shown. */
export async function takeOver(actor: Actor, importId: string, on: BuiltRound): Promise<Outcome<string>> {
  return perform(applyImport, actor, pressOf(await lookAt(actor, importId, on)));
}

/** The comments of a round, the oldest first. */
export function commentsOf({ roundId }: BuiltRound) {
  return db().comment.findMany({
    where: { response: { roundId } },
    orderBy: [{ at: "asc" }, { text: "asc" }],
  });
}
