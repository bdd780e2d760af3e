import { Fragment, type ReactNode } from "react";
import type { Block } from "@/lib/texts/blocks";
import { numberBlocks } from "@/lib/texts/numbers";
import { BlockView } from "./block";
import { type Footnotes, InlineText } from "./inline";

type Props = {
  blocks: Block[];
  lang: string;
  /** The block whose margin is open. */
  openId?: string;
  /** Where a block's number and count lead; leave out for a text nobody comments on. */
  hrefOf?: (blockId: string) => string;
  counts?: Record<string, { n: number; red: number }>;
  /** "3 comments on paragraph 7", for those who cannot see the place of the count. */
  countLabel?: (blockId: string, n: number) => string;
  /** Whether a block without comments invites one. */
  invites?: boolean;
  /** What stands below a block, such as a doubt about it; footnotes too. */
  below?: (blockId: string) => ReactNode;
  /** Leaves j and k to what stands below the blocks. */
  still?: boolean;
};

/** The text, set like a United Nations document: the place where everything else is reached from (look 2). */
export function TextSheet({
  blocks,
  lang,
  openId,
  hrefOf,
  counts = {},
  countLabel,
  invites,
  below,
  still,
}: Props) {
  const numbers = numberBlocks(blocks);
  const notes = blocks.filter((block) => block.kind === "footnote");
  const footnotes: Footnotes = new Map(
    notes.map((note) => [note.mark, { number: numbers[note.id]?.number ?? note.mark, id: note.id }]),
  );
  return (
    <article className="text" lang={lang} dir="auto">
      {blocks.map((block) =>
        block.kind === "footnote" ? null : (
          <Fragment key={block.id}>
            <BlockView
              block={block}
              number={numbers[block.id]?.label}
              footnotes={footnotes}
              open={block.id === openId}
              still={still}
              href={hrefOf && block.kind !== "heading" ? hrefOf(block.id) : undefined}
              count={
                hrefOf && countLabel && (invites || counts[block.id]) ? (
                  <Count
                    href={hrefOf(block.id)}
                    count={counts[block.id]}
                    label={countLabel(block.id, counts[block.id]?.n ?? 0)}
                  />
                ) : undefined
              }
            />
            {below?.(block.id)}
          </Fragment>
        ),
      )}
      {notes.length > 0 ? (
        <ol className="footnotes">
          {notes.map((note) => (
            <li key={note.id} id={`b-${note.id}`}>
              <span className="no">{numbers[note.id]?.number}</span>
              <span dir="auto">
                <InlineText text={note.text} footnotes={footnotes} />
              </span>
              {below?.(note.id)}
            </li>
          ))}
        </ol>
      ) : null}
    </article>
  );
}

function Count({ href, count, label }: { href: string; count?: { n: number; red: number }; label: string }) {
  return (
    <a className={count?.red ? "count red" : count ? "count" : "count add"} href={href} aria-label={label}>
      {count?.n ?? "+"}
    </a>
  );
}
