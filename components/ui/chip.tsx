import type { ReactNode } from "react";

/** The colours a word may carry; never the only bearer of its meaning. */
export type ChipTone = "blue" | "red" | "green" | "amber";

/** A state or a kind, in a word. */
export function Chip({ tone, children }: { tone?: ChipTone; children: ReactNode }) {
  return (
    <span className={tone ? `chip ${tone}` : "chip"} dir="auto">
      {children}
    </span>
  );
}
