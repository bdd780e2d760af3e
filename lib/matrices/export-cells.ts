/** The most characters that one cell of a spreadsheet holds. Ours are bounded below it (a test holds the bounds to that). */
export const MAX_CELL = 32_767;

/** What a spreadsheet may take for a formula, in half and full width (reliability R36). */
const FORMULA = /^[=+\-@\t\r\0＝＋－＠]/;
const NEUTRALIZED = /^'*[=+\-@\t\r\0＝＋－＠]/;

/** What XML 1.0 cannot hold; a carriage return it holds, but no reader gets it back. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is meant
const UNHELD = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
const UNHELD_ANYWHERE = new RegExp(UNHELD.source);
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;
const MARKUP = /[&<>"]/;

/**
 * Whether a text begins with what a spreadsheet may take for a formula.
 * @param text any text
 */
export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}

/**
 * A field of a CSV (RFC 4180), always quoted. What may be taken for a formula gets an apostrophe before it; so does what
 * begins with apostrophes before such a sign, so that `unneutralized` gives back every text.
 * @param text any text
 */
export function csvField(text: string): string {
  const safe = NEUTRALIZED.test(text) ? `'${text}` : text;
  return `"${safe.toWellFormed().replaceAll('"', '""')}"`;
}

/**
 * Takes back the apostrophe that `csvField` put before a text.
 * @param text a field as it was read
 */
export function unneutralized(text: string): string {
  return text.startsWith("'") && NEUTRALIZED.test(text) ? text.slice(1) : text;
}

/**
 * A text for the XML of a spreadsheet: what XML cannot hold is written as `_x0001_` (ECMA-376 part 1, 22.9.2.19), half of a
 * surrogate pair as U+FFFD, and what is longer than a cell ends in "…".
 * @param text any text
 */
export function sheetXml(text: string): string {
  let safe = text.length > MAX_CELL ? `${text.slice(0, MAX_CELL - 1)}…` : text;
  if (safe.includes("_x") || safe.includes("_X")) safe = safe.replace(ESCAPE_LIKE, "_x005F_");
  if (UNHELD_ANYWHERE.test(safe))
    safe = safe.replace(
      UNHELD,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
  return escaped(safe.toWellFormed());
}

/**
 * A text for the XML of a Word document, which has no way to hold what XML cannot: that becomes U+FFFD.
 * @param text any text without line feeds and tabs, which are elements there
 */
export function wordXml(text: string): string {
  return escaped(holdable(text));
}

/**
 * A text without what XML 1.0 cannot hold, for a library that escapes markup itself.
 * @param text any text
 */
export function holdable(text: string): string {
  return (UNHELD_ANYWHERE.test(text) ? text.replace(UNHELD, "\ufffd") : text).toWellFormed();
}

function escaped(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Whether a text runs from right to left: by its first letter, as a browser's `dir="auto"` decides.
 * @param text any text
 */
export function runsRightToLeft(text: string): boolean {
  const [first = ""] = /\p{L}/u.exec(text) ?? [];
  return RIGHT_TO_LEFT.test(first);
}
