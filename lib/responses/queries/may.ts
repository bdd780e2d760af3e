import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { clearanceOf, STEP_STATES, type StepState } from "@/lib/responses/chain";
import * as rules from "@/lib/responses/rules";
import { type BehalfFacts, mayCoSponsor, mayKeepEvidence } from "@/lib/responses/rules-beyond";
import { mayAnswerQuestion } from "@/lib/responses/rules-questions";
import type { Board } from "@/lib/rounds/queries/board";
import { roundFacts } from "@/lib/rounds/queries/may";
import type { SubmissionHead } from "@/lib/submissions/queries/head";

/** What the viewer may do in the response of the own entity, now. */
export type ResponseMay = Record<
  "comment" | "answer" | "add" | "submit" | "resubmit" | "noComments" | "withdraw" | "sponsor",
  Verdict
>;

/**
 * Asks the rules of the own entity's response for the screen.
 * @param viewer who looks
 * @param head the text
 */
export function responseMay({ actor, now }: Viewer, head: SubmissionHead): ResponseMay {
  const response = insideFacts(actor, head);
  return {
    comment: rules.mayComment(actor, response, now),
    answer: mayAnswerQuestion(actor, response, now),
    add: rules.mayAddComment(actor, { ...response, agreed: false }, now),
    resubmit: rules.mayResubmit(actor, response, now),
    submit: rules.maySubmitResponse(actor, response, now),
    noComments: rules.mayAnswerNoComments(actor, response, now),
    // Of a submitted comment of another entity that is on the screen; which one it is changes nothing else.
    sponsor: mayCoSponsor(actor, { ...response, entityId: "", submitted: true, sponsored: false }),
    withdraw: rules.mayWithdrawResponse(actor, response, now),
  };
}

/**
 * Whether the viewer may enter what entities sent by e-mail into the last round of a text, for one that has not answered by
 * itself.
 * @param viewer who looks
 * @param head the text
 */
export function behalfMay({ actor }: Viewer, head: SubmissionHead): Verdict {
  return mayKeepEvidence(actor, behalfFacts(head, { entityId: "", response: null, behalf: false }));
}

/**
 * For whom the viewer may do so, by the rows of the board.
 * @param viewer who looks
 * @param board what the viewer may see of each entity
 * @returns ids of entities
 */
export function behalfAmong({ actor }: Viewer, { head, rows }: Pick<Board, "head" | "rows">): Set<string> {
  const open = rows.filter(
    (row) => row.asked && mayKeepEvidence(actor, behalfFacts(head, row)).ok && head.round !== null,
  );
  return new Set(open.map(({ entityId }) => entityId));
}

function behalfFacts(
  head: SubmissionHead,
  row: Pick<Board["rows"][number], "entityId" | "response" | "behalf">,
): BehalfFacts {
  const response = row.response ?? "none";
  const answered = response === "submitted" || response === "noComments";
  const of = { entityId: row.entityId, asked: [row.entityId], response, comments: 0, evidence: false };
  return { ...roundFacts(head), ...of, own: answered && !row.behalf };
}

/**
 * The own entity's response as the rules see it, from the head of its text.
 * @param actor who looks
 * @param head the text
 */
export function insideFacts(actor: Actor, head: SubmissionHead): rules.InsideFacts {
  const round = roundFacts(head);
  const inside = head.round?.inside;
  return {
    ...round,
    entityId: actor.seat.entityId,
    response: round.mine,
    comments: round.mineComments,
    ...(inside && { ...inside, clearance: clearanceOf(inside.steps.map(stateOf)) }),
  };
}

function stateOf(state: string): { state: StepState } {
  return { state: STEP_STATES.find((known) => known === state) ?? "waiting" };
}
