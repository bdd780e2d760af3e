import { directionOf, type Language } from "./languages";

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Sets a name or title that may run the other way apart from the sentence around it, so that quotes and full stops stay
 * where they belong (Unicode UAX #9, isolates).
 * @param value what fills the sentence
 * @param language the sentence's
 */
export function isolated(value: string, language: Language): string {
  const mayClash = directionOf(language) === "rtl" ? /\p{L}/u.test(value) : RIGHT_TO_LEFT.test(value);
  return mayClash ? `\u2068${value}\u2069` : value;
}
