import { db, TRANSACTION_WAIT } from "@/lib/core/db";
import { applied, readDraftRows } from "@/lib/drafting/commands/lock";
import type { Batch } from "@/lib/drafting/protocol";
import type { Block } from "@/lib/texts/blocks";
import { documentOf } from "@/lib/texts/document";

/** What ProseMirror throws at words and steps that its schema does not know or that do not fit. */
const UNREADABLE = ["RangeError", "TransformError"];

type Draft = { id: string; title: string };
type Kept = { version: number; kept: number | null; blocks: Block[] | null };

/**
 * Checks that every working draft reads as its history tells: the last kept state with the steps after it, and as many
 * steps as its version says. People may go on writing meanwhile.
 * @returns every fault as a sentence
 */
export async function changedDrafts(): Promise<string[]> {
  const faults: string[] = [];
  const drafts = await db().$queryRaw<Draft[]>`
    SELECT d.submission_id AS id, s.title FROM draft d JOIN submission s ON s.id = d.submission_id`;
  for (const { id, title } of drafts) {
    const fault = await faultIn(id);
    if (fault) faults.push(`Draft of “${title}”: ${fault}`);
  }
  return faults;
}

async function faultIn(id: string): Promise<string | null> {
  try {
    return faultOf(await readWhole(id));
  } catch (error) {
    if (!(error instanceof Error && UNREADABLE.includes(error.name))) throw error;
    return "its history cannot be read.";
  }
}

/** One draft at a time, at one moment: a database of many texts is read piece by piece. */
function readWhole(id: string) {
  return db().$transaction(
    async (tx) => {
      const [draft] = await tx.$queryRaw<Kept[]>`
        SELECT d.version, k.version AS kept, k.blocks FROM draft d
        LEFT JOIN LATERAL (SELECT version, blocks FROM draft_snapshot k WHERE k.submission_id = d.submission_id ORDER BY version DESC, at DESC LIMIT 1) k ON true
        WHERE d.submission_id = ${id}::uuid`;
      const steps = await tx.$queryRaw<(Batch & { count: number })[]>`
        SELECT client_id AS "clientId", version, count, steps FROM draft_step
        WHERE submission_id = ${id}::uuid AND version > ${draft?.kept ?? 0} ORDER BY version`;
      return { draft, steps, ...(await readDraftRows(tx, id)) };
    },
    { ...TRANSACTION_WAIT, isolationLevel: "RepeatableRead" },
  );
}

function faultOf({ draft, steps, doc }: Awaited<ReturnType<typeof readWhole>>): string | null {
  if (!draft || draft.kept === null || !draft.blocks) return "nothing was kept of its beginning.";
  const counted = steps.reduce((sum, step) => sum + step.count, draft.kept);
  if (counted !== draft.version)
    return `its history has ${counted} steps, and it stands at ${draft.version}.`;
  if (draft.blocks.length === 0) return null;
  return applied(documentOf(draft.blocks), steps).eq(doc)
    ? null
    : "its words are not those that its history tells.";
}
