import "server-only";
import { isId } from "@/lib/core/ids";
import type { Viewer } from "@/lib/core/viewer";
import { type CarriedRound, readCarried } from "@/lib/dispositions/queries/carried";
import { responseMay } from "@/lib/responses/queries/may";
import { countComments, listComments } from "@/lib/rounds/queries/comments";
import { roundMay } from "@/lib/rounds/queries/may";
import { readQuestions } from "@/lib/rounds/queries/questions";
import { readSubmissionHead } from "@/lib/submissions/queries/head";
import { readVersion } from "@/lib/submissions/queries/text";
import { signOffMay } from "./may";

const NO_COUNTS: Awaited<ReturnType<typeof countComments>> = {};

/**
 * Reads the page of a text: its last issued version, which is the one a round or a sign-off looks at, with the comments of the
 * chosen paragraph only, and where that paragraph is now. Seven statements at most, whatever the text.
 * @param viewer who looks
 * @param id the text
 * @param at the chosen block's id, "whole" for the whole text, or nothing
 */
export async function readSubmission(viewer: Viewer, id: string, at?: string) {
  const head = await readSubmissionHead(viewer, id);
  if (!head) return null;
  const openId = at === "whole" ? "" : isId(at) ? at : null;
  const [text, counts, questions] = await Promise.all([
    readVersion(viewer, id),
    head.round ? countComments(viewer, head.round.id) : NO_COUNTS,
    head.round ? readQuestions(viewer, head.round.id) : [],
  ]);
  const carried = head.round ? await readCarried(viewer, head, text?.blocks ?? []) : null;
  const comments =
    head.round && carried && openId !== null
      ? await listComments(viewer, { roundId: head.round.id, blockId: openId && carried.commented(openId) })
      : [];
  return {
    head,
    blocks: text?.blocks ?? [],
    names: text?.names ?? {},
    counts: carried ? countsShown(counts, carried) : counts,
    openId,
    /** The chosen paragraph in the version that the round asks about; null where it was not there. */
    askedAbout: openId && carried ? carried.askedAbout(openId) : null,
    comments: comments.map((comment) => ({ ...comment, place: carried?.placeOf(comment) ?? null })),
    /** Paragraphs that have comments and lost their place in the text that is shown. */
    lost: (carried?.lost ?? []).flatMap((one) => {
      const n = counts[one.blockId]?.n;
      return n ? [{ ...one, n }] : [];
    }),
    questions,
    entity: head.own,
    may: {
      round: { ...roundMay(viewer, head), ...responseMay(viewer, head) },
      signOff: signOffMay(viewer, head),
    },
  };
}

/** The counts by the paragraphs that are shown, for a text that was issued anew since its round. */
function countsShown(counts: typeof NO_COUNTS, carried: CarriedRound): typeof NO_COUNTS {
  return Object.fromEntries(
    Object.entries(counts).flatMap(([blockId, count]) => {
      const shown = blockId === "" ? "" : carried.shown(blockId);
      return shown === null ? [] : [[shown, count]];
    }),
  );
}

/** Everything the page of a text draws. */
export type SubmissionView = NonNullable<Awaited<ReturnType<typeof readSubmission>>>;
