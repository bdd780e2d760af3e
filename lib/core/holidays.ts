import { ummAlQura } from "./dates";

/**
 * Days on which a duty station rests, by rule and for any year: the public holidays of the place, and the two feasts that the
 * United Nations keeps everywhere. It warns and never decides: the official circular of a year may move a day, and the moon may.
 * Sources: the holiday laws of Austria, of the canton of Geneva and of the United States (5 U.S.C. 6103); General Assembly
 * resolution 52/214, section D, for Eid al-Fitr and Eid al-Adha.
 */
type Rule = (year: number) => string;

/** The name of a holiday, as `roundLife.holidays` says it. */
export type HolidayName = keyof typeof RULES;

const DAY_MS = 86_400_000;
const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
const fixed =
  (month: number, day: number): Rule =>
  (year) =>
    iso(Date.UTC(year, month - 1, day));
/** The nth of a weekday in a month, counted from 1; -1 is the last. Sunday is 0. */
const nth =
  (month: number, weekday: number, n: number): Rule =>
  (year) => {
    if (n < 0) {
      const last = new Date(Date.UTC(year, month, 0));
      return iso(last.getTime() - ((last.getUTCDay() - weekday + 7) % 7) * DAY_MS);
    }
    const first = new Date(Date.UTC(year, month - 1, 1));
    return iso(first.getTime() + (((weekday - first.getUTCDay() + 7) % 7) + (n - 1) * 7) * DAY_MS);
  };
const fromEaster =
  (days: number): Rule =>
  (year) =>
    iso(easter(year) + days * DAY_MS);

const RULES = {
  newYear: fixed(1, 1),
  goodFriday: fromEaster(-2),
  easterMonday: fromEaster(1),
  ascension: fromEaster(39),
  whitMonday: fromEaster(50),
  corpusChristi: fromEaster(60),
  mayDay: fixed(5, 1),
  nationalDay: fixed(10, 26),
  allSaints: fixed(11, 1),
  christmas: fixed(12, 25),
  secondChristmas: fixed(12, 26),
  presidentsDay: nth(2, 1, 3),
  memorialDay: nth(5, 1, -1),
  independenceDay: fixed(7, 4),
  labourDay: nth(9, 1, 1),
  thanksgiving: nth(11, 4, 4),
  // The Thursday after the first Sunday of September.
  genevaFast: (year: number) => iso(Date.parse(nth(9, 0, 1)(year)) + 4 * DAY_MS),
  restoration: fixed(12, 31),
  eidAlFitr: (year: number) => islamic(year, 10, 1),
  eidAlAdha: (year: number) => islamic(year, 12, 10),
} satisfies Record<string, Rule>;

const EIDS: HolidayName[] = ["eidAlFitr", "eidAlAdha"];

const KEPT: Record<string, HolidayName[]> = {
  vienna: [
    ...(["newYear", "easterMonday", "mayDay", "ascension", "whitMonday", "corpusChristi"] as const),
    ...(["nationalDay", "allSaints", "christmas", "secondChristmas"] as const),
    ...EIDS,
  ],
  geneva: [
    ...(["newYear", "goodFriday", "easterMonday", "ascension", "whitMonday", "genevaFast"] as const),
    ...(["christmas", "restoration"] as const),
    ...EIDS,
  ],
  newYork: [
    ...(["newYear", "presidentsDay", "goodFriday", "memorialDay", "independenceDay", "labourDay"] as const),
    ...(["thanksgiving", "christmas"] as const),
    ...EIDS,
  ],
};

/**
 * The holidays of a duty station in a year.
 * @param city the station, as `dates.ts` names it
 * @param year of the common calendar
 * @returns day as YYYY-MM-DD → which; empty for a station whose days are not known here
 */
export function holidaysOf(city: string, year: number): Map<string, HolidayName> {
  return new Map((KEPT[city] ?? []).map((name) => [RULES[name](year), name]));
}

/** Easter Sunday by the anonymous Gregorian computus, in UTC milliseconds. */
function easter(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return Date.UTC(year, month - 1, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** The first day of a common year that is a given day of the Umm al-Qura calendar. */
function islamic(year: number, month: number, day: number): string {
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += DAY_MS)
    if (ummAlQura(at) === `${month}/${day}`) return iso(at);
  return "";
}
