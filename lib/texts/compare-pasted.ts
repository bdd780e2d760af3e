import { type Block, MAX_BLOCKS } from "./blocks";
import { compareTexts } from "./compare";
import { compareSigns, type SignKind, type SignRun } from "./compare-signs";
import { plainBlock, rejoin, type Unit, unitsOf } from "./compare-units";
import type { TextFormat } from "./import-pieces";
import { readText } from "./import-text";

/** What counts as one difference: between the words and signs of a paragraph, or a whole paragraph. */
export type DifferenceKind = SignKind | "missing" | "added" | "moved";

/** A paragraph that is not in the copy as it is in the text. `blockId` is the text's block; null is the title. */
export interface PastedParagraph {
  kind: "changed" | "missing" | "added" | "moved";
  /** Where it stands in the text; for what was added, the block it follows there, undefined at the beginning. */
  blockId: string | null | undefined;
  runs: SignRun[];
  counts: Partial<Record<DifferenceKind, number>>;
}

/** A copy held against a text. Nothing of it is stored. */
export interface PastedComparison {
  paragraphs: PastedParagraph[];
  /** How many paragraphs are the same to the last sign. */
  unchanged: number;
  /** How many differences there are, by kind, over the whole copy. */
  counts: Partial<Record<DifferenceKind, number>>;
}

/** Beyond so many lines a copy is no text of ours; 2 MB broken to the width of a letter have half of them. */
const MOST_LINES = 60_000;

/**
 * Holds a copy found anywhere against the text, down to the curly quote (domain 4.7, edge case 37). The copy is read as
 * an upload is, its lines are found again by their words, and each is compared sign by sign. Levels, lists and typed
 * numbers are not compared, because a copy from a page has lost them; a title that the copy leaves out is not missed.
 * @param copy the copy as decoded or pasted, where `refuseText` had nothing against it
 * @param format how the copy is written
 * @param title the text's title
 * @param blocks the text
 * @returns what differs, in the order of the copy; null when the copy has more lines than a text may have
 */
export function comparePasted(
  copy: string,
  format: TextFormat,
  title: string,
  blocks: readonly Block[],
): PastedComparison | null {
  if ((copy.match(/[\n\r\u2028\u2029]/gu)?.length ?? 0) > MOST_LINES) return null;
  const read = readText(copy, format);
  const found = unitsOf(read.blocks, read.title, "copy");
  if (found.length > 2 * MAX_BLOCKS) return null;
  const text = unitsOf(blocks, title, "text");
  const copied = rejoin(found, text);
  return gather(rejoin(text, copied), copied);
}

function gather(text: readonly Unit[], copy: readonly Unit[]): PastedComparison {
  const written = new Map([...text, ...copy].map((unit) => [unit.id, unit]));
  const paragraphs: PastedParagraph[] = [];
  let unchanged = 0;
  let last: string | null | undefined;
  for (const change of compareTexts(text.map(plainBlock), copy.map(plainBlock))) {
    const [before, after] = [written.get(change.before?.id ?? ""), written.get(change.after?.id ?? "")];
    if (!after && before?.blockId === null) continue;
    const runs = runsOf(before?.text, after?.text);
    const kind = !after ? "missing" : !before ? "added" : change.kind === "moved" ? "moved" : "changed";
    const counts = countsOf(kind, runs);
    if (before && kind !== "moved") last = before.blockId;
    if (kind === "changed" && runs.every((run) => run.op === "same")) unchanged++;
    else add(paragraphs, { kind, blockId: before ? before.blockId : last, runs, counts });
  }
  return { paragraphs, unchanged, counts: sum(paragraphs.map((one) => one.counts)) };
}

/** The lines of one block that is missing are one difference: a table is not missing row by row. */
function add(paragraphs: PastedParagraph[], next: PastedParagraph): void {
  const last = paragraphs.at(-1);
  if (next.kind !== "missing" || last?.kind !== "missing" || last.blockId !== next.blockId)
    paragraphs.push(next);
  else last.runs = [{ op: "del", text: [...last.runs, ...next.runs].map((run) => run.text).join("\n") }];
}

function runsOf(before: string | undefined, after: string | undefined): SignRun[] {
  if (before !== undefined && after !== undefined) return compareSigns(before, after);
  return [before === undefined ? { op: "ins", text: after ?? "" } : { op: "del", text: before }];
}

/** A paragraph that is missing or was added is one difference, however many words it has. */
function countsOf(kind: PastedParagraph["kind"], runs: readonly SignRun[]): PastedParagraph["counts"] {
  if (kind === "missing" || kind === "added") return { [kind]: 1 };
  const counts = sum(runs.map((run) => (run.kind && run.count ? { [run.kind]: run.count } : {})));
  return kind === "moved" ? { moved: 1, ...counts } : counts;
}

function sum(all: readonly PastedComparison["counts"][]): PastedComparison["counts"] {
  const total: PastedComparison["counts"] = {};
  for (const counts of all)
    for (const [kind, count] of Object.entries(counts) as [DifferenceKind, number][])
      total[kind] = (total[kind] ?? 0) + count;
  return total;
}
