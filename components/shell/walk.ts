/**
 * Goes to the next or the previous comment, paragraph or duty: whatever carries `data-walk`.
 * @param step 1 for the next, -1 for the one before
 */
export function walk(step: 1 | -1): void {
  const stops = Array.from(document.querySelectorAll<HTMLElement>("[data-walk]"));
  const here = stops.findIndex((stop) => stop.contains(document.activeElement));
  const next = here < 0 ? (step > 0 ? 0 : stops.length - 1) : here + step;
  arrive(stops[next]);
}

/**
 * @param selector what to go to, if the page has it
 */
export function goTo(selector: string): void {
  arrive(document.querySelector<HTMLElement>(selector));
}

function arrive(stop: HTMLElement | null | undefined): void {
  if (!stop) return;
  if (stop.tabIndex < 0 && !stop.hasAttribute("tabindex")) stop.tabIndex = -1;
  stop.focus({ preventScroll: true });
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  stop.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
}
