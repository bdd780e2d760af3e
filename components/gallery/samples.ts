/** What can be looked at, in the order it is drawn. */
export const SAMPLE_NAMES = ["desk", "text", "board", "agenda", "forms"] as const;

/** One of them. */
export type Sample = (typeof SAMPLE_NAMES)[number];

/** @returns whether there is such a sample */
export function isSample(name: unknown): name is Sample {
  return SAMPLE_NAMES.some((known) => known === name);
}
