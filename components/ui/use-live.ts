"use client";
import { useEffect, useRef } from "react";

/**
 * Hears what is recorded while the page is in sight; out of sight the connection is given back, because a browser has few
 * of them, and on return the page is told that it may have missed something.
 * @param hear called with the subject something was recorded about, or null when anything may have changed
 */
export function useLive(hear: (subject: string | null) => void): void {
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  useEffect(() => {
    let source: EventSource | null = null;
    let missed = false;
    const open = () => {
      source = new EventSource("/api/live");
      source.onopen = () => {
        if (missed) latest.current(null);
        missed = false;
      };
      source.onmessage = (message) => latest.current(subjectOf(message.data));
      // The browser itself tries again, except after an answer such as 401: then it is over.
      source.onerror = () => {
        missed = true;
      };
    };
    const close = () => {
      source?.close();
      source = null;
    };
    const turn = () => {
      if (document.visibilityState === "hidden") {
        close();
        missed = true;
      } else if (!source) open();
    };
    turn();
    document.addEventListener("visibilitychange", turn);
    return () => {
      document.removeEventListener("visibilitychange", turn);
      close();
    };
  }, []);
}

function subjectOf(data: string): string | null {
  const news: unknown = JSON.parse(data);
  return typeof news === "object" && news !== null && "subject" in news ? String(news.subject) : null;
}
