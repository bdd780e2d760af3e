import { dayText, monthText } from "./dates";
import type { Language } from "./i18n/languages";

/** How much of a date a source gives. */
export type Precision = "day" | "month" | "year" | "unknown";

/** A calendar date that may be known only in part; `on` is its first day in UTC, null when nothing is known. */
export type PartialDate = { on: Date | null; precision: Precision };

/**
 * A date as people know it: "2019-07-08", "2019-07", "2019", or nothing.
 * @param typed what was typed
 * @returns the date, or null when that is no date
 */
export function partialDate(typed: string): PartialDate | null {
  if (typed === "") return { on: null, precision: "unknown" };
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(typed);
  if (!parts) return null;
  const [, year, month = "01", day = "01"] = parts;
  const on = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(on.getTime()) || on.toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return null;
  return { on, precision: parts[3] ? "day" : parts[2] ? "month" : "year" };
}

/**
 * @param date a date of which as much is shown as is known
 * @returns "8 July 2019", "July 2019", "2019", or "" when nothing is known
 */
export function partialDateText({ on, precision }: PartialDate, language: Language): string {
  if (!on || precision === "unknown") return "";
  if (precision === "day") return dayText(on, "UTC", language);
  if (precision === "month") return monthText(on, language);
  return String(on.getUTCFullYear());
}
