/** A text without its typography: every unit of `text` knows where it begins in the text as it was written. */
export interface Folded {
  text: string;
  /** `at[i]` is the place in the written text of unit `i` of `text`; one more entry for its end. */
  at: number[];
}

const SIGNS: readonly (readonly [string, RegExp])[] = [
  ["'", /^['‘’‚‛′‵‹›ʼʻ`´＇]$/u],
  ['"', /^["“”„‟«»″‶〝〞〟＂「」『』]$/u],
  ["-", /^[\p{Pd}−⁃]$/u],
  ["", /^(?:\p{Cf}|\p{Variation_Selector}|\u034f|\u0640|(?=\p{scx=Arab})\p{Mn})$/u],
  [" ", /^[\s\p{Zs}]$/u],
  [",", /^[،、]$/u],
  [";", /^؛$/u],
  ["?", /^؟$/u],
  [".", /^[。۔｡]$/u],
];

const known = new Map<string, string>();

/**
 * Takes away what two copies of one text differ by without differing in their words: the shape of quotation marks,
 * dashes, spaces, invisible signs, capitals, ligatures and wide forms (Unicode NFKC), the digits of another script,
 * and Arabic vowel signs and tatweel.
 * @param written a text in NFC
 */
export function fold(written: string): Folded {
  let text = "";
  const at: number[] = [];
  let place = 0;
  for (const sign of written) {
    const plain = plainSign(sign);
    for (let unit = 0; unit < plain.length; unit++) at.push(place);
    text += plain;
    place += sign.length;
  }
  at.push(written.length);
  at[0] = 0;
  return { text, at };
}

function plainSign(sign: string): string {
  const found = known.get(sign);
  if (found !== undefined) return found;
  const named = SIGNS.find(([, shapes]) => shapes.test(sign));
  const plain = named ? named[0] : (digit(sign) ?? sign.normalize("NFKC").toLowerCase());
  known.set(sign, plain);
  return plain;
}

/** Arabic digits, eastern and extended, count as the digits they are. */
function digit(sign: string): string | null {
  return /^[\u0660-\u0669\u06f0-\u06f9]$/u.test(sign) ? String((sign.codePointAt(0) ?? 0) & 0xf) : null;
}
