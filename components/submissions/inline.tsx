import { Fragment } from "react";
import type { Block } from "@/lib/texts/blocks";
import { type Inline, inlineParts } from "@/lib/texts/inline";
import { numberBlocks } from "@/lib/texts/numbers";
import { citationsOf } from "@/lib/texts/numbers-cite";
import type { Span } from "@/lib/texts/spans";

/** Where references lead: a footnote's mark, or `#` and a block's id → its computed number and the id of its block. */
export type Footnotes = Map<string, { number: string; id: string }>;

/** Who asked for a bracket, in words; null where that is not known here. */
export type AskedBy = (entityIds: readonly string[]) => string | null;

/**
 * Where the references of a text lead.
 * @param blocks the whole text
 */
export function placesOf(blocks: readonly Block[]): Footnotes {
  const places: Footnotes = new Map();
  const numbers = numberBlocks(blocks);
  for (const block of blocks)
    if (block.kind === "footnote")
      places.set(block.mark, { number: numbers[block.id]?.number ?? block.mark, id: block.id });
  for (const [id, { number }] of citationsOf(blocks)) places.set(`#${id}`, { number, id });
  return places;
}

type Props = { text: string; spans?: readonly Span[]; footnotes: Footnotes; askedBy?: AskedBy };

/**
 * A block's words: references, brackets, emphasis and addresses drawn, everything else as it was written.
 * @param props.text the block's text
 * @param props.spans what is said about it
 * @param props.footnotes where references lead: `placesOf`
 * @param props.askedBy who asked for a bracket
 */
export function InlineText({ text, spans, footnotes, askedBy }: Props) {
  return draw(inlineParts(text, spans), { footnotes, askedBy, linked: false });
}

type Context = { footnotes: Footnotes; askedBy?: AskedBy; linked: boolean };

function draw(parts: Inline[], context: Context) {
  const only = parts[0];
  if (parts.length === 1 && only?.kind === "text") return only.text;
  return parts.map((part, place) => <Fragment key={place}>{drawPart(part, context)}</Fragment>);
}

function drawPart(part: Inline, context: Context) {
  switch (part.kind) {
    case "text":
      return part.text;
    case "break":
      return <br />;
    case "url":
      return context.linked ? part.text : <Address href={part.href}>{part.text}</Address>;
    case "footnote":
      return (
        <sup>
          <Place to={part.mark} gone={part.mark} context={context} />
        </sup>
      );
    case "reference":
      return <Place to={`#${part.id}`} gone="?" context={context} />;
    case "bracket": {
      const asked = part.by ? (context.askedBy?.(part.by) ?? undefined) : undefined;
      return (
        <span title={asked}>
          <span className="br">[</span>
          {draw(part.parts, context)}
          <span className="br">]</span>
          {asked ? <span className="hidden-words"> ({asked})</span> : null}
        </span>
      );
    }
    case "mark":
      return <Marked span={part.span} parts={part.parts} context={context} />;
  }
}

/** A number that leads to its block; what is gone leads nowhere. */
function Place({ to, gone, context }: { to: string; gone: string; context: Context }) {
  const place = context.footnotes.get(to);
  if (!place) return gone;
  return context.linked ? place.number : <a href={`#b-${place.id}`}>{place.number}</a>;
}

function Address({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <a href={href} rel="noreferrer noopener">
      {children}
    </a>
  );
}

const TAGS = { strong: "strong", em: "em", ins: "ins", del: "del" } as const;

function Marked({ span, parts, context }: { span: Span; parts: Inline[]; context: Context }) {
  if (span.kind === "link")
    return <Address href={span.href}>{draw(parts, { ...context, linked: true })}</Address>;
  if (span.kind === "format")
    return (
      <span className="format" data-name={span.name} data-on={span.on}>
        {draw(parts, context)}
      </span>
    );
  if (span.kind === "bracket") return draw(parts, context);
  const Tag = TAGS[span.kind];
  return <Tag>{draw(parts, context)}</Tag>;
}
