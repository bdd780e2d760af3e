import { useEffect, useRef } from "react";
import type { Queue } from "@/lib/workbench/queue";
import { useBenchKeys } from "./use-bench-keys";

type Walk = {
  queue: Queue;
  rows: number[];
  current: number;
  open: (id: string) => void;
  /** Null for those who only read. */
  mark: ((row: number) => void) | null;
};

const UNANSWERED = 0;

/** The keyboard's way through the queue, with the focus on the row where it stands. */
export function useWalk({ queue, rows, current, open, mark }: Walk): void {
  const walked = useRef(false);
  const idNow = queue.id[current];
  const goRow = (row: number | undefined) => {
    const id = row === undefined ? undefined : queue.id[row];
    if (!id) return;
    walked.current = true;
    open(id);
  };
  const step = (by: 1 | -1) => {
    const place = rows.indexOf(current);
    goRow(place < 0 ? rows[by > 0 ? 0 : rows.length - 1] : rows[place + by]);
  };
  const nextUnanswered = () => {
    const place = rows.indexOf(current);
    const after = [...rows.slice(place + 1), ...rows.slice(0, place + 1)];
    goRow(after.find((row) => queue.status[row] === UNANSWERED));
  };
  useEffect(() => {
    if (!walked.current || !idNow) return;
    walked.current = false;
    // The list scrolls first; the row is drawn in the frame after.
    requestAnimationFrame(() => requestAnimationFrame(() => goTo(`[data-row="${idNow}"] a`)));
  }, [idNow]);
  const back = () => goTo(idNow ? `[data-row="${idNow}"] a` : ".queue");
  useBenchKeys({
    j: () => step(1),
    k: () => step(-1),
    u: nextUnanswered,
    "/": () => goTo("[data-search]"),
    Escape: back,
    ...(mark
      ? {
          a: () => goTo('#answer [name="kind"]'),
          x: () => current >= 0 && mark(current),
          g: () => document.querySelector<HTMLFormElement>("form#group-selected")?.requestSubmit(),
          s: () => unfold("#split"),
          t: () => goTo("#tag-words, [data-tag]"),
        }
      : {}),
  });
}

/**
 * Puts the focus on something, if it is there.
 * @param selector what
 */
export function goTo(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

function unfold(selector: string): void {
  const place = document.querySelector<HTMLDetailsElement>(selector);
  if (!place) return;
  place.open = true;
  place.querySelector<HTMLElement>("textarea")?.focus();
}
