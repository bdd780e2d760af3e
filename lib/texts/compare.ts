import { diffArrays } from "diff";
import { alignBlocks, inOrder } from "./align";
import { type Block, type BlockOf, marksIn, textsOf } from "./blocks";
import { REFERENCES, type Run, replaceInRun, sliceRun, spansIn, tidySpans } from "./inline-runs";
import { compareWords, similarity, type WordRun } from "./words";

/** A table row; each cell as runs of words. */
export interface RowChange {
  kind: "same" | "changed" | "inserted" | "deleted";
  cells: WordRun[][];
}

/**
 * What became of one block. `words` is the difference of the text, for every kind of change; `rows` of a table's
 * cells. A moved block may be changed too: `edited` says so. `reshaped` is another kind or level with the words
 * perhaps the same.
 */
export interface Change {
  kind: "same" | "changed" | "inserted" | "deleted" | "moved";
  before?: Block;
  after?: Block;
  edited: boolean;
  reshaped: boolean;
  words: WordRun[];
  rows?: RowChange[];
}

/**
 * The change from one text to another (domain 6.2), in the order of the newer one, with what was deleted where it
 * stood. Numbers are computed, so renumbering is no change; footnote marks are compared by the footnote they mean.
 * @param before the older text, usually the last issued version
 * @param after the newer text
 * @returns one change per block of either text
 */
export function compareTexts(before: readonly Block[], after: readonly Block[]): Change[] {
  const partner = alignBlocks(before, after);
  const stayed = inOrder(partner);
  const mark = markNames(before, after, partner);
  const out: Change[] = [];
  const deletedAfter = new Map<number, Change[]>();
  const partnered = new Set(partner);
  let anchor = -1;
  const placeOf = new Map([...stayed].map((a) => [partner[a] ?? -1, a]));
  before.forEach((block, b) => {
    anchor = placeOf.get(b) ?? anchor;
    if (partnered.has(b)) return;
    const change = lone(block, "deleted", mark);
    deletedAfter.set(anchor, [...(deletedAfter.get(anchor) ?? []), change]);
  });
  out.push(...(deletedAfter.get(-1) ?? []));
  after.forEach((block, a) => {
    const old = before[partner[a] ?? -1];
    out.push(old ? paired(old, block, stayed.has(a), mark) : lone(block, "inserted", mark));
    out.push(...(deletedAfter.get(a) ?? []));
  });
  return out;
}

/**
 * Only what changed, for a list to walk through.
 * @param changes as `compareTexts` gives them
 */
export function changedOnly(changes: readonly Change[]): Change[] {
  return changes.filter((change) => change.kind !== "same");
}

type Rename = (text: string) => string;

function lone(block: Block, kind: "inserted" | "deleted", mark: Rename): Change {
  const op = kind === "inserted" ? "ins" : "del";
  const run = (text: string): WordRun[] =>
    text === "" ? [] : [{ op, text: op === "del" ? mark(text) : text }];
  const common = { kind, edited: true, reshaped: false, words: run(block.text) };
  const rows =
    block.kind === "table" ? { rows: block.rows.map((row) => ({ kind, cells: row.map(run) })) } : {};
  return kind === "inserted" ? { ...common, after: block, ...rows } : { ...common, before: block, ...rows };
}

function paired(before: Block, after: Block, stayed: boolean, mark: Rename): Change {
  const words = compareWords(mark(before.text), after.text);
  const rows =
    after.kind === "table" && before.kind === "table" ? compareRows(before, after, mark) : undefined;
  const edited =
    words.some((run) => run.op !== "same") || (rows?.some((row) => row.kind !== "same") ?? false);
  const reshaped =
    shapeOf(before, mark) !== shapeOf(after) || emphasisChanged(before, after, mark, words, rows);
  const kind = stayed ? (edited || reshaped ? "changed" : "same") : "moved";
  return { kind, before, after, edited, reshaped, words, ...(rows ? { rows } : {}) };
}

function compareRows(before: BlockOf<"table">, after: BlockOf<"table">, mark: Rename): RowChange[] {
  const separator = "\u001f";
  const join = (row: readonly string[]) => row.join(separator);
  const old = before.rows.map((row) => row.map(mark));
  const runs = diffArrays(old.map(join), after.rows.map(join));
  const out: RowChange[] = [];
  let deleted: string[][] = [];
  const flush = () => {
    for (const row of deleted)
      out.push({ kind: "deleted", cells: row.map((cell) => compareWords(cell, "")) });
    deleted = [];
  };
  for (const run of runs) {
    const rows = run.value.map((row) => row.split(separator));
    if (run.removed) deleted.push(...rows);
    else
      for (const row of rows) {
        const at = run.added ? deleted.findIndex((gone) => similarity(join(gone), join(row)) >= 0.4) : -1;
        const partner = run.added ? deleted[at] : row;
        if (!run.added) flush();
        const behind = at > 0 ? deleted.splice(0, at) : [];
        for (const gone of behind)
          out.push({ kind: "deleted", cells: gone.map((cell) => compareWords(cell, "")) });
        if (run.added && partner) deleted.shift();
        out.push({
          kind: !run.added ? "same" : partner ? "changed" : "inserted",
          cells: compareCells(partner ?? [], row),
        });
      }
  }
  flush();
  return out;
}

function compareCells(before: readonly string[], after: readonly string[]): WordRun[][] {
  const width = Math.max(before.length, after.length);
  return Array.from({ length: width }, (_, at) => compareWords(before[at] ?? "", after[at] ?? ""));
}

/** What a block is beside its words; `mark` gives ids the names they have in the newer text. */
function shapeOf(block: Block, mark: Rename = (text) => text): string {
  const { kind, id: _id, text: _text, spans: _spans, changes: _changes, ...rest } = block;
  const shape = { rows: undefined, mark: undefined, proposers: undefined, ...rest };
  const alternative =
    "alternativeTo" in shape && shape.alternativeTo ? mark(`[#${shape.alternativeTo}]`) : "";
  const kept = { ...shape, rows: "", mark: "", proposers: "", alternativeTo: alternative };
  return JSON.stringify([kind, ...Object.entries(kept).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Whether words that stayed are emphasized or linked otherwise; of cells, where no cell changed. */
function emphasisChanged(
  before: Block,
  after: Block,
  mark: Rename,
  words: readonly WordRun[],
  rows: readonly RowChange[] | undefined,
): boolean {
  if (!before.spans && !after.spans) return false;
  const run = (block: Block, text: string, cell?: [number, number]) => ({
    text,
    spans: spansIn(block.spans, cell),
  });
  const old = replaceInRun(run(before, before.text), REFERENCES, mark);
  const differs = (one: Run, other: Run) =>
    JSON.stringify(tidySpans(one)) !== JSON.stringify(tidySpans(other));
  let [gone, come] = [0, 0];
  for (const { op, text } of words) {
    const [from, to] = [gone, come];
    if (op !== "ins") gone += text.length;
    if (op !== "del") come += text.length;
    if (op === "same" && differs(sliceRun(old, from, gone), sliceRun(run(after, after.text), to, come)))
      return true;
  }
  if (after.kind !== "table" || before.kind !== "table" || rows?.some((row) => row.kind !== "same"))
    return false;
  return after.rows.some((row, r) =>
    row.some((cell, c) =>
      differs(
        replaceInRun(run(before, before.rows[r]?.[c] ?? "", [r, c]), REFERENCES, mark),
        run(after, cell, [r, c]),
      ),
    ),
  );
}

/**
 * Gives the older text's footnote marks, and the blocks it refers to, the names they have in the newer one; a mark gone
 * there gets a name apart.
 */
function markNames(before: readonly Block[], after: readonly Block[], partner: readonly number[]): Rename {
  const names = new Map<string, string>();
  const ids = new Map<string, string>();
  after.forEach((block, a) => {
    const old = before[partner[a] ?? -1];
    if (block.kind === "footnote" && old?.kind === "footnote") names.set(old.mark, block.mark);
    if (old && old.id !== block.id) ids.set(old.id, block.id);
  });
  const current = new Set(
    after.flatMap((block) => (block.kind === "footnote" ? [block.mark] : textsOf(block).flatMap(marksIn))),
  );
  for (const block of before)
    if (block.kind === "footnote" && !names.has(block.mark) && current.has(block.mark))
      names.set(block.mark, `${block.mark}′`);
  if (ids.size === 0 && [...names].every(([old, name]) => old === name)) return (text) => text;
  return (text) =>
    text.replace(REFERENCES, (found) => {
      const name = found.slice(2, -1);
      return found[1] === "^" ? `[^${names.get(name) ?? name}]` : `[#${ids.get(name) ?? name}]`;
    });
}
