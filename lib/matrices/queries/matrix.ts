import "server-only";
import type { Viewer } from "@/lib/core/viewer";
import type { MatrixFilter } from "@/lib/matrices/export-filter";
import type { MatrixRow, MatrixText } from "@/lib/matrices/export-row";
import {
  type RoundHead,
  readSubmissionHead,
  type SubmissionHead,
  type VersionHead,
} from "@/lib/submissions/queries/head";
import { readVersionById } from "@/lib/submissions/queries/text";
import { referencesOf } from "@/lib/texts/numbers";
import { readMatrixRows, type Window } from "./rows";

/** The comments of the last round of a text, with the version that they speak of. */
export type MatrixView = {
  head: SubmissionHead;
  round: RoundHead;
  version: VersionHead;
  text: MatrixText;
  rows: MatrixRow[];
};

/**
 * Reads the matrix of the last round; three statements, however many comments there are.
 * @param viewer who looks
 * @param submissionId the text
 * @param filter which comments, in which order: as the page's address says
 * @param window a part of them, for a page
 * @returns null when there is no such text for the viewer, or no round
 */
export async function readMatrix(
  viewer: Viewer,
  submissionId: string,
  filter: MatrixFilter,
  window: Window = {},
): Promise<MatrixView | null> {
  const head = await readSubmissionHead(viewer, submissionId);
  const round = head?.round;
  const version = head?.versions.find((one) => one.id === round?.versionId);
  if (!head || !round || !version) return null;
  const [rows, { blocks }] = await Promise.all([
    readMatrixRows(viewer, round, filter, window),
    readVersionById(viewer, round.versionId),
  ]);
  return { head, round, version, text: { blocks, references: referencesOf(blocks) }, rows };
}
