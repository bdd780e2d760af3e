"use client";
import { useEffect, useState } from "react";

type Props = {
  /** Where a trace is: block and words are added. */
  base: string;
  labels: { hint: string; go: string };
};

/** So much of what is marked is asked about; more than a paragraph never is. */
const MOST = 500;

/**
 * Turns words marked in the text into the way to where they come from. Without script each paragraph's number, or its
 * margin, leads there.
 */
export function TraceSelection({ base, labels }: Props) {
  const [href, setHref] = useState<string | null>(null);
  useEffect(() => {
    const look = () => {
      const found = marked(document.getSelection());
      if (found) setHref(`${base}?${found}`);
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [base]);
  return (
    <p className="trace-selection" role="status">
      {href ? (
        <a className="btn" href={href}>
          {labels.go}
        </a>
      ) : (
        <span className="muted">{labels.hint}</span>
      )}
    </p>
  );
}

/** The marked words of one paragraph and about where they begin in it; null where nothing of the text is marked. */
function marked(selection: Selection | null): string | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  const block = element?.closest<HTMLElement>('article.text [id^="b-"]');
  const words =
    element?.closest<HTMLElement>(".words") ?? block?.querySelector<HTMLElement>(".words, [dir]") ?? block;
  if (!block || !words) return null;
  const inside = document.createRange();
  inside.selectNodeContents(words);
  if (words.contains(range.startContainer)) inside.setStart(range.startContainer, range.startOffset);
  if (words.contains(range.endContainer)) inside.setEnd(range.endContainer, range.endOffset);
  const q = inside.toString().slice(0, MOST);
  if (q.trim() === "") return null;
  const before = document.createRange();
  before.selectNodeContents(words);
  before.setEnd(inside.startContainer, inside.startOffset);
  const near = String(before.toString().length);
  return new URLSearchParams({ block: block.id.slice(2), q, near }).toString();
}
