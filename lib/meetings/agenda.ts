/** What the computing of an agenda needs of an item. `minutes` is 0 where the time lies with the sub-items. */
export type Entry = { id: string; level: number; minutes: number; action: string };

/** Where an item stands: its number, such as "6" or "(b)", none for a pause; and its times. */
export type Placed<T> = T & { number: string; startsAt: Date; endsAt: Date };

/**
 * Numbers and times follow from order and durations, so that nobody types them (domain 7.2.5).
 * @param entries the items in order; level 2 is a sub-item of the nearest level 1 before it
 * @param startsAt when the meeting begins
 */
export function placed<T extends Entry>(entries: readonly T[], startsAt: Date): Placed<T>[] {
  let at = startsAt.getTime();
  let item = 0;
  let sub = 0;
  return entries.map((entry) => {
    const begins = at;
    at += entry.minutes * 60_000;
    return { ...entry, number: next(entry), startsAt: new Date(begins), endsAt: new Date(at) };
  });

  function next(entry: Entry): string {
    if (entry.action === "pause") return "";
    if (entry.level === 2 && item > 0) return `(${letterOf(sub++)})`;
    sub = 0;
    item += 1;
    return String(item);
  }
}

/** @returns the minutes all items take together */
export function minutesOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + entry.minutes, 0);
}

/**
 * The order after one step. An item takes its sub-items along; a sub-item stays under its item.
 * @param entries the items in order
 * @param id what moves
 * @returns the ids in their new order, or null when there is no further place that way
 */
export function moved(entries: readonly Entry[], id: string, direction: "up" | "down"): string[] | null {
  const mine = blockOf(entries, id);
  if (!mine) return null;
  const level = entries[mine.from]?.level ?? 1;
  const neighbour =
    direction === "down"
      ? entries[mine.to]
      : entries.slice(0, mine.from).findLast((entry) => entry.level <= level);
  if (!neighbour || neighbour.level !== level) return null;
  const other = blockOf(entries, neighbour.id);
  if (!other) return null;
  const [first, second] = direction === "down" ? [mine, other] : [other, mine];
  const ids = entries.map((entry) => entry.id);
  return [
    ...ids.slice(0, first.from),
    ...ids.slice(second.from, second.to),
    ...ids.slice(first.from, first.to),
    ...ids.slice(second.to),
  ];
}

/**
 * An item with its sub-items.
 * @param entries the items in order
 * @param id the item
 * @returns from where to where they stand, the end not included; null when it is not among them
 */
export function blockOf(entries: readonly Entry[], id: string): { from: number; to: number } | null {
  const from = entries.findIndex((entry) => entry.id === id);
  const head = entries[from];
  if (!head) return null;
  const after = head.level === 2 ? from + 1 : entries.findIndex((entry, n) => n > from && entry.level === 1);
  return { from, to: after < 0 ? entries.length : after };
}

function letterOf(n: number): string {
  return n < 26 ? String.fromCharCode(97 + n) : `${letterOf(Math.floor(n / 26) - 1)}${letterOf(n % 26)}`;
}
