import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { WorkbenchView } from "@/lib/workbench/queries/bench-page";
import { countsOf, DIMENSIONS, filterIn, matching, type Queue, STATUSES } from "@/lib/workbench/queue";
import type { BenchStart } from "./bench";
import { detailWords } from "./detail-words";
import type { Counts } from "./filters";
import { queueWords, sliceOf } from "./queue-words";
import { ROWS_FIRST } from "./workbench-screen";

const ANSWERED = ["proposed", "published", "contested"] as const;
const SPLIT = STATUSES.indexOf("split");

/**
 * What the page brings of a queue: the rows that answer the address, from where it says on, and the counts of the rest.
 * @param view what was read
 * @param said the address
 * @param viewer who looks, in which language
 */
export function benchStart(
  view: WorkbenchView,
  said: URLSearchParams,
  viewer: Viewer & { t: Translate },
): { start: BenchStart; progress: Progress } {
  const { read, chosen, work } = view;
  const queue = queueWords(read, viewer.t);
  const filter = filterIn(said);
  const found = new Set(view.found);
  const rows = matching(queue, filter, found);
  const offset = Math.max(0, Math.trunc(Number(said.get("from") ?? 0)) || 0);
  const counts: Counts = {};
  // The paragraphs are too many to bring twice: their choice comes with all rows.
  for (const one of DIMENSIONS) if (one !== "at") counts[one] = [...countsOf(queue, filter, one, found)];
  const start: BenchStart = {
    submissionId: read.head.id,
    seat: viewer.actor.seat.id ?? "",
    lang: read.head.lang,
    stamp: viewer.now.toISOString(),
    filter,
    first: placesUsed(sliceOf(queue, rows.slice(offset, offset + ROWS_FIRST))),
    counts,
    offset,
    found: rows.length,
    total: queue.id.length,
    chosen: chosen && detailWords(chosen, viewer),
    work: work && {
      people: work.people,
      replies: work.replies.map(({ id, title, text }) => ({ id, title, text })),
    },
  };
  return { start, progress: progressOf(queue) };
}

/** How many comments there are to answer, a split one in its parts; how many have been, where the viewer may know it of all. */
export type Progress = { n: number; answered: number | null };

/**
 * @param queue all rows of a round that the viewer may see
 * @returns how far the answers are
 */
export function progressOf({ status }: Queue): Progress {
  const answered = ANSWERED.map((one) => STATUSES.indexOf(one));
  const told = status.every((one) => one >= 0);
  return {
    n: status.filter((one) => one !== SPLIT).length,
    answered: told ? status.filter((one) => answered.includes(one)).length : null,
  };
}

/** The same rows with the names of their own paragraphs only. */
function placesUsed(queue: Queue): Queue {
  const used = [...new Set(queue.at)];
  const at = used.flatMap((place) => queue.names.at[place] ?? []);
  return { ...queue, at: queue.at.map((place) => used.indexOf(place)), names: { ...queue.names, at } };
}
