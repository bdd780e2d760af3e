import type { Actor } from "@/lib/core/actor";
import type { Transaction } from "@/lib/core/transaction";
import type { MatchedRow } from "@/lib/matrices/import-match";
import type { Choice } from "@/lib/matrices/import-plan";
import { type ImportFacts, maySeeImport } from "@/lib/matrices/rules/import";
import type { ImportNotes } from "@/lib/matrices/schema";
import { type LockedForeign, lockForeignResponse } from "@/lib/responses/commands/behalf";
import { type LockedInside, lockInside } from "@/lib/responses/commands/lock";

/** The response that a file is for, locked: the own one with what goes on inside it, or that of another entity. */
export type LockedFor = ImportFacts & {
  id: string;
  bodyId: string;
  submissionId: string;
  title: string;
  responseId: string | null;
  inside: LockedInside | null;
  foreign: LockedForeign | null;
};

/** An import with its response, both locked. */
export type LockedImport = LockedFor & {
  importId: string;
  waiting: boolean;
  importVersion: number;
  fileId: string | null;
  rows: MatchedRow[];
  choices: Record<string, Choice>;
  made: Record<string, string>;
  notes: ImportNotes;
};

type Row = {
  roundId: string;
  entityId: string;
  behalf: boolean;
  guests: string[];
  state: string;
  version: number;
  fileId: string | null;
  rows: MatchedRow[];
  choices: Record<string, Choice>;
  made: Record<string, string>;
  notes: ImportNotes;
};

/**
 * Locks the response that a file is for: the own one, or that of the entity for which the Secretariat enters it.
 * @param tx the transaction
 * @param actor who acts
 * @param of the round, and the entity
 */
export async function lockResponseFor(
  tx: Transaction,
  actor: Actor,
  { roundId, entityId, behalf }: { roundId: string; entityId: string; behalf: boolean },
): Promise<LockedFor | null> {
  if (behalf) {
    const foreign = await lockForeignResponse(tx, actor, { roundId, entityId });
    return foreign && { ...foreign, behalf, inside: null, foreign };
  }
  if (entityId !== actor.seat.entityId) return null;
  const inside = await lockInside(tx, actor, roundId);
  return inside && { ...inside, behalf, inside, foreign: null };
}

/**
 * Locks an import and the response that it is for; null for whom it is not there.
 * @param tx the transaction
 * @param actor who acts
 * @param id the import
 */
export async function lockImport(tx: Transaction, actor: Actor, id: string): Promise<LockedImport | null> {
  const [of] = await tx.$queryRaw<Pick<Row, "roundId" | "entityId" | "behalf" | "guests">[]>`
    SELECT round_id AS "roundId", entity_id AS "entityId", behalf, array(SELECT a.entity_id::text FROM round_entity a WHERE a.round_id = matrix_import.round_id AND a.standing = 'guest') AS guests
    FROM matrix_import WHERE id = ${id}::uuid`;
  if (!of || !maySeeImport(actor, of).ok) return null;
  const response = await lockResponseFor(tx, actor, of);
  if (!response) return null;
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT state, version, file_id AS "fileId", rows, choices, made, notes FROM matrix_import WHERE id = ${id}::uuid FOR UPDATE`;
  if (!row) return null;
  const { fileId, rows, choices, made, notes } = row;
  const held = { importId: id, waiting: row.state === "read", importVersion: row.version };
  return { ...response, ...held, fileId, rows, choices, made, notes };
}
