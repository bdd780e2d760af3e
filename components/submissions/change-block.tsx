import type { Change } from "@/lib/texts/compare";
import { ChangedWords } from "./change-words";
import type { Footnotes } from "./inline";

type Props = {
  change: Change;
  id: string;
  /** What kind of change it is, in words; undefined where nothing changed. */
  kind: string | undefined;
  number: string | undefined;
  footnotes: Footnotes;
};

/** What became of one block: its words with what went and what came, and in words what kind of change it is. */
export function ChangeBlock({ change, id, kind, number, footnotes }: Props) {
  const block = change.after ?? change.before;
  const same = change.kind === "same";
  return (
    <div
      className={`para ${same ? "unchanged" : "changed"}${change.kind === "deleted" ? " gone" : ""}`}
      id={id}
      data-kind={block?.kind}
      data-level={block?.kind === "item" ? block.level : undefined}
      data-walk={same ? undefined : ""}
    >
      <span className="no">{number}</span>
      <ChangedWords change={change} footnotes={footnotes} />
      {kind ? <span className="change">{kind}</span> : null}
    </div>
  );
}
