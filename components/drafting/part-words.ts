const AROUND = 24;

/**
 * What of two texts differs, with a few words around it.
 * @param old the words as they are
 * @param young the words as they would be
 */
export function partsShown(old: string, young: string) {
  let start = 0;
  while (start < old.length && old[start] === young[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, young.length) - start && old.at(-1 - end) === young.at(-1 - end)) end++;
  const lead = old.slice(0, start);
  const tail = old.slice(old.length - end);
  return {
    before: lead.length > AROUND ? `…${lead.slice(-AROUND)}` : lead,
    gone: old.slice(start, old.length - end),
    come: young.slice(start, young.length - end),
    after: tail.length > AROUND ? `${tail.slice(0, AROUND)}…` : tail,
  };
}
