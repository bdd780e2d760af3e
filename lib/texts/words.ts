import { diffArrays } from "diff";
import { type Block, textsOf } from "./blocks";

/** A run of words that two texts share, or that one of them has. */
export interface WordRun {
  op: "same" | "ins" | "del";
  text: string;
}

/** Beyond this many differing words two texts count as wholly different, so that no text can hold a page up. */
export const MAX_EDITS = 2_000;

/**
 * Two texts of more words and signs than this together are first asked whether they have enough in common: what was
 * written anew is read as one text gone and one that came, not as confetti.
 */
const LONG = 120;

const spaceless =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const token =
  /\[\^[^\s[\]^]{1,20}\]|\[#[0-9a-f]{8}-[0-9a-f-]{27}\]|[\p{L}\p{M}\p{N}]+(?:(?:['’-]|\u200c|\u200d)[\p{L}\p{M}\p{N}]+)*|[ \t]+|[\s\S]/gu;

let segmenter: Intl.Segmenter | undefined;

/**
 * Cuts a text into words, spaces and single signs that together are the text. References to footnotes and to
 * other blocks are one word; Chinese, Japanese, Thai and the like are cut by dictionary (UAX #29).
 */
export function wordsOf(text: string): string[] {
  const words = text.match(token) ?? [];
  if (!spaceless.test(text)) return words;
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  const cut = segmenter;
  return words.flatMap((word) =>
    spaceless.test(word) ? Array.from(cut.segment(word), (part) => part.segment) : [word],
  );
}

/**
 * The difference of two texts word by word, spaces and signs included.
 * @param before the older text
 * @param after the newer text
 * @returns runs; "same" and "del" together are `before`, "same" and "ins" together are `after`
 */
export function compareWords(before: string, after: string): WordRun[] {
  if (before === after) return before === "" ? [] : [{ op: "same", text: before }];
  const [old, young] = [wordsOf(before), wordsOf(after)];
  if (old.length + young.length > LONG && similarity(before, after) < 0.25) return whole(before, after);
  const parts = diffArrays(old, young, { maxEditLength: MAX_EDITS });
  if (!parts) return whole(before, after);
  return readable(
    parts.map((part) => ({
      op: part.added ? "ins" : part.removed ? "del" : "same",
      text: part.value.join(""),
    })),
  );
}

/**
 * How alike two texts are, for finding a paragraph again after it moved or was reworded (domain 6.5).
 * @returns 0 nothing in common … 1 the same words (Dice's coefficient over words, case and order aside)
 */
export function similarity(a: string, b: string): number {
  return alike(wordBag(a), wordBag(b));
}

/** A text's words with their counts, for many comparisons. */
export interface WordBag {
  words: ReadonlyMap<string, number>;
  size: number;
}

export function wordBag(text: string): WordBag {
  const words = new Map<string, number>();
  let size = 0;
  for (const word of wordsOf(text.normalize("NFC"))) {
    if (!/[\p{L}\p{N}]/u.test(word) || /^\[[\^#]/.test(word)) continue;
    const key = word.toLowerCase();
    words.set(key, (words.get(key) ?? 0) + 1);
    size++;
  }
  return { words, size };
}

/** `similarity` of two bags; 1 when both are empty. */
export function alike(a: WordBag, b: WordBag): number {
  if (a.size + b.size === 0) return 1;
  const [small, large] = a.words.size < b.words.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of small.words) shared += Math.min(count, large.words.get(word) ?? 0);
  return (2 * shared) / (a.size + b.size);
}

function whole(before: string, after: string): WordRun[] {
  const runs: WordRun[] = [
    { op: "del", text: before },
    { op: "ins", text: after },
  ];
  return runs.filter((run) => run.text !== "");
}

/** Draws changes that only a space parts into one, and puts what went before what came, as people read them. */
function readable(runs: readonly WordRun[]): WordRun[] {
  const out: WordRun[] = [];
  let del = "";
  let ins = "";
  const add = (op: WordRun["op"], text: string) => {
    const last = out.at(-1);
    if (last?.op === op) last.text += text;
    else if (text !== "") out.push({ op, text });
  };
  const flush = () => {
    const space = del.endsWith(" ") && ins.endsWith(" ") ? " " : "";
    add("del", space ? del.slice(0, -1) : del);
    add("ins", space ? ins.slice(0, -1) : ins);
    add("same", space);
    del = "";
    ins = "";
  };
  runs.forEach((run, at) => {
    const parted = run.op === "same" && run.text.trim() === "" && (del || ins) && at < runs.length - 1;
    if (run.op === "del") del += run.text;
    else if (run.op === "ins") ins += run.text;
    else if (parted && del && ins) {
      del += run.text;
      ins += run.text;
    } else {
      flush();
      add("same", run.text);
    }
  });
  flush();
  return out;
}

/** What a call counts as one page, where it says nothing else. */
export const WORDS_PER_PAGE = 500;

const boundaries = new Intl.Segmenter("en", { granularity: "word" });

/**
 * How many words a text has, headings and footnotes included, as limits count them (domain 9.2, Length).
 * @param blocks the text
 * @returns words by Unicode word boundaries (UAX #29), so that Chinese counts too
 */
export function countWords(blocks: readonly Block[]): number {
  let count = 0;
  for (const block of blocks)
    for (const text of textsOf(block))
      for (const part of boundaries.segment(text)) if (part.isWordLike) count++;
  return count;
}
