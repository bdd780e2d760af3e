import { Fragment, type ReactNode } from "react";
import { isLanguage } from "@/lib/core/i18n/languages";
import { translator } from "@/lib/core/i18n/translate";
import type { Block } from "@/lib/texts/blocks";
import { spansIn } from "@/lib/texts/inline-runs";
import { numberBlocks } from "@/lib/texts/numbers";
import { BlockView, type BlockWords } from "./block";
import { InlineText, placesOf } from "./inline";
import { annexWords } from "./words";

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
  /** What stands around the words in the reader's language: `textWords`. */
  words?: BlockWords;
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
  words,
  still,
}: Props) {
  const own = translator(isLanguage(lang) ? lang : "en");
  const around: BlockWords = { annex: (label) => annexWords(label, own), ...words };
  const numbers = numberBlocks(blocks);
  const notes = blocks.filter((block) => block.kind === "footnote");
  const footnotes = placesOf(blocks);
  return (
    <article className="text" lang={lang} dir="auto">
      {blocks.map((block) =>
        block.kind === "footnote" ? null : (
          <Fragment key={block.id}>
            <BlockView
              block={block}
              number={numbers[block.id]?.label}
              footnotes={footnotes}
              words={around}
              open={block.id === openId}
              still={still}
              href={
                hrefOf && block.kind !== "heading" && block.kind !== "annex" ? hrefOf(block.id) : undefined
              }
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
                <InlineText
                  text={note.text}
                  spans={spansIn(note.spans)}
                  footnotes={footnotes}
                  askedBy={around.askedBy}
                />
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
    <a className={count?.red ? "count red" : count ? "count" : "count add"} href={href}>
      <span aria-hidden="true">{count?.n ?? "+"}</span>
      <span className="hidden-words">{label}</span>
    </a>
  );
}
