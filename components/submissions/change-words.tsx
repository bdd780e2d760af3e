import type { ReactNode } from "react";
import type { Block } from "@/lib/texts/blocks";
import type { Change, RowChange } from "@/lib/texts/compare";
import type { WordRun } from "@/lib/texts/words";
import { type Footnotes, InlineText } from "./inline";

type Props = {
  change: Change;
  /** Leaves out what the other side has alone. */
  side?: "before" | "after";
  footnotes: Footnotes;
};

const OTHER = { before: "ins", after: "del" } as const;
const DRAWN = { same: "span", ins: "ins", del: "del" } as const;

/** A block's words, and a table's cells, with what went and what came; of both sides, or of one. */
export function ChangedWords({ change, side, footnotes }: Props) {
  const block = side === "before" ? change.before : (change.after ?? change.before);
  const left = side && OTHER[side];
  const words = <Runs runs={change.words} left={left} footnotes={footnotes} />;
  const rows = change.rows?.filter(({ kind }) => kind !== (left === "ins" ? "inserted" : left && "deleted"));
  const inner = rows ? <Table rows={rows} left={left} title={words} footnotes={footnotes} /> : words;
  return (
    <div className="words" dir="auto">
      {drawnAs(block, inner)}
    </div>
  );
}

function drawnAs(block: Block | undefined, inner: ReactNode): ReactNode {
  if (block?.kind === "heading" || block?.kind === "annex") return <b>{inner}</b>;
  return block?.kind === "quote" ? <blockquote>{inner}</blockquote> : inner;
}

type Left = "ins" | "del" | undefined;

function Table({
  rows,
  left,
  title,
  footnotes,
}: {
  rows: RowChange[];
  left: Left;
  title: ReactNode;
  footnotes: Footnotes;
}) {
  return (
    <table>
      <caption>{title}</caption>
      <tbody>
        {rows.map((row, line) => (
          <tr key={line}>
            {row.cells.map((cell, place) => (
              <td key={place} dir="auto">
                <Runs runs={cell} left={left} footnotes={footnotes} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Runs({ runs, left, footnotes }: { runs: WordRun[]; left: Left; footnotes: Footnotes }) {
  return runs.map((run, place) => {
    if (run.op === left) return null;
    const Tag = DRAWN[run.op];
    return (
      <Tag key={place}>
        <InlineText text={run.text} footnotes={footnotes} />
      </Tag>
    );
  });
}
