"use client";
import { useEffect, useRef, useState } from "react";

type Props = {
  /** The day as YYYY-MM-DD → what is to be minded about it. */
  holidays: Record<string, string[]>;
  /** Said of a day that falls on a weekend. */
  weekend: string;
  /** The field whose day is watched. */
  field: string;
};

const SATURDAY = 6;

/** Says, beside a deadline as it is chosen, that a duty station rests on that day; it warns, and never forbids (domain 12.13). */
export function DeadlineWarnings({ holidays, weekend, field }: Props) {
  const mark = useRef<HTMLDivElement>(null);
  const [day, setDay] = useState("");
  useEffect(() => {
    const input = mark.current?.closest("form")?.elements.namedItem(field);
    if (!(input instanceof HTMLInputElement)) return;
    const look = () => setDay(input.value.slice(0, 10));
    look();
    input.addEventListener("input", look);
    return () => input.removeEventListener("input", look);
  }, [field]);
  const weekday = day ? new Date(`${day}T00:00:00Z`).getUTCDay() : 1;
  const said = [...(weekday === 0 || weekday === SATURDAY ? [weekend] : []), ...(holidays[day] ?? [])];
  return (
    <div ref={mark} role="status" className="day-warnings">
      {said.map((sentence) => (
        <p key={sentence} className="reason">
          {sentence}
        </p>
      ))}
    </div>
  );
}
