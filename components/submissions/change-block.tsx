import type { ReactNode } from "react";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Change, RowChange } from "@/lib/texts/compare";
import type { WordRun } from "@/lib/texts/words";
import { type Footnotes, InlineText } from "./inline";

type Props = { change: Change; id: string; number?: string; footnotes: Footnotes; t: Translate };

/** What became of one block: its words with what went and what came, and in words what kind of change it is. */
export function ChangeBlock({ change, id, number, footnotes, t }: Props) {
  const block = change.after ?? change.before;
  const same = change.kind === "same";
  const words = <Runs runs={change.words} footnotes={footnotes} />;
  const kind = same ? null : <span className="change">{t(`submissions.changeKinds.${change.kind}`)}</span>;
  const inner = change.rows ? <ChangedTable rows={change.rows} title={words} footnotes={footnotes} /> : words;
  return (
    <div
      className={`para ${same ? "unchanged" : "changed"}${change.kind === "deleted" ? " gone" : ""}`}
      id={id}
      data-kind={block?.kind}
      data-level={block?.kind === "item" ? block.level : undefined}
      data-walk={same ? undefined : ""}
    >
      <span className="no">{number}</span>
      <div className="words" dir="auto">
        {block?.kind === "heading" ? (
          <b>{inner}</b>
        ) : block?.kind === "quote" ? (
          <blockquote>{inner}</blockquote>
        ) : (
          inner
        )}
      </div>
      {kind}
    </div>
  );
}

function ChangedTable({
  rows,
  title,
  footnotes,
}: {
  rows: RowChange[];
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
                <Runs runs={cell} footnotes={footnotes} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const DRAWN = { same: "span", ins: "ins", del: "del" } as const;

function Runs({ runs, footnotes }: { runs: WordRun[]; footnotes: Footnotes }) {
  return runs.map((run, place) => {
    const Tag = DRAWN[run.op];
    return (
      <Tag key={place}>
        <InlineText text={run.text} footnotes={footnotes} />
      </Tag>
    );
  });
}
