import "server-only";
import type { Viewer } from "@/lib/core/viewer";
import type { MatrixFilter } from "@/lib/matrices/export-filter";
import { afterPage, windowOf } from "@/lib/matrices/export-page";
import type { MatrixRow, MatrixText } from "@/lib/matrices/export-row";
import { mayReadLetter } from "@/lib/matrices/rules/letter";
import {
  type RoundHead,
  readSubmissionHead,
  type SubmissionHead,
  type VersionHead,
} from "@/lib/submissions/queries/head";
import { readVersionById } from "@/lib/submissions/queries/text";
import { holdsPen } from "@/lib/submissions/rules";
import { referencesOf } from "@/lib/texts/numbers";
import { listEntities, readMatrixRows, type Window } from "./rows";

/** The comments of a round of a text, with the version that they speak of. */
export type MatrixView = {
  /** The text as it stands now, with the round that counts now. */
  head: SubmissionHead;
  round: RoundHead;
  version: VersionHead;
  text: MatrixText;
  rows: MatrixRow[];
};

/**
 * Reads the matrix of a round, by itself of the last; three statements however many comments there are, and one more for an
 * earlier round, whose answers are shown when another is open already (domain 5.1).
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
  const round = head && (await readRoundHead(viewer, head, filter.round));
  const version = head?.versions.find((one) => one.id === round?.versionId);
  if (!head || !round || !version) return null;
  const [rows, { blocks }] = await Promise.all([
    readMatrixRows(viewer, round, ownFilter(viewer, head, filter), window),
    readVersionById(viewer, round.versionId),
  ]);
  return { head, round, version, text: { blocks, references: referencesOf(blocks) }, rows };
}

/**
 * The round that an address asks for.
 * @param viewer who looks
 * @param head the text with the round that counts now
 * @param number as the address has it; without it the one that counts now
 */
export async function readRoundHead(
  viewer: Viewer,
  head: SubmissionHead,
  number: string | undefined,
): Promise<RoundHead | null> {
  if (number === undefined || Number(number) === head.round?.number) return head.round;
  return (await readSubmissionHead(viewer, head.id, Number(number)))?.round ?? null;
}

/** One page of the matrix on screen, with what it can be narrowed by. */
export type MatrixPage = MatrixView & {
  total: number;
  /** How many rows a page holds. */
  limit: number;
  more: boolean;
  /** The page was to hold all rows and does not. */
  cut: boolean;
  /** Who has comments here that the viewer may see. */
  entities: { entityId: string; entity: string }[];
  may: { letters: boolean };
};

/**
 * Reads one page of the matrix; four statements, however many comments there are.
 * @param viewer who looks
 * @param submissionId the text
 * @param filter which comments, in which order
 * @param from the row it begins with; "all" for one long page to print
 */
export async function readMatrixPage(
  viewer: Viewer,
  submissionId: string,
  filter: MatrixFilter,
  from: number | "all",
): Promise<MatrixPage | null> {
  const window = windowOf(from);
  const view = await readMatrix(viewer, submissionId, filter, window);
  if (!view) return null;
  const total = view.rows[0]?.total ?? 0;
  const { head, round } = view;
  const facts = { ...round, penholderId: head.penholderId, entityId: viewer.actor.seat.entityId };
  const letters = mayReadLetter(viewer.actor, facts);
  return {
    ...view,
    total,
    limit: window.limit,
    ...afterPage(window, total),
    entities: await listEntities(viewer, round),
    may: { letters: letters.ok || letters.reason === "letterNotYet" },
  };
}

/** Topic, tag and assignee are what the penholder sorts by; they tell others nothing (rule `holdsPen`). */
function ownFilter({ actor }: Viewer, head: SubmissionHead, filter: MatrixFilter): MatrixFilter {
  return holdsPen(actor, head)
    ? filter
    : { ...filter, topic: undefined, tag: undefined, assignee: undefined };
}
