/**
 * A sentence with its places filled, in the page.
 * @param sentence with places such as {n}
 * @param values what to put there
 */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
