import type { Translate } from "@/lib/core/i18n/translate";
import type { ComparisonView } from "@/lib/submissions/queries/comparison";
import type { Block } from "@/lib/texts/blocks";
import { type Change, changedOnly, compareTexts } from "@/lib/texts/compare";
import { numberBlocks, referencesOf } from "@/lib/texts/numbers";
import { ChangeBlock } from "./change-block";
import { ChangeSides } from "./change-sides";
import { type Footnotes, placesOf as leadsOf } from "./inline";
import { referenceWords } from "./words";

/** How a comparison is looked at, as its address has it. */
export type CompareLook = { view: "inline" | "side"; show: "all" | "changed" };

type Props = {
  pair: NonNullable<ComparisonView["pair"]>;
  names: { from: string; to: string };
  look: CompareLook;
  lang: string;
  t: Translate;
};

/** The list of what changed, to walk along, and the text with its changes; what stayed can be folded away. */
export function Changes({ pair, names, look, lang, t }: Props) {
  const changes = compareTexts(pair.before, pair.after);
  const changed = changedOnly(changes);
  const [older, newer] = [placesOf(pair.before), placesOf(pair.after)];
  const footnotes: Footnotes = new Map([...leadsOf(pair.before), ...leadsOf(pair.after)]);
  const kindOf = (change: Change) => kindWords(change, referenceOf(change.before, older), t);
  const draw = (change: Change) => {
    const common = { change, id: idOf(change), kind: kindOf(change), footnotes };
    const numbers = { before: numberOf(change.before, older), after: numberOf(change.after, newer) };
    return look.view === "side" ? (
      <ChangeSides
        key={common.id}
        {...common}
        numbers={numbers}
        names={names}
        absent={t("comparison.absent")}
      />
    ) : (
      <ChangeBlock key={common.id} {...common} number={numbers.after ?? numbers.before} />
    );
  };
  return (
    <>
      <p role="status">
        {changed.length === 0
          ? t("submissions.compareNone")
          : t("submissions.compareCount", { n: changed.length })}
      </p>
      {changed.length > 0 ? (
        <nav aria-label={t("submissions.compareWalk")}>
          <ol className="walked">
            {changed.map((change) => (
              <li key={idOf(change)}>
                <a href={`#${idOf(change)}`}>
                  {referenceWords(
                    change.after ? referenceOf(change.after, newer) : referenceOf(change.before, older),
                    t,
                  )}
                </a>{" "}
                <span className="muted">{kindOf(change)}</span>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div className={look.view === "side" ? "sheet wide" : "sheet alone"}>
        <article className="text" lang={lang} dir={lang === "ar" ? "rtl" : "ltr"}>
          {look.view === "side" ? (
            <div className="sides heads" aria-hidden="true">
              <b>{names.from}</b>
              <b>{names.to}</b>
            </div>
          ) : null}
          {look.show === "all"
            ? changes.map(draw)
            : runsOf(changes).map((run) =>
                run[0]?.kind === "same" ? (
                  <details key={`same-${idOf(run[0])}`} className="fold">
                    <summary>{t("comparison.folded", { n: run.length })}</summary>
                    {run.map(draw)}
                  </details>
                ) : (
                  run.map(draw)
                ),
              )}
        </article>
      </div>
    </>
  );
}

/** Neighbours that stayed the same, and neighbours that did not. */
function runsOf(changes: readonly Change[]): Change[][] {
  const runs: Change[][] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (last && (last[0]?.kind === "same") === (change.kind === "same")) last.push(change);
    else runs.push([change]);
  }
  return runs;
}

type Places = ReturnType<typeof placesOf>;

function placesOf(blocks: Block[]) {
  return { numbers: numberBlocks(blocks), references: referencesOf(blocks) };
}

function numberOf(block: Block | undefined, places: Places): string | undefined {
  return block && places.numbers[block.id]?.label;
}

function referenceOf(block: Block | undefined, places: Places) {
  return block && places.references[block.id];
}

/** What kind of change it is, in words: a moved paragraph says from where (domain 6.5). */
function kindWords(change: Change, from: ReturnType<typeof referenceOf>, t: Translate): string | undefined {
  if (change.kind === "same") return undefined;
  const reshaped = change.reshaped && !change.edited ? t("comparison.reshaped") : null;
  if (change.kind !== "moved") return reshaped ?? t(`submissions.changeKinds.${change.kind}`);
  const also = change.edited ? t("submissions.changeKinds.changed") : reshaped;
  return [t("comparison.movedFrom", { place: referenceWords(from, t) }), also].filter(Boolean).join(" · ");
}

/** A deleted block and one that came may bear the same id when a text was put in anew. */
function idOf(change: Change): string {
  return change.after ? `b-${change.after.id}` : `gone-${change.before?.id}`;
}
