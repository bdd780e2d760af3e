import type { ReactNode } from "react";

const ICONS = {
  language: (
    <path d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM1.5 8h13M8 1.5c4 4.2 4 8.8 0 13-4-4.2-4-8.8 0-13Z" />
  ),
  theme: (
    <path d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 0v13M8 3.5h3.8M8 6.5h6M8 9.5h6M8 12.5h3.8" />
  ),
};

type Props = { icon?: keyof typeof ICONS; summary: ReactNode; className?: string; children: ReactNode };

/** A menu that opens without script; `Keys` closes it on Escape and on a click elsewhere. */
export function Menu({ icon, summary, className = "", children }: Props) {
  return (
    <details className={`menu ${className}`}>
      <summary>
        {icon ? (
          <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.2" aria-hidden="true">
            {ICONS[icon]}
          </svg>
        ) : null}
        {summary}
      </summary>
      <div className="sheet-of-choices">{children}</div>
    </details>
  );
}
