/** The picture of a round: what the screens say. */
export const picture = {
  title: "The picture",
} as const;
