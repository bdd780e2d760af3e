import type { ReactNode } from "react";

type Props = { summary: ReactNode; label?: string; className?: string; children: ReactNode };

/** A menu that opens without script; `Keys` closes it on Escape and on a click elsewhere. */
export function Menu({ summary, label, className = "", children }: Props) {
  return (
    <details className={`menu ${className}`}>
      <summary aria-label={label}>{summary}</summary>
      <div className="sheet-of-choices">{children}</div>
    </details>
  );
}
