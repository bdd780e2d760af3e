import { useEffect, useMemo, useState } from "react";
import type { Queue } from "@/lib/workbench/queue";
import type { SaidDetail } from "./detail-words";

const TYPING_MS = 150;

/** What was asked for, as far as it has come. */
export type Coming<T> = { value: T | null; failed: boolean };

/**
 * All rows of the queue; read anew whenever the page was.
 * @param submissionId the text
 * @param stamp another one for each drawing of the page
 */
export function useQueue(submissionId: string, stamp: string): Coming<Queue> {
  return useReading<Queue>(`/api/submissions/${submissionId}/comments`, stamp);
}

/**
 * The comments that have certain words further on than the rows of the queue reach.
 * @param submissionId the text
 * @param sought the words; nothing is asked without them
 * @param stamp another one for each drawing of the page
 * @returns their ids, none while they are on their way
 */
export function useFound(
  submissionId: string,
  sought: string | undefined,
  stamp: string,
): ReadonlySet<string> {
  const words = useSettled(sought?.trim() ?? "");
  const path =
    words && `/api/submissions/${submissionId}/comments/found?${new URLSearchParams({ q: words })}`;
  const { value, of } = useReading<string[]>(path || null, stamp);
  return useMemo(() => new Set(of === path ? value : []), [value, of, path]);
}

/** What somebody types, when they have stopped typing for a moment. */
function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const wait = setTimeout(() => setSettled(typed), TYPING_MS);
    return () => clearTimeout(wait);
  }, [typed]);
  return settled;
}

/**
 * The chosen comment, whole.
 * @param submissionId the text
 * @param commentId which; null for none
 * @param stamp another one for each drawing of the page
 * @param first what the page brought
 */
export function useDetail(
  submissionId: string,
  commentId: string | null,
  stamp: string,
  first: SaidDetail | null,
): Coming<SaidDetail> {
  const path = commentId && `/api/submissions/${submissionId}/comments/${commentId}`;
  const { value, failed } = useReading<SaidDetail>(path, stamp);
  const known = [value, first].find((one) => one?.id === commentId) ?? null;
  return { value: known, failed };
}

/**
 * Reads something, and again with another stamp; what came before stays until then.
 * @param path from where; null for nothing
 * @param stamp another one says that the server has something newer
 */
export function useReading<T>(path: string | null, stamp: string): Coming<T> & { of: string | null } {
  const [heard, setHeard] = useState<Coming<T> & { of: string | null }>({
    value: null,
    failed: false,
    of: null,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp says that the server has something newer
  useEffect(() => {
    if (!path) return;
    const stop = new AbortController();
    fetch(path, { signal: stop.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
        setHeard({ value: (await answer.json()) as T, failed: false, of: path });
      })
      .catch(() => {
        if (!stop.signal.aborted) setHeard((before) => ({ ...before, failed: true }));
      });
    return () => stop.abort();
  }, [path, stamp]);
  return heard;
}
