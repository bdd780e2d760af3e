/** Light, dark, or as the machine is set. The layout writes the first two to `<html data-theme>`, so nothing flashes. */
export const THEMES = ["auto", "light", "dark"] as const;

/** One of the three. */
export type Theme = (typeof THEMES)[number];
