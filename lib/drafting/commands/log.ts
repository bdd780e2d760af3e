import type { Node } from "prosemirror-model";
import { Step } from "prosemirror-transform";
import type { Transaction } from "@/lib/core/transaction";
import { type EntryHead, replay } from "@/lib/drafting/history";
import { type Block, newBlockId } from "@/lib/texts/blocks";
import { documentOf, schema } from "@/lib/texts/document";

/** An entry of the draft's log with its steps. */
export type LogEntry = EntryHead & { steps: Step[] };

/** A piece of the log: the text before it, when that was kept, and everything written since. */
export type Log = { start: Node; version: number; at: Date; entries: LogEntry[] };

type Reader = Pick<Transaction, "$queryRaw">;

/**
 * Reads the log from the last kept text at or before one version up to another.
 * @param reader a transaction or the client
 * @param id the text
 * @param from the version that has to be reachable
 * @param to the version up to which entries are read
 * @returns null when nothing was kept that early, which is no draft
 */
export async function readLog(reader: Reader, id: string, from: number, to: number): Promise<Log | null> {
  const [kept] = await reader.$queryRaw<{ version: number; blocks: Block[]; at: Date }[]>`
    SELECT version, blocks, at FROM draft_snapshot WHERE submission_id = ${id}::uuid AND version <= ${from} ORDER BY version DESC LIMIT 1`;
  if (!kept) return null;
  const rows = await reader.$queryRaw<(EntryHead & { steps: object[] })[]>`
    SELECT version, count, person_id AS "personId", entity_id AS "entityId", kind, at, steps FROM draft_step
    WHERE submission_id = ${id}::uuid AND version > ${kept.version} AND version <= ${to} ORDER BY version`;
  const entries = rows.map((row) => ({
    ...row,
    steps: row.steps.map((json) => Step.fromJSON(schema, json)),
  }));
  const blocks: Block[] =
    kept.blocks.length > 0 ? kept.blocks : [{ id: newBlockId(), kind: "paragraph", text: "" }];
  return { start: documentOf(blocks), version: kept.version, at: kept.at, entries };
}

/**
 * The text as it was at a version of the log.
 * @param log as `readLog` gives it
 * @param version the end of an entry, or the kept version itself
 * @returns null when no entry ends there: the log has it only together with what came after
 */
export function docAt(log: Log, version: number): Node | null {
  const until = log.entries.filter((entry) => entry.version <= version);
  if ((until.at(-1)?.version ?? log.version) !== version) return null;
  return replay(
    log.start,
    until.flatMap((entry) => entry.steps),
  );
}
