import type { ReactNode } from "react";

/**
 * A sentence about what has just happened, said aloud once. For what a page must tell after coming back to it.
 * @param props.tone "done", or "refused" for what did not happen and why
 */
export function Said({ tone = "done", children }: { tone?: "done" | "refused"; children: ReactNode }) {
  return tone === "done" ? (
    <p className="said" role="status">
      {children}
    </p>
  ) : (
    <p className="refusal" role="alert">
      {children}
    </p>
  );
}
