import type { ReactNode } from "react";
import type { Block } from "@/lib/texts/blocks";
import { type Footnotes, InlineText } from "./inline";

type Props = {
  block: Block;
  number?: string;
  footnotes: Footnotes;
  open?: boolean;
  href?: string;
  count?: ReactNode;
  still?: boolean;
};

/** One numbered paragraph, list item, heading or other block, with its number and its way to the margin. */
export function BlockView({ block, number, footnotes, open, href, count, still }: Props) {
  const words = <InlineText text={block.text} footnotes={footnotes} />;
  if (block.kind === "heading")
    return <Heading level={block.level} id={`b-${block.id}`} number={number} words={words} />;
  const inner =
    block.kind === "table" ? (
      <Table block={block} footnotes={footnotes} />
    ) : block.kind === "quote" ? (
      <blockquote>{words}</blockquote>
    ) : (
      words
    );
  return (
    <div
      className={open ? "para open" : "para"}
      id={`b-${block.id}`}
      data-walk={block.kind === "paragraph" && !still ? "" : undefined}
      data-level={block.kind === "item" ? block.level : undefined}
    >
      {href ? (
        <a className="no" href={href}>
          {number ?? "·"}
        </a>
      ) : (
        <span className="no">{number ?? ""}</span>
      )}
      <div className="words" dir="auto">
        {inner}
      </div>
      {count}
    </div>
  );
}

function Heading({
  level,
  id,
  number,
  words,
}: {
  level: number;
  id: string;
  number?: string;
  words: ReactNode;
}) {
  const Tag = level === 1 ? "h2" : level === 2 ? "h3" : "h4";
  return (
    <Tag id={id}>
      <span className="no">{number}</span>
      <span dir="auto">{words}</span>
    </Tag>
  );
}

function Table({ block, footnotes }: { block: Extract<Block, { kind: "table" }>; footnotes: Footnotes }) {
  const Cell = block.header ? "th" : "td";
  const [first = [], ...rest] = block.rows;
  return (
    <table>
      {block.text ? (
        <caption>
          <InlineText text={block.text} footnotes={footnotes} />
        </caption>
      ) : null}
      <tbody>
        <tr>
          {first.map((cell, place) => (
            <Cell key={place} dir="auto">
              <InlineText text={cell} footnotes={footnotes} />
            </Cell>
          ))}
        </tr>
        {rest.map((row, line) => (
          <tr key={line}>
            {row.map((cell, place) => (
              <td key={place} dir="auto">
                <InlineText text={cell} footnotes={footnotes} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
