import type { ReactNode } from "react";
import type { Block, BlockOf } from "@/lib/texts/blocks";
import { spansIn } from "@/lib/texts/inline-runs";
import { type AskedBy, type Footnotes, InlineText } from "./inline";

/** What stands around the words of a block; what is left out is not drawn. */
export type BlockWords = {
  /** "Annex I", in the language of the text. */
  annex?: (label: string) => string;
  /** "agreed", "agreed ad referendum". */
  status?: (status: "agreed" | "agreedAdRef") => string;
  /** "proposed by ILO and UNODC". */
  proposedBy?: (entityIds: readonly string[]) => string | null;
  askedBy?: AskedBy;
  /** Where a figure's picture is read. */
  pictureOf?: (fileId: string) => string;
};

type Props = {
  block: Block;
  number?: string;
  footnotes: Footnotes;
  words?: BlockWords;
  open?: boolean;
  href?: string;
  count?: ReactNode;
  still?: boolean;
};

/** One numbered paragraph, list item, heading or other block, with its number and its way to the margin. */
export function BlockView({ block, number, footnotes, words = {}, open, href, count, still }: Props) {
  const draw: Draw = (text, cell) => (
    <InlineText
      text={text}
      spans={spansIn(block.spans, cell)}
      footnotes={footnotes}
      askedBy={words.askedBy}
    />
  );
  const text = draw(block.text);
  if (block.kind === "heading")
    return <Heading level={block.level} id={`b-${block.id}`} number={number} words={text} />;
  if (block.kind === "annex")
    return (
      <Heading
        level={1}
        id={`b-${block.id}`}
        number={words.annex?.(number ?? "") ?? number}
        words={text}
        annex
      />
    );
  const status = "status" in block && block.status ? words.status?.(block.status) : undefined;
  const by = block.kind === "paragraph" && block.proposers ? words.proposedBy?.(block.proposers) : null;
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
        {block.kind === "table" ? (
          <Table block={block} draw={draw} />
        ) : block.kind === "quote" ? (
          <blockquote>{text}</blockquote>
        ) : block.kind === "box" ? (
          <div className="box">{text}</div>
        ) : block.kind === "figure" ? (
          <Figure block={block} caption={text} pictureOf={words.pictureOf} />
        ) : (
          text
        )}
        {status ? <span className="chip green">{status}</span> : null}
        {by ? <span className="chip">{by}</span> : null}
      </div>
      {count}
    </div>
  );
}

/** Draws a block's text, or a cell of it. */
type Draw = (text: string, cell?: [number, number]) => ReactNode;

function Heading({
  level,
  id,
  number,
  words,
  annex,
}: {
  level: number;
  id: string;
  number?: string;
  words: ReactNode;
  annex?: boolean;
}) {
  const Tag = level === 1 ? "h2" : level === 2 ? "h3" : "h4";
  return (
    <Tag id={id} className={annex ? "annex" : undefined}>
      <span className="no">{number}</span>
      <span dir="auto">{words}</span>
    </Tag>
  );
}

/** The picture, or what it shows where it cannot be seen here; the caption below. */
function Figure({
  block,
  caption,
  pictureOf,
}: {
  block: BlockOf<"figure">;
  caption: ReactNode;
  pictureOf: BlockWords["pictureOf"];
}) {
  const src = block.fileId ? pictureOf?.(block.fileId) : undefined;
  return (
    <figure>
      {/* biome-ignore lint/performance/noImgElement: served by us as it is, to members alone */}
      {src ? <img src={src} alt={block.alt ?? ""} loading="lazy" /> : null}
      {!src && block.alt ? <p className="muted">{block.alt}</p> : null}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

function Table({ block, draw }: { block: BlockOf<"table">; draw: Draw }) {
  const Cell = block.header ? "th" : "td";
  const [first = [], ...rest] = block.rows;
  return (
    <table>
      {block.text ? <caption>{draw(block.text)}</caption> : null}
      <tbody>
        <tr>
          {first.map((cell, place) => (
            <Cell key={place} dir="auto">
              {draw(cell, [0, place])}
            </Cell>
          ))}
        </tr>
        {rest.map((row, line) => (
          <tr key={line}>
            {row.map((cell, place) => (
              <td key={place} dir="auto">
                {draw(cell, [line + 1, place])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
