/**
 * Rows under what they have in common, in the order in which they come.
 * @param rows the rows
 * @param keyOf what they have in common
 */
export function groupedBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups];
}
