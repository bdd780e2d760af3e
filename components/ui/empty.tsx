import type { ReactNode } from "react";

/**
 * What a list says when it holds nothing: why, and what to do next.
 * @param props.title one true sentence
 * @param props.children what comes next, if anything
 */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <b>{title}</b>
      {children}
    </div>
  );
}
