"use client";
import { useEffect } from "react";

type Props = { quotes: { blockId: string; quote: string }[] };

const NAME = "quoted";

/** Marks in the text the exact words that comments speak of, where the browser can without touching the text. */
export function QuoteMarks({ quotes }: Props) {
  useEffect(() => {
    if (!("highlights" in CSS)) return;
    const ranges = quotes.flatMap(({ blockId, quote }) => rangesOf(blockId, quote));
    CSS.highlights.set(NAME, new Highlight(...ranges));
    return () => {
      CSS.highlights.delete(NAME);
    };
  }, [quotes]);
  return null;
}

function rangesOf(blockId: string, quote: string): Range[] {
  const words = document.getElementById(`b-${blockId}`)?.querySelector(".words");
  if (!words) return [];
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; at: number }[] = [];
  let all = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node, at: all.length });
    all += node.textContent ?? "";
  }
  const from = all.indexOf(quote);
  if (from < 0) return [];
  const spot = (at: number) => nodes.findLast((one) => one.at <= at) ?? nodes[0];
  const [first, last] = [spot(from), spot(from + quote.length - 1)];
  if (!first || !last) return [];
  const range = new Range();
  range.setStart(first.node, from - first.at);
  range.setEnd(last.node, from + quote.length - last.at);
  return [range];
}
