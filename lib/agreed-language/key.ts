/** How many words a passage needs before it is looked for inside a longer paragraph; two Chinese signs count as a word. */
const LEAST_WORDS = 8;

const MARKS = /\[(?:\^[^\s[\]^]{1,20}|#[0-9a-f-]{36})\]/gu;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const HAN = /\p{sc=Han}/u;

/**
 * What two texts have in common when they are the same words: composed, white space folded, quotation marks and dashes of
 * one kind, footnote marks left out; capitals are kept (domain 6.4).
 * @param text a block's text or a quotation
 */
export function passageKey(text: string): string {
  return text
    .normalize("NFC")
    .replace(MARKS, "")
    .replace(/«\s*|\s*»|[“”„‟「」『』]/gu, '"')
    .replace(/[‘’‚‛ʼ]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, "-")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * Whether a passage is long enough to be looked for inside a longer paragraph.
 * @param key a passage's key
 */
export function isLongPassage(key: string): boolean {
  const others = key.replace(/\p{sc=Han}/gu, " ").match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
  const signs = key.match(/\p{sc=Han}/gu)?.length ?? 0;
  return others + signs / 2 >= LEAST_WORDS;
}

/** Passages by what they say, to be found again in many paragraphs at once. */
export type PassageKeys<P> = { equal: Map<string, P[]>; long: { key: string; passage: P }[] };

/**
 * Prepares passages for `findPassages`.
 * @param passages anything that has a text
 */
export function passageKeys<P extends { text: string }>(passages: readonly P[]): PassageKeys<P> {
  const keys: PassageKeys<P> = { equal: new Map(), long: [] };
  for (const passage of passages) {
    const key = passageKey(passage.text);
    if (key === "") continue;
    keys.equal.set(key, [...(keys.equal.get(key) ?? []), passage]);
    if (isLongPassage(key)) keys.long.push({ key, passage });
  }
  return keys;
}

/**
 * Finds the passages that a paragraph is, or holds as whole words.
 * @param text a block's text
 * @param keys the passages
 * @returns each once; those that are the whole paragraph first
 */
export function findPassages<P>(text: string, keys: PassageKeys<P>): { passage: P; whole: boolean }[] {
  const key = passageKey(text);
  const whole = (keys.equal.get(key) ?? []).map((passage) => ({ passage, whole: true }));
  const within = keys.long.filter((one) => one.key.length < key.length && holds(key, one.key));
  return [...whole, ...within.map(({ passage }) => ({ passage, whole: false }))];
}

function holds(key: string, part: string): boolean {
  for (let at = key.indexOf(part); at >= 0; at = key.indexOf(part, at + 1))
    if (parted(key[at - 1], part[0]) && parted(part.at(-1), key[at + part.length])) return true;
  return false;
}

/** Whether a word may end between two signs; Chinese parts nothing. */
function parted(before: string | undefined, after: string | undefined): boolean {
  if (!before || !after) return true;
  return HAN.test(before) || HAN.test(after) || !LETTER.test(before) || !LETTER.test(after);
}
