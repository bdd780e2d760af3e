import { useEffect, useMemo, useState } from "react";
import type { Queue } from "@/lib/workbench/queue";

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

function useReading<T>(path: string | null, stamp: string): Coming<T> {
  const [heard, setHeard] = useState<Coming<T>>({ value: null, failed: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp says that the server has something newer
  useEffect(() => {
    if (!path) return;
    const stop = new AbortController();
    fetch(path, { signal: stop.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
        setHeard({ value: (await answer.json()) as T, failed: false });
      })
      .catch(() => {
        if (!stop.signal.aborted) setHeard((before) => ({ ...before, failed: true }));
      });
    return () => stop.abort();
  }, [path, stamp]);
  return heard;
}
