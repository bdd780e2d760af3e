/** Dispositions and amendments: what the screens say. */
export const dispositions = {
  title: "Dispositions",
} as const;
