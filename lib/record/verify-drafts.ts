import { db } from "@/lib/core/db";
import { applied, readDraftRows } from "@/lib/drafting/commands/lock";
import type { Batch } from "@/lib/drafting/protocol";
import type { Block } from "@/lib/texts/blocks";
import { documentOf } from "@/lib/texts/document";

type Kept = { id: string; title: string; version: number; kept: number | null; blocks: Block[] | null };

/**
 * Checks that every working draft reads as its history tells: the last kept state with the steps after it, and as many
 * steps as its version says.
 * @returns every fault as a sentence
 */
export async function changedDrafts(): Promise<string[]> {
  const faults: string[] = [];
  const drafts = await db().$queryRaw<Kept[]>`
    SELECT d.submission_id AS id, s.title, d.version, k.version AS kept, k.blocks FROM draft d JOIN submission s ON s.id = d.submission_id
    LEFT JOIN LATERAL (SELECT version, blocks FROM draft_snapshot k WHERE k.submission_id = d.submission_id ORDER BY version DESC, at DESC LIMIT 1) k ON true`;
  for (const draft of drafts) {
    const fault = await faultOf(draft);
    if (fault) faults.push(`Draft of “${draft.title}”: ${fault}`);
  }
  return faults;
}

/** One draft at a time: a database of many texts is read piece by piece. */
async function faultOf({ id, version, kept, blocks }: Kept): Promise<string | null> {
  if (kept === null || !blocks) return "nothing was kept of its beginning.";
  const steps = await db().$queryRaw<(Batch & { count: number })[]>`
    SELECT client_id AS "clientId", version, count, steps FROM draft_step WHERE submission_id = ${id}::uuid AND version > ${kept} ORDER BY version`;
  const counted = steps.reduce((sum, step) => sum + step.count, kept);
  if (counted !== version) return `its history has ${counted} steps, and it stands at ${version}.`;
  if (blocks.length === 0) return null;
  const told = applied(documentOf(blocks), steps);
  const { doc } = await readDraftRows(db(), id);
  return told.eq(doc) ? null : "its words are not those that its history tells.";
}
