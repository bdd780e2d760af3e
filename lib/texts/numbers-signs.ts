import type { BlockNumber } from "./numbers";

/** What follows the number of an alternative, from the second of its kind on (domain 6.3). */
export const LATIN_ORDINALS = [
  ...["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"],
  ...["undecies", "duodecies", "terdecies", "quaterdecies", "quindecies", "sexdecies", "septdecies"],
  ...["octodecies", "novodecies", "vicies"],
];

/**
 * The number of an alternative: "5 bis", "5 ter" … "5 vicies", then "5 (21)".
 * @param number its paragraph's
 * @param nth 1 for the first alternative
 */
export function alternativeNumber(number: string, nth: number): string {
  return `${number} ${LATIN_ORDINALS[nth - 1] ?? `(${nth + 1})`}`;
}

/**
 * A heading's own part of its number: I, A, 1, a by level; "0" where a level was skipped.
 * @param level 1 … 4
 * @param value from 1; 0 for none
 */
export function headingNumber(level: number, value: number): string {
  if (value === 0) return "0";
  if (level === 1) return roman(value);
  return level === 2 ? letter(value).toUpperCase() : level === 3 ? String(value) : letter(value);
}

/**
 * A list item's number: (a), (i), a. by level.
 * @param level 1 … 3
 * @param value from 1
 */
export function itemNumber(level: number, value: number): BlockNumber {
  const number = level === 2 ? roman(value).toLowerCase() : letter(value);
  return { number, label: level === 3 ? `${number}.` : `(${number})` };
}

/** a … z, then aa, bb … as in United Nations documents. */
function letter(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const romanSteps: readonly [number, string][] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** A Roman numeral in capitals, for 1 and above. */
export function roman(value: number): string {
  let rest = value;
  let out = "";
  for (const [step, sign] of romanSteps) {
    out += sign.repeat(Math.floor(rest / step));
    rest %= step;
  }
  return out;
}
