/** The life of a round: what the screens say. */
export const roundLife = {
  title: "The round",
} as const;
