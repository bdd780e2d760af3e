/** A response inside its entity: what the screens say. */
export const responses = {
  title: "Your entity’s response",
} as const;
