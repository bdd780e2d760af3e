/** A text to be compared, by the id of its comment. */
export type Told = { id: string; text: string };

const SHINGLE = 3;
/** Two texts are alike when this share of their shingles is common (Jaccard). */
export const ALIKE = 0.6;

/**
 * Groups texts that say nearly the same: sets of three words in a row, compared by how much they share. Only texts that
 * share one of their rarest shingles are compared at all (prefix filtering), which keeps ten thousand quick.
 * @param told the texts
 * @param alike the least share in common, from 0 to 1
 * @returns ids of each group of two or more, the largest group first
 */
export function similarGroups(told: readonly Told[], alike = ALIKE): string[][] {
  const sets = rarestFirst(told.map(({ text }) => shinglesOf(text)));
  const order = sets.map((_, place) => place).sort((one, other) => size(sets, one) - size(sets, other));
  const leader = sets.map((_, place) => place);
  const seen = new Map<number, number[]>();
  for (const place of order) {
    const set = sets[place] ?? [];
    const compared = new Set<number>();
    for (const shingle of set.slice(0, set.length - Math.ceil(alike * set.length) + 1)) {
      const others = seen.get(shingle) ?? [];
      for (const other of others) {
        if (compared.has(other) || find(leader, other) === find(leader, place)) continue;
        compared.add(other);
        if (shared(set, sets[other] ?? []) >= alike) leader[find(leader, place)] = find(leader, other);
      }
      others.push(place);
      seen.set(shingle, others);
    }
  }
  const groups = Map.groupBy(told.keys(), (place) => find(leader, place));
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.flatMap((place) => told[place]?.id ?? []))
    .sort((one, other) => other.length - one.length);
}

/**
 * The words of a text, three at a time; a text of one or two words is one shingle.
 * @param text as written
 */
export function shinglesOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const found = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at++) found.add(words.slice(at, at + SHINGLE).join(" "));
  return found.size > 0 ? [...found] : [words.join(" ")];
}

/** Each set as numbers that grow with how often the shingle occurs, sorted: the rarest come first. */
function rarestFirst(sets: string[][]): number[][] {
  const often = new Map<string, number>();
  for (const set of sets) for (const shingle of set) often.set(shingle, (often.get(shingle) ?? 0) + 1);
  const ranked = [...often.entries()].sort((one, other) => one[1] - other[1]);
  const rank = new Map(ranked.map(([shingle], place) => [shingle, place]));
  return sets.map((set) => set.map((shingle) => rank.get(shingle) ?? 0).sort((one, other) => one - other));
}

/** The share of two sorted sets that both have. */
function shared(one: number[], other: number[]): number {
  let common = 0;
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    const [left = 0, right = 0] = [one[a], other[b]];
    if (left === right) common += 1;
    if (left <= right) a += 1;
    if (right <= left) b += 1;
  }
  return common / (one.length + other.length - common || 1);
}

function find(leader: number[], place: number): number {
  let top = place;
  while (leader[top] !== top && leader[top] !== undefined) top = leader[top] as number;
  leader[place] = top;
  return top;
}

const size = (sets: number[][], place: number) => sets[place]?.length ?? 0;
