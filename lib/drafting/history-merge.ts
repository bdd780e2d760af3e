import type { Step } from "prosemirror-transform";
import { ReplaceStep } from "prosemirror-transform";
import { SITTING_MINUTES } from "./history";

/** A row of the log as it may be put together with its neighbours. */
export type MergeRow = {
  version: number;
  count: number;
  clientId: string;
  personId: string | null;
  entityId: string | null;
  role: string;
  kind: string;
  at: Date;
  steps: Step[];
};

/**
 * Puts rows of one page in a row together, as long as the history reads the same: never across a kept version, and so
 * that the beginning, the end and the gaps of every sitting stay what they are.
 * @param rows in order, without gaps
 * @param kept versions that have to stay ends of rows: those of snapshots
 * @returns rows with the place of the last one they were made of; those that stayed alone are the same objects
 */
export function mergeRows(rows: readonly MergeRow[], kept: ReadonlySet<number>): MergeRow[] {
  const out: MergeRow[] = [];
  for (const row of rows) {
    const [last, beforeLast] = [out.at(-1), out.at(-2)];
    if (last && beforeLast && fits(beforeLast, last, row) && !kept.has(last.version))
      out[out.length - 1] = {
        ...row,
        count: last.count + row.count,
        steps: mergeSteps([...last.steps, ...row.steps]),
      };
    else out.push(row);
  }
  return out;
}

/** The first row of a sitting stays alone: it says when the sitting began. */
function fits(anchor: MergeRow, last: MergeRow, row: MergeRow): boolean {
  const minutes = (row.at.getTime() - anchor.at.getTime()) / 60_000;
  return (
    same(anchor, last) && same(last, row) && row.at >= last.at && minutes >= 0 && minutes < SITTING_MINUTES
  );
}

function same(one: MergeRow, other: MergeRow): boolean {
  return (
    one.clientId === other.clientId &&
    one.personId === other.personId &&
    one.entityId === other.entityId &&
    one.role === other.role &&
    one.kind === other.kind
  );
}

/**
 * Typing as one step instead of one a letter. What takes words away stays as it was: who wrote what is read from it.
 * @param steps in order
 */
function mergeSteps(steps: readonly Step[]): Step[] {
  const out: Step[] = [];
  for (const step of steps) {
    const last = out.at(-1);
    const merged = last && typing(last) && typing(step) ? last.merge(step) : null;
    if (merged) out[out.length - 1] = merged;
    else out.push(step);
  }
  return out;
}

function typing(step: Step): boolean {
  return (
    step instanceof ReplaceStep && step.from === step.to && step.slice.openStart + step.slice.openEnd === 0
  );
}
