/** A number somebody typed before a text: "12. ", "(a) ", "IV. ", "2.1 ". */
export interface TypedNumber {
  typed: string;
  rest: string;
  /** What it may count: "(i)" is 9 as a letter and 1 as a Roman numeral. */
  letter: number | null;
  roman: number | null;
  digits: number | null;
  /** How many parts it has: "2.1" has two. */
  depth: number;
}

const forms = {
  heading:
    /^(?:\(([a-zA-Z])\)|([IVXLC]{1,6}|[A-Z])\.|(\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){0,3})[.)]?(?=\s))(?:\s+|$)/u,
  paragraph: /^()()(\p{Nd}{1,4})[.)](?:\s+|$)/u,
  item: /^(?:\(([a-z]{1,6}|\p{Nd}{1,2})\)|([a-z]{1,6})[.)])()(?:\s+|$)/u,
} as const;

/**
 * Finds a typed number at the start of a text.
 * @param text one block's text
 * @param form what the text is: headings know "I." and "2.1", paragraphs "12.", items "(a)", "a)", "(iv)" and "(3)"
 * @returns the number as typed and the text without it, or null
 */
export function typedNumber(text: string, form: keyof typeof forms): TypedNumber | null {
  const match = forms[form].exec(text);
  if (!match) return null;
  const token = match[1] || match[2] || match[3] || "";
  const parts = token.split(".");
  const last = parts.at(-1) ?? "";
  const found = { letter: letterValue(last), roman: romanValue(last), digits: digitsValue(last) };
  if (found.letter === null && found.roman === null && found.digits === null) return null;
  if (form === "heading" && /^\p{Nd}+$/u.test(match[0].trim())) return null;
  return { typed: match[0].trim(), rest: text.slice(match[0].length), ...found, depth: parts.length };
}

/**
 * Whether a typed number says the same place as a computed one, in whatever style.
 * @param typed as typed
 * @param computed bare, as `numberBlocks` gives it
 */
export function fits(typed: TypedNumber, computed: string): boolean {
  const values = [letterValue(computed), romanValue(computed), digitsValue(computed)].filter(
    (value) => value !== null,
  );
  return [typed.letter, typed.roman, typed.digits].some((value) => value !== null && values.includes(value));
}

function letterValue(token: string): number | null {
  const low = token.toLowerCase();
  if (!/^([a-z])\1{0,3}$/.test(low)) return null;
  return low.charCodeAt(0) - 96 + 26 * (low.length - 1);
}

const romanPattern = /^c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/;
const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(token: string): number | null {
  const low = token.toLowerCase();
  if (low === "" || !romanPattern.test(low)) return null;
  const values = Array.from(low, (sign) => romanDigits[sign] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function digitsValue(token: string): number | null {
  if (!/^\p{Nd}+$/u.test(token)) return null;
  return Number(Array.from(token, latinDigit).join(""));
}

/** Every decimal digit block of Unicode begins at a code point whose distance from its digit is the digit's value. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 48;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return String(code - zero);
}
