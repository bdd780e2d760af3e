import type { Actor } from "@/lib/core/actor";
import { keepImport } from "@/lib/matrices/commands/import-keep";
import { readMatrixFile } from "@/lib/matrices/import-file";
import { planRows } from "@/lib/matrices/import-plan";
import { fatesOf } from "@/lib/matrices/queries/import-fates";
import { notesOf } from "@/lib/matrices/schema";
import { act } from "@/prisma/seed/world";

/**
 * Two matrices that came in and wait: one to be decided and taken over, one to be thrown away.
 * @param asked who brings them, for the own entity
 * @param submissionId a text with a round that nothing else is done in
 * @param roundId that round
 */
export async function importsOf(
  asked: Actor,
  submissionId: string,
  roundId: string,
): Promise<Record<string, string>> {
  const bytes = Buffer.from("Para,Comment\n1,Brought to the door.\n2,And this.\n");
  const read = await readMatrixFile(bytes);
  if ("refusal" in read) throw new Error(read.refusal);
  const rows = read.rows.map((row) => ({ ...row, blockId: null, commentId: null, seen: null }));
  const { format } = read;
  const input = {
    roundId,
    entityId: asked.seat.entityId,
    behalf: false,
    name: "doors.csv",
    mediaType: "text/csv",
    bytes,
    format,
    rows,
    notes: notesOf(read, roundId),
  };
  // As the page shows them when the first row has been left out.
  const plan = planRows(rows, [], { choices: { 0: { left: true } }, made: {} });
  return {
    importShown: fatesOf(plan),
    imported: submissionId,
    importId: await act(keepImport, asked, input),
    spareImportId: await act(keepImport, asked, input),
  };
}
