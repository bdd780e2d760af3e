import type { ReactNode } from "react";

/** The states a cell of the board can be in. */
export type MarkKind = "done" | "nothing" | "preparing" | "silent" | "excused" | "blocked";

const SHAPES: Record<MarkKind, { tone: string; shape: ReactNode }> = {
  done: { tone: "ok", shape: <path d="M1.5 6.5 4.7 9.7 10.5 2.5" /> },
  nothing: { tone: "ok", shape: <path d="M10 6a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM2.2 9.8 9.8 2.2" /> },
  preparing: { tone: "wait", shape: <path d="M1.6 6h.01M6 6h.01M10.4 6h.01" strokeWidth="2.4" /> },
  silent: { tone: "none", shape: <path d="M2.5 6h7" /> },
  excused: {
    tone: "none",
    shape: <path d="M10 6a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z" strokeDasharray="1.6 1.54" />,
  },
  blocked: { tone: "bad", shape: <path d="M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5" /> },
};

/**
 * One symbol and one word (look 3): drawn, so that it looks the same in every font, in print and without colour.
 * @param props.children the word
 */
export function Mark({ kind, children }: { kind: MarkKind; children: ReactNode }) {
  const { tone, shape } = SHAPES[kind];
  return (
    <>
      <svg
        className={`mark ${tone}`}
        viewBox="0 0 12 12"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {shape}
      </svg>
      {children}
    </>
  );
}
