/** Matrices that go out: what the screens say. */
export const matrices = {
  title: "Comment matrices",
} as const;
