import ICAL from "ical.js";
import { IANAZone } from "luxon";

/** A change of the clocks: the instant, and the offsets in minutes before and after it. */
type Change = { at: number; from: number; to: number };

const HOUR = 3_600_000;
const DAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/**
 * The VTIMEZONE of a zone around an instant (RFC 5545, 3.6.5). Where the changes of the year before, of the year and of
 * the year after follow one rule, it is written as that rule, which Outlook wants; otherwise every change stands by itself.
 * @param zone an IANA zone
 * @param near the instant that has to come out right
 */
export function zoneComponent(zone: string, near: Date): ICAL.Component {
  const component = new ICAL.Component("vtimezone");
  component.updatePropertyWithValue("tzid", zone);
  const year = near.getUTCFullYear();
  const changes = changesOf(zone, year - 1, year + 1);
  for (const part of observances(zone, year, changes)) component.addSubcomponent(part);
  return component;
}

function observances(zone: string, year: number, changes: Change[]): ICAL.Component[] {
  const before = offsetAt(zone, Date.UTC(year - 1, 0, 1));
  const start = { at: Date.UTC(1970, 0, 1) - before * 60_000, from: before, to: before };
  if (changes.length === 0) return [observance(start, before)];
  const base = Math.min(...changes.map(({ to }) => to));
  const first = changes.filter(({ at }) => yearOf(at) === year - 1);
  const rules = first.map((change) => ruleOf(change, changes));
  const regular = first.length === 2 && changes.length === 6 && rules.every((rule) => rule !== null);
  if (!regular) return [start, ...changes].map((change) => observance(change, base));
  return first.map((change, n) => observance(change, base, rules[n]));
}

/** The one rule that gives this change and its likes in all three years: "second Sunday of March", "last Sunday of October". */
function ruleOf(change: Change, changes: Change[]): string | null {
  const month = local(change).getUTCMonth();
  const like = changes.filter((other) => local(other).getUTCMonth() === month && other.to === change.to);
  const sameHour = like.every(
    (other) => local(other).getUTCDay() === local(change).getUTCDay() && timeOf(other) === timeOf(change),
  );
  if (like.length !== 3 || !sameHour) return null;
  const nth = Math.ceil(local(change).getUTCDate() / 7);
  const counts = like.every((other) => Math.ceil(local(other).getUTCDate() / 7) === nth);
  const last = like.every(
    (other) => local(new Date(other.at + 7 * 24 * HOUR), other.from).getUTCMonth() !== month,
  );
  if (!counts && !last) return null;
  return `FREQ=YEARLY;BYMONTH=${month + 1};BYDAY=${last ? -1 : nth}${DAYS[local(change).getUTCDay()]}`;
}

function observance(change: Change, base: number, rule?: string | null): ICAL.Component {
  const part = new ICAL.Component(change.to > base ? "daylight" : "standard");
  part.addPropertyWithValue(
    "dtstart",
    ICAL.Time.fromDateTimeString(local(change).toISOString().slice(0, 19)),
  );
  part.addPropertyWithValue("tzoffsetfrom", ICAL.UtcOffset.fromSeconds(change.from * 60));
  part.addPropertyWithValue("tzoffsetto", ICAL.UtcOffset.fromSeconds(change.to * 60));
  if (rule) part.addPropertyWithValue("rrule", ICAL.Recur.fromString(rule));
  return part;
}

/** Every change in some years, to the minute: found by day, then by halving. */
function changesOf(zone: string, fromYear: number, toYear: number): Change[] {
  const changes: Change[] = [];
  const end = Date.UTC(toYear + 1, 0, 1);
  for (let day = Date.UTC(fromYear, 0, 1); day < end; day += 24 * HOUR) {
    const [from, to] = [offsetAt(zone, day), offsetAt(zone, day + 24 * HOUR)];
    if (from === to) continue;
    let [low, high] = [day, day + 24 * HOUR];
    while (high - low > 60_000) {
      const middle = low + Math.floor((high - low) / 120_000) * 60_000;
      if (offsetAt(zone, middle) === from) low = middle;
      else high = middle;
    }
    changes.push({ at: high, from, to });
  }
  return changes;
}

function offsetAt(zone: string, at: number): number {
  return IANAZone.create(zone).offset(at);
}

/** The wall clock at a change, still on the old offset, read through the UTC fields of a Date. */
function local(change: Change | Date, from = "from" in change ? change.from : 0): Date {
  const at = change instanceof Date ? change.getTime() : change.at;
  return new Date(at + from * 60_000);
}

function timeOf(change: Change): number {
  return local(change).getTime() % (24 * HOUR);
}

function yearOf(at: number): number {
  return new Date(at).getUTCFullYear();
}
