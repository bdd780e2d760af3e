import { alignBlocks } from "@/lib/texts/align";
import { type Block, textsOf } from "@/lib/texts/blocks";
import { compareWords } from "@/lib/texts/words";

/** An issued version with its words. */
export type VersionWords = { number: number; blocks: Block[] };

/** Words of one block that came into the text with one version, and where they stood in it. */
export type Piece = {
  from: number;
  to: number;
  text: string;
  /** The version in which the words stand for the first time, and their place in it. */
  number: number;
  blockId: string;
  at: number;
};

/** Words that stand for themselves when they are found in another paragraph of the version before. */
const TELLING = 12;

/**
 * The words of a block in one piece: its text, and a table's cells after it.
 * @param block any block
 */
export function wordsIn(block: Block): string {
  return textsOf(block).join("\n");
}

/**
 * With which version each word of a block came into the text: back from version to version by the block's id, else by its
 * likeness (domain 6.5), word by word; what came out of another paragraph is followed there.
 * @param versions issued versions from the first to the one asked about
 * @param blockId a block of the last of them
 * @returns the whole block in order; empty when there is no such block
 */
export function agesOf(versions: readonly VersionWords[], blockId: string): Piece[] {
  return ages(versions, versions.length - 1, blockId, new Map());
}

type Known = Map<string, Piece[]>;

function ages(versions: readonly VersionWords[], at: number, blockId: string, known: Known): Piece[] {
  const key = `${at} ${blockId}`;
  const found = known.get(key) ?? agesIn(versions, at, blockId, known);
  known.set(key, found);
  return found;
}

function agesIn(versions: readonly VersionWords[], at: number, blockId: string, known: Known): Piece[] {
  const [version, older] = [versions[at], versions[at - 1]];
  const place = version?.blocks.findIndex((block) => block.id === blockId) ?? -1;
  const block = version?.blocks[place];
  if (!version || !block) return [];
  const text = wordsIn(block);
  const own = (from: number, to: number): Piece => ({
    ...{ from, to, text: text.slice(from, to) },
    ...{ number: version.number, blockId, at: from },
  });
  if (text === "") return [];
  if (!older) return [own(0, text.length)];
  const partner = older.blocks[partnersIn(older, version)[place] ?? -1];
  const out: Piece[] = [];
  let [from, before] = [0, 0];
  for (const run of compareWords(partner ? wordsIn(partner) : "", text)) {
    const to = from + run.text.length;
    if (run.op !== "ins") {
      if (run.op === "same" && partner) {
        const back = ages(versions, at - 1, partner.id, known);
        out.push(...moved(back, before, before + run.text.length, from));
      }
      before += run.text.length;
      if (run.op === "del") continue;
    } else {
      const source = comesFrom(older.blocks, run.text);
      if (!source) out.push(own(from, to));
      else {
        const back = ages(versions, at - 1, source.block.id, known);
        const { start, head, size } = source;
        if (head > 0) out.push(own(from, from + head));
        out.push(...moved(back, start, start + size, from + head));
        if (head + size < run.text.length) out.push(own(from + head + size, to));
      }
    }
    from = to;
  }
  return joined(out);
}

const pairings = new WeakMap<VersionWords, WeakMap<VersionWords, number[]>>();

function partnersIn(older: VersionWords, version: VersionWords): number[] {
  const own = pairings.get(version) ?? new WeakMap<VersionWords, number[]>();
  const found = own.get(older) ?? alignBlocks(older.blocks, version.blocks);
  own.set(older, found);
  pairings.set(version, own);
  return found;
}

/** A sentence that was split off, or moved into another paragraph, stands in the version before as it is. */
function comesFrom(blocks: readonly Block[], run: string) {
  const words = run.trim();
  if (words.length < TELLING) return null;
  for (const block of blocks) {
    const start = wordsIn(block).indexOf(words);
    if (start >= 0) return { block, start, head: run.indexOf(words), size: words.length };
  }
  return null;
}

/** The pieces of a range, at their place in the newer text. */
function moved(pieces: readonly Piece[], from: number, to: number, target: number): Piece[] {
  return within(pieces, from, to).map((piece) => ({
    ...piece,
    from: target + piece.from - from,
    to: target + piece.to - from,
  }));
}

/**
 * The pieces that lie in a range, cut to it.
 * @param pieces as `agesOf` gives them
 * @param from UTF-16 place in the block's words
 * @param to its end
 */
export function within(pieces: readonly Piece[], from: number, to: number): Piece[] {
  return pieces.flatMap((piece) => {
    const [start, end] = [Math.max(from, piece.from), Math.min(to, piece.to)];
    if (start >= end) return [];
    const skip = start - piece.from;
    const text = piece.text.slice(skip, skip + end - start);
    return [{ ...piece, from: start, to: end, at: piece.at + skip, text }];
  });
}

function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    const goesOn =
      last?.number === piece.number &&
      last.blockId === piece.blockId &&
      last.at + last.text.length === piece.at;
    if (last && goesOn) out[out.length - 1] = { ...last, to: piece.to, text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}

/**
 * Where words that somebody marked on a screen stand in a block: a screen shows numbers where the text has signs.
 * @param text the block's words
 * @param marked as the screen gave them
 * @param near about where they began on the screen
 * @returns the range; the whole block where nothing of it is found
 */
export function rangeOf(text: string, marked: string, near: number): { from: number; to: number } {
  const words = marked.replaceAll("\r\n", "\n").trim();
  const whole = { from: 0, to: text.length };
  if (words === "") return whole;
  let best = text.indexOf(words);
  for (let at = best; at >= 0; at = text.indexOf(words, at + 1))
    if (Math.abs(at - near) < Math.abs(best - near)) best = at;
  if (best >= 0) return { from: best, to: best + words.length };
  let [at, from, to] = [0, -1, -1];
  for (const run of compareWords(text, words)) {
    if (run.op === "ins") continue;
    if (run.op === "same" && run.text.trim() !== "") {
      if (from < 0) from = at;
      to = at + run.text.length;
    }
    at += run.text.length;
  }
  return from < 0 ? whole : { from, to };
}
