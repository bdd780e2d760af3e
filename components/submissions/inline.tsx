import { Fragment } from "react";
import { type Inline, inlineParts } from "@/lib/texts/inline";

/** Footnote mark → its computed number and the id of its block. */
export type Footnotes = Map<string, { number: string; id: string }>;

/**
 * A block's words: footnote references, brackets and addresses drawn, everything else as it was written.
 * @param props.text the block's text
 * @param props.footnotes where the marks lead
 */
export function InlineText({ text, footnotes }: { text: string; footnotes: Footnotes }) {
  return draw(inlineParts(text), footnotes);
}

function draw(parts: Inline[], footnotes: Footnotes) {
  const only = parts[0];
  if (parts.length === 1 && only?.kind === "text") return only.text;
  return parts.map((part, place) => <Fragment key={place}>{drawPart(part, footnotes)}</Fragment>);
}

function drawPart(part: Inline, footnotes: Footnotes) {
  switch (part.kind) {
    case "text":
      return part.text;
    case "break":
      return <br />;
    case "url":
      return (
        <a href={part.href} rel="noreferrer noopener">
          {part.text}
        </a>
      );
    case "footnote": {
      const note = footnotes.get(part.mark);
      return note ? (
        <sup>
          <a href={`#b-${note.id}`}>{note.number}</a>
        </sup>
      ) : (
        <sup>{part.mark}</sup>
      );
    }
    case "bracket":
      return (
        <>
          <span className="br">[</span>
          {draw(part.parts, footnotes)}
          <span className="br">]</span>
        </>
      );
  }
}
