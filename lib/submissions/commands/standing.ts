import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Actor } from "@/lib/core/actor";
import type { Transaction } from "@/lib/core/transaction";
import type { Block } from "@/lib/texts/blocks";
import { canonicalText } from "@/lib/texts/export-text";
import { blocksSchema } from "@/lib/texts/schema";
import { type LockedSubmission, lockSubmission } from "./lock";

/** A locked text with what issuing, opening a round and opening sign-off have to know of it. */
export type Standing = LockedSubmission & {
  content: Block[];
  blocks: number;
  last: { id: string; number: number; symbol: string; sha256: string } | null;
  issued: boolean;
  changed: boolean;
  unanswered: number;
};

/**
 * Locks a text and says how it stands: its draft, its last issued version, and the comments still without a disposition.
 * @param tx the transaction
 * @param actor who asks
 * @param id the text
 */
export async function lockStanding(tx: Transaction, actor: Actor, id: string): Promise<Standing | null> {
  const submission = await lockSubmission(tx, actor, id);
  if (!submission) return null;
  const rows = await tx.draftBlock.findMany({
    where: { submissionId: id, proposed: false },
    orderBy: { ord: "asc" },
    select: { content: true },
  });
  const content = blocksSchema.parse(rows.map((row) => row.content));
  const last = await tx.textVersion.findFirst({
    where: { submissionId: id },
    orderBy: { number: "desc" },
    select: { id: true, number: true, symbol: true, sha256: true, blocks: true },
  });
  const unanswered = await tx.comment.count({
    where: {
      disposition: null,
      splitAt: null,
      submittedAt: { not: null },
      response: { round: { submissionId: id, closedAt: { not: null } } },
    },
  });
  // Block by block, as the page above the text asks it: an empty paragraph gives the same file, and is a change.
  const changed = !isDeepStrictEqual(content, blocksSchema.parse(last?.blocks ?? []));
  return { ...submission, content, blocks: content.length, last, issued: last !== null, changed, unanswered };
}

/**
 * The SHA-256 of a text's canonical form: what `sha256sum` says of the downloaded file.
 * @param title the text's title
 * @param blocks its words
 * @returns 64 hexadecimal characters
 */
export function fingerprint(title: string, blocks: Block[]): string {
  return createHash("sha256").update(canonicalText(title, blocks)).digest("hex");
}
