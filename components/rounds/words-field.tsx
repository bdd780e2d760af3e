"use client";
import { useEffect, useId, useRef, useState } from "react";

type Props = {
  blockId: string;
  paragraph: string;
  labels: { label: string; hint: string; take: string; whole: string; chosen: string };
};

type Chosen = { quote: string; at: string };
const NONE: Chosen = { quote: "", at: "" };

/**
 * The exact words a comment speaks of: selected here, by mouse or by Shift and the arrows, or in the text beside; counted in
 * the paragraph's own text, which the server compares (domain 5.2.11).
 */
export function WordsField({ blockId, paragraph, labels }: Props) {
  const [chosen, setChosen] = useState(NONE);
  const [typed, setTyped] = useState(NONE);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    const form = area.current?.closest("form");
    const emptied = () => setTyped(NONE);
    form?.addEventListener("reset", emptied);
    return () => form?.removeEventListener("reset", emptied);
  }, []);
  const look = () => {
    const field = area.current;
    const own = field && field.selectionEnd > field.selectionStart;
    setChosen(own ? of(paragraph, field.selectionStart, field.selectionEnd) : besideIn(blockId, paragraph));
  };
  useEffect(() => {
    const listen = () => {
      const found = besideIn(blockId, paragraph);
      if (found.quote) setChosen(found);
    };
    document.addEventListener("selectionchange", listen);
    return () => document.removeEventListener("selectionchange", listen);
  }, [blockId, paragraph]);
  return (
    <div className="field">
      <label htmlFor={id}>{labels.label}</label>
      <p className="hint" id={`${id}-hint`}>
        {labels.hint}
      </p>
      <textarea
        key={blockId}
        id={id}
        ref={area}
        dir="auto"
        rows={3}
        readOnly
        defaultValue={paragraph}
        aria-describedby={`${id}-hint`}
        onSelect={look}
      />
      <input
        type="text"
        hidden
        name="quote"
        value={typed.quote}
        onChange={(e) => setTyped((was) => ({ ...was, quote: e.target.value }))}
      />
      <input
        type="text"
        hidden
        name="quoteAt"
        value={typed.at}
        onChange={(e) => setTyped((was) => ({ ...was, at: e.target.value }))}
      />
      <p role="status" dir="auto">
        {typed.quote ? labels.chosen.replace("{words}", typed.quote) : null}
      </p>
      {typed.quote ? (
        <button type="button" className="btn quiet" onClick={() => setTyped(NONE)}>
          {labels.whole}
        </button>
      ) : (
        <button type="button" className="btn" disabled={!chosen.quote} onClick={() => setTyped(chosen)}>
          {labels.take}
        </button>
      )}
    </div>
  );
}

function of(paragraph: string, from: number, to: number): Chosen {
  const quote = paragraph.slice(from, to);
  const lead = quote.length - quote.trimStart().length;
  return quote.trim() ? { quote: quote.trim(), at: String(from + lead) } : NONE;
}

/** What is selected in the paragraph beside the form, where its words stand in the paragraph's text once. */
function besideIn(blockId: string, paragraph: string): Chosen {
  const selection = document.getSelection();
  const words = selection?.toString().trim() ?? "";
  const block = document.getElementById(`b-${blockId}`);
  if (!words || !selection?.anchorNode || !block?.contains(selection.anchorNode)) return NONE;
  const at = paragraph.indexOf(words);
  const once = at >= 0 && paragraph.indexOf(words, at + 1) < 0;
  return once ? { quote: words, at: String(at) } : NONE;
}
