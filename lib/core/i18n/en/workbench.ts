/** The workbench: what the screens say. */
export const workbench = {
  title: "Workbench",
} as const;
