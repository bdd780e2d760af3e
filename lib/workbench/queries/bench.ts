import "server-only";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { mayDispose } from "@/lib/dispositions/rules";
import { type CommentView, countAnswers, listComments } from "@/lib/rounds/queries/comments";
import { PAGE } from "@/lib/rounds/schema";
import { readSubmissionHead, type SubmissionHead } from "@/lib/submissions/queries/head";
import { readVersionById } from "@/lib/submissions/queries/text";
import { type Reference, referencesOf } from "@/lib/texts/numbers";

/** A place in the commented text that somebody commented on, in the order of the text; null is the whole text. */
export type Place = { blockId: string | null; reference: Reference | null; text: string };

/** The comments of a round with the places they stand at, as the commented version numbered them (domain 6.5). */
export type BenchView = {
  head: SubmissionHead;
  comments: CommentView[];
  places: Place[];
  more: boolean;
  total: number;
  answered: number;
  may: { dispose: Verdict };
};

/**
 * Reads the comments of the last round, as far as the viewer may see them, in pages.
 * @param viewer who looks
 * @param id the text
 * @param filter which entity, answered or not, and from which row on
 */
export async function readBench(
  viewer: Viewer,
  id: string,
  filter: { entityId?: string; answered?: boolean; offset?: number } = {},
): Promise<BenchView | null> {
  const head = await readSubmissionHead(viewer, id);
  if (!head?.round) return null;
  const [found, { blocks }, counts] = await Promise.all([
    listComments(viewer, { ...filter, roundId: head.round.id, submitted: true, limit: PAGE + 1 }),
    readVersionById(viewer, head.round.versionId),
    countAnswers(viewer, head.round.id),
  ]);
  const comments = found.slice(0, PAGE);
  const references = referencesOf(blocks);
  const texts = new Map(blocks.map((block) => [block.id, block.text]));
  const places = [...new Set(comments.map((comment) => comment.blockId))].map((blockId) => ({
    blockId,
    reference: blockId ? (references[blockId] ?? null) : null,
    text: blockId ? (texts.get(blockId) ?? "") : "",
  }));
  return {
    head,
    comments,
    ...counts,
    places,
    more: found.length > PAGE,
    may: { dispose: mayDispose(viewer.actor, head) },
  };
}
