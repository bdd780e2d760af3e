import "server-only";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import * as rules from "@/lib/responses/rules";
import { roundFacts } from "@/lib/rounds/queries/may";
import type { SubmissionHead } from "@/lib/submissions/queries/head";

/** What the viewer may do in the response of the own entity, now. */
export type ResponseMay = Record<"comment" | "submit" | "noComments" | "withdraw", Verdict>;

/**
 * Asks the rules of the own entity's response for the screen.
 * @param viewer who looks
 * @param head the text
 */
export function responseMay({ actor, now }: Viewer, head: SubmissionHead): ResponseMay {
  const round = roundFacts(head);
  const response = {
    ...round,
    entityId: actor.seat.entityId,
    response: round.mine,
    comments: round.mineComments,
  };
  return {
    comment: rules.mayComment(actor, response, now),
    submit: rules.maySubmitResponse(actor, response, now),
    noComments: rules.mayAnswerNoComments(actor, response, now),
    withdraw: rules.mayWithdrawResponse(actor, response, now),
  };
}
