import { textsOf } from "./blocks";
import { type ReadText, wellFormed } from "./import-text";
import { LATIN_ORDINALS } from "./numbers-signs";

/** Words; single signs; single characters of scripts that put no space between words. */
const token =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{M}]+?(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])|[\p{L}\p{M}]+|\p{Nd}+|[^\s]/gu;

/** What may count as structure: signs alone, a line break tag, a typed number, a place in the text. Never a word. */
const markupForm = new RegExp(
  `^(?:[^\\p{L}\\p{Nd}]*|<br ?/?>|[([]?(?:[a-z]{1,6}|[\\p{Nd}.]{1,12})[.)\\]]*|${LATIN_ORDINALS.join("|")}|#[a-z\\p{Nd}./-]{1,80})$`,
  "iu",
);

/**
 * What of a text a reading would lose: every word and sign that is not white space must stand in a block, in the
 * title, in a doubt's `removed`, or be one of the signs that became structure. Independent of how the text was read.
 * @param text what was read
 * @param reading what came of it
 * @returns the words and signs lost; empty when nothing is
 */
export function accounted(text: string, reading: ReadText): string[] {
  const kept = new Map<string, number>();
  const keep = (part: string) => {
    for (const word of part.match(token) ?? []) kept.set(word, (kept.get(word) ?? 0) + 1);
  };
  if (reading.title !== null) keep(reading.title);
  for (const block of reading.blocks) {
    for (const part of textsOf(block)) keep(part);
    if (block.kind === "footnote") keep(block.mark);
    if (block.kind === "figure") keep(block.alt ?? "");
    for (const span of block.spans ?? []) if (span.kind === "link") keep(span.href);
  }
  for (const doubt of reading.doubts) keep(doubt.removed ?? "");
  for (const sign of reading.markup) if (markupForm.test(sign)) keep(sign);
  const missing = (wellFormed(text).match(token) ?? []).filter((word) => !takeOne(kept, word));
  return missing.length === 0 ? [] : notRejoined(missing, kept);
}

/** Words that stand in the reading after all, joined to a neighbour where a sign between them was taken out. */
function notRejoined(missing: readonly string[], kept: ReadonlyMap<string, number>): string[] {
  const letters = new Map<string, number>();
  for (const [word, count] of kept)
    for (const letter of word) letters.set(letter, (letters.get(letter) ?? 0) + count);
  return missing.filter((word) => !Array.from(word, (letter) => takeOne(letters, letter)).every(Boolean));
}

function takeOne(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
}
