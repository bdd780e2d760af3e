import "server-only";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import * as rules from "@/lib/rounds/rules";
import type { SubmissionHead } from "@/lib/submissions/queries/head";
import { readVersionById } from "@/lib/submissions/queries/text";
import { type Reference, referencesOf } from "@/lib/texts/numbers";
import { type QuestionView, readQuestions } from "./questions";

/** A round with its questions, and what the viewer may do about them. */
export type AskedIn = {
  roundId: string;
  number: number;
  questions: QuestionView[];
  /** Where a question can stand: the paragraphs of the text asked about, in order. */
  places: Record<string, Reference>;
  may: Record<"ask" | "unask", Verdict>;
};

/**
 * Reads the questions of the present round and then of the one that waits: what was answered in the last is not put away by
 * planning the next. Two statements for each.
 * @param viewer who looks
 * @param head the text
 */
export function readAsked(viewer: Viewer, head: SubmissionHead): Promise<AskedIn[]> {
  const { round, planned, penholderId } = head;
  const last = head.versions.at(-1)?.id;
  const rounds = [
    ...(round ? [round] : []),
    ...(planned ? [{ ...planned, state: "planned" as const, versionId: last }] : []),
  ];
  return Promise.all(
    rounds.map(async ({ id, number, state, closesAt, versionId }) => {
      const [questions, text] = await Promise.all([
        readQuestions(viewer, id),
        versionId ? readVersionById(viewer, versionId) : null,
      ]);
      const facts = { state, penholderId, closesAt };
      return {
        roundId: id,
        number,
        questions,
        places: text ? referencesOf(text.blocks) : {},
        may: {
          ask: rules.mayAskQuestion(viewer.actor, facts, viewer.now),
          unask: rules.mayRemoveQuestion(viewer.actor, facts),
        },
      };
    }),
  );
}
