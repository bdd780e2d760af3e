"use client";
import { useEffect, useState } from "react";

type Props = {
  /** Milliseconds that were left, by the group's clock, when the server drew the page. */
  left: number;
  /** What the time is left until. */
  words: string;
};

/** The last hours of a round, second by second, by the group's clock and not the browser's; below a day only. */
export function Countdown({ left, words }: Props) {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const since = performance.now();
    const timer = setInterval(() => setPassed(performance.now() - since), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.ceil((left - passed) / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (
    <p className="countdown" role="timer" aria-live="off">
      <bdi dir="ltr">{parts.map((part) => String(part).padStart(2, "0")).join(":")}</bdi> {words}
    </p>
  );
}
