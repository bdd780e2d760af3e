import { useEffect, useRef } from "react";

/** Key → what it does. */
export type KeyActs = Record<string, () => unknown>;

const OFF = "chapeau.keys.off=1";

/**
 * Single keys of the queue, before the frame's own hear them: `g` groups here and leads to no room. Switched off where the
 * frame's are (WCAG 2.1.4); while something is typed only Escape counts.
 * @param acts key → act
 */
export function useBenchKeys(acts: KeyActs): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = latest.current[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]"))
        return;
      if (event.key !== "Escape" && (isTyping(event.target) || document.cookie.includes(OFF))) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    window.addEventListener("keydown", press, true);
    return () => window.removeEventListener("keydown", press, true);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement && target.type === "checkbox") return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
