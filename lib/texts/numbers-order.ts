import { type Block, marksIn, textsOf } from "./blocks";
import { alternativeNumber } from "./numbers-signs";

/** A number within one part of a text: 0 is the body, 1 the first annex … */
export interface PartNumber {
  part: number;
  number: string;
}

/**
 * Numbers of all numbered paragraphs by block id. An alternative is no step of the sequence: it bears its paragraph's
 * number with bis, ter … in the order of the text (domain 6.3). One whose paragraph is gone, bears no number or stands
 * in another part is a paragraph like any other.
 * @param blocks the text, in order
 */
export function paragraphOrder(blocks: readonly Block[]): Map<string, PartNumber> {
  const parts = new Map<string, { part: number; to?: string }>();
  let part = 0;
  for (const block of blocks) {
    if (block.kind === "annex") part++;
    if (block.kind === "paragraph" && !block.unnumbered)
      parts.set(block.id, block.alternativeTo ? { part, to: block.alternativeTo } : { part });
  }
  const root = (id: string): string => {
    const seen = new Set([id]);
    let at = id;
    for (let one = parts.get(at); one?.to !== undefined; one = parts.get(at)) {
      if (seen.has(one.to) || parts.get(one.to)?.part !== one.part) return seen.has(one.to) ? id : at;
      seen.add(one.to);
      at = one.to;
    }
    return at;
  };
  const numbers = new Map<string, PartNumber>();
  const counts: number[] = [];
  const roots = Array.from(parts, ([id, { part }]) => ({ id, part, base: root(id) }));
  for (const { id, part, base } of roots)
    if (base === id) {
      counts[part] = (counts[part] ?? 0) + 1;
      numbers.set(id, { part, number: String(counts[part]) });
    }
  const nth = new Map<string, number>();
  for (const { id, part, base } of roots) {
    if (base === id) continue;
    nth.set(base, (nth.get(base) ?? 0) + 1);
    const number = alternativeNumber(numbers.get(base)?.number ?? "0", nth.get(base) ?? 1);
    numbers.set(id, { part, number });
  }
  return numbers;
}

/**
 * Numbers of all footnotes by block id: from 1 in the body and in every annex (domain 9.2), by first reference; a
 * footnote belongs to the part that refers to it first. Those never referred to come after the body's.
 * @param blocks the text, in order
 */
export function footnoteOrder(blocks: readonly Block[]): Map<string, PartNumber> {
  const byMark = new Map<string, string>();
  for (const block of blocks)
    if (block.kind === "footnote" && !byMark.has(block.mark)) byMark.set(block.mark, block.id);
  const order = new Map<string, PartNumber>();
  const counts: number[] = [];
  const give = (id: string | undefined, part: number) => {
    if (!id || order.has(id)) return;
    counts[part] = (counts[part] ?? 0) + 1;
    order.set(id, { part, number: String(counts[part]) });
  };
  let part = 0;
  for (const block of blocks) {
    if (block.kind === "annex") part++;
    if (block.kind !== "footnote")
      for (const text of textsOf(block)) for (const mark of marksIn(text)) give(byMark.get(mark), part);
  }
  for (const block of blocks) if (block.kind === "footnote") give(block.id, 0);
  return order;
}
