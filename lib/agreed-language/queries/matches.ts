import "server-only";
import { findPassages, passageKeys } from "@/lib/agreed-language/key";
import { db } from "@/lib/core/db";
import type { Viewer } from "@/lib/core/viewer";
import { readSubmissionHead } from "@/lib/submissions/queries/head";
import type { Block } from "@/lib/texts/blocks";
import { type PassageRow, passageColumns, passageViews, visiblePassages } from "./rows";

/** A passage of the library that a paragraph is (`whole`) or holds. */
export type MatchedPassage = { id: string; citation: string; adoptedOn: string; whole: boolean };

/** Passages by the id of the block that they match. */
export type BlockMatches = Record<string, MatchedPassage[]>;

/** What of a text is agreed language; `draft` is null for those who may not read it, `issued` before anything was issued. */
export type AgreedMatches = { draft: BlockMatches | null; issued: BlockMatches | null };

/**
 * Finds the agreed language in a text: its working draft, where the viewer may read it (rules: mayReadDraft), and its last
 * issued version. Five statements at most, however long the text and the library. What a text itself gave to the library
 * is not found in it.
 * @param viewer who looks
 * @param submissionId the text
 * @returns null when there is no such text for the viewer
 */
export async function readAgreedMatches(viewer: Viewer, submissionId: string): Promise<AgreedMatches | null> {
  const head = await readSubmissionHead(viewer, submissionId);
  if (!head) return null;
  const last = head.versions.at(-1);
  const [passages, draft, issued] = await Promise.all([
    db().$queryRaw<PassageRow[]>`
      SELECT ${passageColumns(viewer)} FROM agreed_passage p
      WHERE ${visiblePassages(viewer.actor)} AND p.retired_at IS NULL AND p.submission_id IS DISTINCT FROM ${head.id}::uuid
      ORDER BY p.adopted_on, p.symbol, p.id`,
    head.may.readDraft.ok
      ? db().$queryRaw<
          { block: Block }[]
        >`SELECT content AS block FROM draft_block WHERE submission_id = ${head.id}::uuid ORDER BY ord`
      : null,
    last
      ? db().$queryRaw<{ blocks: Block[] }[]>`SELECT blocks FROM text_version WHERE id = ${last.id}::uuid`
      : null,
  ]);
  const keys = passageKeys(passages);
  const found = new Map<string, PassageRow>();
  const match = (blocks: Block[]): [string, { passage: PassageRow; whole: boolean }[]][] =>
    blocks.flatMap((block) => {
      const matches = block.kind === "table" ? [] : findPassages(block.text, keys);
      for (const { passage } of matches) found.set(passage.id, passage);
      return matches.length > 0 ? [[block.id, matches]] : [];
    });
  const inDraft = draft && match(draft.map(({ block }) => block));
  const inIssued = issued && match(issued[0]?.blocks ?? []);
  const views = new Map((await passageViews(viewer, [...found.values()])).map((view) => [view.id, view]));
  const said = (matches: ReturnType<typeof match>): BlockMatches =>
    Object.fromEntries(
      matches.map(([blockId, some]) => [
        blockId,
        some.map(({ passage, whole }) => ({
          id: passage.id,
          citation: views.get(passage.id)?.citation ?? passage.symbol,
          adoptedOn: passage.adoptedOn.toISOString().slice(0, 10),
          whole,
        })),
      ]),
    );
  return { draft: inDraft && said(inDraft), issued: inIssued && said(inIssued) };
}
