import "server-only";
import { isId } from "@/lib/core/ids";
import type { Viewer } from "@/lib/core/viewer";
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
 * chosen paragraph only. Five statements, whatever the text.
 * @param viewer who looks
 * @param id the text
 * @param at the chosen block's id, "whole" for the whole text, or nothing
 */
export async function readSubmission(viewer: Viewer, id: string, at?: string) {
  const head = await readSubmissionHead(viewer, id);
  if (!head) return null;
  const openId = at === "whole" ? "" : isId(at) ? at : null;
  const [text, counts, comments, questions] = await Promise.all([
    readVersion(viewer, id),
    head.round ? countComments(viewer, head.round.id) : NO_COUNTS,
    head.round && openId !== null ? listComments(viewer, { roundId: head.round.id, blockId: openId }) : [],
    head.round ? readQuestions(viewer, head.round.id) : [],
  ]);
  return {
    head,
    blocks: text?.blocks ?? [],
    names: text?.names ?? {},
    counts,
    openId,
    comments,
    questions,
    entity: head.own,
    may: {
      round: { ...roundMay(viewer, head), ...responseMay(viewer, head) },
      signOff: signOffMay(viewer, head),
    },
  };
}

/** Everything the page of a text draws. */
export type SubmissionView = NonNullable<Awaited<ReturnType<typeof readSubmission>>>;
