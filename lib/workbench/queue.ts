/** What stands with a comment in the queue (domain 5.2.9): nothing yet, a proposal, published, contested; a split one is answered in its parts. */
export const STATUSES = ["unanswered", "proposed", "published", "contested", "split"] as const;

/** What the queue can be narrowed by; "late" is a mark beside the status, and asked for like one. */
export const DIMENSIONS = ["at", "entity", "kind", "strength", "status", "topic", "tag", "assignee"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** In which order the queue runs; by itself that of the text. */
export const ORDERS = ["place", "number", "entity", "strength", "status"] as const;
export type Order = (typeof ORDERS)[number];

/** A name of a round's own dictionary: the value as the address says it, and as the reader reads it. */
export type Named = { value: string; label: string };

/**
 * The light rows of a round's queue, a column each, so that 10,000 of them travel small; what repeats is a place in a
 * dictionary (−1: none). The detail of one is asked for by its id.
 */
export type Queue = {
  id: string[];
  number: string[];
  words: string[];
  at: number[];
  entity: number[];
  kind: number[];
  strength: number[];
  status: number[];
  topic: number[];
  assignee: number[];
  tags: number[][];
  /** Comments of one group bear one number: grouped by hand, or the same change of the same paragraph (domain 12.22). */
  group: number[];
  late: number[];
  sponsors: number[];
  /** The version of the disposition, 0 for none: what a bulk answer was based on. */
  version: number[];
  /** Who answers it now, by place in the people. */
  lock: number[];
  names: Record<Dimension, Named[]>;
};

/** Who answers a comment now, for how many milliseconds from the reading on. */
export type Lease = { id: string; personId: string; name: string; mine: boolean; ms: number };

/** What the address says: values of each dimension, words to look for, the order. */
export type QueueFilter = { [D in Dimension]?: string } & { q?: string; order?: Order };

const LATE = "late";
const NOBODY: ReadonlySet<string> = new Set();

/**
 * The rows that answer a filter, in its order.
 * @param queue the light rows
 * @param filter what is asked for; a value that no row has finds nothing
 * @param found rows that have the sought words further on than the light rows reach, by their ids
 * @param but a dimension to leave aside, for counting its values
 * @returns places of rows
 */
export function matching(queue: Queue, filter: QueueFilter, found = NOBODY, but?: Dimension): number[] {
  const tests = DIMENSIONS.filter((one) => one !== but && filter[one]).map((one) =>
    testOf(queue, one, filter[one] ?? ""),
  );
  const sought = filter.q?.trim().toLowerCase();
  if (sought) tests.push((row) => searched(queue, row).includes(sought) || found.has(queue.id[row] ?? ""));
  const rows: number[] = [];
  for (let row = 0; row < queue.id.length; row++) if (tests.every((test) => test(row))) rows.push(row);
  return but ? rows : ordered(queue, rows, filter.order ?? "place");
}

/**
 * How many rows each value of a dimension has among those that answer the rest of the filter.
 * @param queue the light rows
 * @param filter what is asked for
 * @param dimension whose values
 * @param found rows that have the sought words further on, by their ids
 * @returns value → rows
 */
export function countsOf(
  queue: Queue,
  filter: QueueFilter,
  dimension: Dimension,
  found = NOBODY,
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (value: string | undefined) => value && counts.set(value, (counts.get(value) ?? 0) + 1);
  const names = queue.names[dimension];
  for (const row of matching(queue, filter, found, dimension)) {
    if (dimension === "tag") for (const tag of queue.tags[row] ?? []) add(names[tag]?.value);
    else add(names[queue[dimension][row] ?? -1]?.value);
    if (dimension === "status" && queue.late[row]) add(LATE);
  }
  return counts;
}

/** The filter as an address says it, in one order, without what is empty. */
export function addressOf(filter: QueueFilter): string {
  const said = new URLSearchParams();
  for (const name of [...DIMENSIONS, "q", "order"] as const)
    if (filter[name]) said.set(name, filter[name] ?? "");
  return said.toString();
}

/** The filter in an address; what it does not know it leaves aside. */
export function filterIn(said: URLSearchParams): QueueFilter {
  const filter: QueueFilter = {};
  for (const name of [...DIMENSIONS, "q"] as const) {
    const value = said.get(name)?.slice(0, 200);
    if (value) filter[name] = value;
  }
  const order = ORDERS.find((one) => one === said.get("order"));
  return order ? { ...filter, order } : filter;
}

function testOf(queue: Queue, dimension: Dimension, value: string): (row: number) => boolean {
  const place = queue.names[dimension].findIndex((one) => one.value === value);
  if (dimension === "status" && value === LATE) return (row) => queue.late[row] === 1;
  if (dimension === "tag") return (row) => queue.tags[row]?.includes(place) ?? false;
  const column = queue[dimension];
  return (row) => place >= 0 && column[row] === place;
}

function searched(queue: Queue, row: number): string {
  const entity = queue.names.entity[queue.entity[row] ?? -1]?.label ?? "";
  return `${queue.number[row]} ${entity} ${queue.words[row]}`.toLowerCase();
}

function ordered(queue: Queue, rows: number[], order: Order): number[] {
  if (order === "place") return rows;
  const key = order === "number" ? queue.number.map(counted) : queue[order];
  return rows.sort((one, other) => (key[one] ?? 0) - (key[other] ?? 0) || one - other);
}

/** "12.10" as numbers are counted: after 12.9. */
function counted(number: string): number {
  const [whole = 0, part = 0] = number.split(".").map(Number);
  return whole * 1_000 + part;
}

/** One answer for at most so many comments at once: more would hold the text for too long. */
export const MOST_TOGETHER = 500;

/**
 * A queue with the leases as they are now, which change more often than its rows are read.
 * @param queue the rows as they came
 * @param leases who answers which comment
 */
export function leased(queue: Queue, leases: readonly Lease[]): Queue {
  const assignee = [...queue.names.assignee];
  const placeOf = ({ personId, name }: Lease) => {
    const known = assignee.findIndex(({ value }) => value === personId);
    return known >= 0 ? known : assignee.push({ value: personId, label: name }) - 1;
  };
  const held = new Map(leases.map((lease) => [lease.id, placeOf(lease)]));
  return {
    ...queue,
    lock: queue.id.map((id) => held.get(id) ?? -1),
    names: { ...queue.names, assignee },
  };
}
