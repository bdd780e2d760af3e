import type { Change } from "@/lib/texts/compare";
import { ChangedWords } from "./change-words";
import type { Footnotes } from "./inline";

type Props = {
  change: Change;
  id: string;
  /** What kind of change it is, in words; undefined where nothing changed. */
  kind: string | undefined;
  numbers: { before: string | undefined; after: string | undefined };
  names: { from: string; to: string };
  /** What stands where a version has no such block. */
  absent: string;
  footnotes: Footnotes;
};

/** What became of one block, the older version beside the newer; one below the other where there is no room. */
export function ChangeSides({ change, id, kind, numbers, names, absent, footnotes }: Props) {
  const block = change.after ?? change.before;
  const same = change.kind === "same";
  const half = (side: "before" | "after", name: string) => (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this groups the words of one version
    <div className="para" role="group" aria-label={name}>
      {change[side] ? (
        <>
          <span className="no">{numbers[side]}</span>
          <ChangedWords change={change} side={side} footnotes={footnotes} />
        </>
      ) : (
        <span className="absent">{absent}</span>
      )}
    </div>
  );
  return (
    <div
      className={`sides ${same ? "unchanged" : "changed"}`}
      id={id}
      data-kind={block?.kind}
      data-walk={same ? undefined : ""}
    >
      {half("before", names.from)}
      {half("after", names.to)}
      {kind ? <span className="change">{kind}</span> : null}
    </div>
  );
}
