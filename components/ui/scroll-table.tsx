import type { ReactNode } from "react";

type Props = { caption: string; captionShown?: boolean; className?: string; children: ReactNode };

/**
 * A table that scrolls inside itself, by keyboard too (WCAG 2.1.1).
 * @param props.caption what the table holds; read aloud, and shown when `captionShown`
 */
export function ScrollTable({ caption, captionShown = false, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="scroll" aria-label={caption} tabIndex={0}>
      <table className={className}>
        <caption className={captionShown ? undefined : "hidden-words"}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
