"use client";
import { useEffect, useRef } from "react";

/** What is heard: that something was recorded about a subject, or that an answer in a text is being written, or no longer. */
type Kind = "recorded" | "lease";
type Hearer = { kind: Kind; hear: (subject: string | null) => void };

/** A browser has few connections: whoever hears on a page shares one. */
const line: { hearers: Set<Hearer>; source: EventSource | null; missed: boolean } = {
  hearers: new Set(),
  source: null,
  missed: false,
};

/**
 * Hears what happens while the page is in sight; out of sight the connection is given back, because a browser has few of them,
 * and on return the page is told that it may have missed something.
 * @param hear called with the subject something happened to, or null when anything may have changed
 * @param kind what is heard; by itself what is recorded
 */
export function useLive(hear: (subject: string | null) => void, kind: Kind = "recorded"): void {
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  useEffect(() => {
    const hearer: Hearer = { kind, hear: (subject) => latest.current(subject) };
    if (line.hearers.size === 0) document.addEventListener("visibilitychange", turn);
    line.hearers.add(hearer);
    turn();
    return () => {
      line.hearers.delete(hearer);
      if (line.hearers.size > 0) return;
      document.removeEventListener("visibilitychange", turn);
      close();
      line.missed = false;
    };
  }, [kind]);
}

function turn(): void {
  if (document.visibilityState === "hidden") {
    close();
    line.missed = true;
  } else if (!line.source) open();
}

function open(): void {
  const source = new EventSource("/api/live");
  line.source = source;
  source.onopen = () => {
    if (line.missed) for (const { hear } of line.hearers) hear(null);
    line.missed = false;
  };
  source.onmessage = ({ data }) => tell("recorded", data);
  source.addEventListener("lease", ({ data }) => tell("lease", data));
  // The browser itself tries again, except after an answer such as 401: then it is over.
  source.onerror = () => {
    line.missed = true;
  };
}

function close(): void {
  line.source?.close();
  line.source = null;
}

function tell(kind: Kind, data: string): void {
  const subject = subjectOf(data);
  for (const hearer of line.hearers) if (hearer.kind === kind) hearer.hear(subject);
}

function subjectOf(data: string): string | null {
  const news: unknown = JSON.parse(data);
  return typeof news === "object" && news !== null && "subject" in news ? String(news.subject) : null;
}
