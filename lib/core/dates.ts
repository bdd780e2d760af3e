import { DateTime, IANAZone } from "luxon";
import type { Language } from "./i18n/languages";

/** The cities whose working day a deadline falls into (domain 3.2.4, 7.6), each with its IANA zone. */
export const DUTY_STATIONS = [
  { city: "vienna", zone: "Europe/Vienna" },
  { city: "newYork", zone: "America/New_York" },
  { city: "geneva", zone: "Europe/Zurich" },
  { city: "nairobi", zone: "Africa/Nairobi" },
  { city: "bangkok", zone: "Asia/Bangkok" },
] as const;

const tag = (language: Language) =>
  ({ ar: "ar-u-nu-latn", zh: "zh-CN", en: "en-GB", fr: "fr", ru: "ru", es: "es" })[language];

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(
  language: Language,
  zone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const id = `${language}|${zone}|${JSON.stringify(options)}`;
  let known = formatters.get(id);
  if (!known) {
    known = new Intl.DateTimeFormat(tag(language), { ...options, timeZone: zone, calendar: "gregory" });
    formatters.set(id, known);
  }
  return known;
}

/**
 * @param at an instant
 * @param zone an IANA zone
 * @returns "14 June 2019" as the language writes it
 */
export function dayText(at: Date, zone: string, language: Language): string {
  return formatter(language, zone, { day: "numeric", month: "long", year: "numeric" }).format(at);
}

/** @returns "Friday 14 June 2019" as the language writes it, for what has a day and hours of its own */
export function weekdayText(at: Date, zone: string, language: Language): string {
  return formatter(language, zone, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(at);
}

/** @returns "Friday 14 June 2019, 17:00" as the language writes it; the zone's city is added by the caller */
export function instantText(at: Date, zone: string, language: Language): string {
  const day = formatter(language, zone, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(at);
  return `${day}${language === "ar" ? "، " : ", "}${timeText(at, zone, language)}`;
}

/** @returns "17:00", always on the 24-hour clock */
export function timeText(at: Date, zone: string, language: Language): string {
  return formatter(language, zone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
}

/** @returns "June 2019", for facts of which only the month is known */
export function monthText(at: Date, language: Language): string {
  return formatter(language, "UTC", { month: "long", year: "numeric" }).format(at);
}

const distances = new Map<Language, Intl.RelativeTimeFormat>();

/**
 * The distance a tired reader wants: "in 2 days", "5 hours ago".
 * @param at the instant
 * @param now the group's clock
 */
export function distanceText(at: Date, now: Date, language: Language): string {
  const seconds = (at.getTime() - now.getTime()) / 1000;
  const steps: [Intl.RelativeTimeFormatUnit, number][] = [
    ["week", 604_800],
    ["day", 86_400],
    ["hour", 3600],
    ["minute", 60],
  ];
  const [unit, size] = steps.find(
    ([, length]) => Math.abs(seconds) >= length * (length === 604_800 ? 2 : 1),
  ) ?? ["minute", 60];
  const known = distances.get(language) ?? new Intl.RelativeTimeFormat(tag(language), { numeric: "always" });
  distances.set(language, known);
  return known.format(Math.trunc(seconds / size), unit);
}

/**
 * The instant of a local time that a person typed (reliability R16).
 * @param local "2019-06-14T17:00"
 * @param zone an IANA zone
 * @returns the instant; or that the time does not exist, or occurs twice, on the night the clocks change
 */
export function instantOf(
  local: string,
  zone: string,
): { at: Date } | { problem: "noSuchZone" | "noSuchTime" | "happensTwice" | "notADate" } {
  if (!IANAZone.isValidZone(zone)) return { problem: "noSuchZone" };
  const parsed = DateTime.fromISO(local, { zone });
  if (!parsed.isValid || !/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return { problem: "notADate" };
  if (parsed.toFormat("yyyy-MM-dd'T'HH:mm") !== local) return { problem: "noSuchTime" };
  if (parsed.getPossibleOffsets().length > 1) return { problem: "happensTwice" };
  return { at: parsed.toJSDate() };
}

/** @returns the instant as a `datetime-local` field wants it, in a zone */
export function localText(at: Date, zone: string): string {
  return DateTime.fromJSDate(at, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
}

/**
 * The end of a working day some working days ahead, for a deadline to propose (domain 4.2.1).
 * @param from the group's clock
 * @param days working days, Monday to Friday
 * @param zone the Secretariat's duty station
 */
export function workingDaysAhead(from: Date, days: number, zone: string): Date {
  let at = DateTime.fromJSDate(from, { zone }).set({ hour: 17, minute: 0, second: 0, millisecond: 0 });
  for (let left = days; left > 0; ) {
    at = at.plus({ days: 1 });
    if (at.weekday <= 5) left -= 1;
  }
  return at.toJSDate();
}

const ummAlQuraDay = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  timeZone: "UTC",
  month: "numeric",
  day: "numeric",
});

/**
 * A day in the Umm al-Qura calendar, by which the dates of the two Eids are foretold.
 * @param at midnight of the day, in UTC milliseconds
 * @returns month and day as "10/1"
 */
export function ummAlQura(at: number): string {
  const parts = ummAlQuraDay.formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("month")}/${of("day")}`;
}
