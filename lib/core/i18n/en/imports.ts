/** Matrices that come in: what the screens say. */
export const imports = {
  title: "Matrices that came in",
} as const;
