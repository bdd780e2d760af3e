import { Empty } from "@/components/ui/empty";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { ComparisonView } from "@/lib/submissions/queries/comparison";
import type { Block } from "@/lib/texts/blocks";
import { type Change, changedOnly, compareTexts } from "@/lib/texts/compare";
import { numberBlocks, referencesOf } from "@/lib/texts/numbers";
import { ChangeBlock } from "./change-block";
import { SubmissionFrame } from "./frame";
import type { Footnotes } from "./inline";
import { referenceWords, versionWords } from "./words";

type Props = { view: ComparisonView; viewer: Viewer & { t: Translate } };

/** What has changed from one issue to another, word by word, in the order of the newer (domain 6.2). */
export function CompareScreen({ view, viewer }: Props) {
  const { t } = viewer;
  const { head, pair } = view;
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="compare">
      <h2>{t("submissions.compareTitle")}</h2>
      {pair ? <Selector view={view} t={t} /> : <Empty title={t("submissions.compareNeedsTwo")} />}
      {pair ? <Changes pair={pair} lang={head.lang} t={t} /> : null}
    </SubmissionFrame>
  );
}

function Selector({ view: { head, pair, draft }, t }: { view: ComparisonView; t: Translate }) {
  const issued = head.versions.map(({ number, label }) => ({
    value: String(number),
    words: versionWords(label, t),
  }));
  const later = draft ? [...issued, { value: "draft", words: t("submissions.labels.draft") }] : issued;
  const choice = (name: "from" | "to", label: string, options: typeof issued, chosen: string) => (
    <label>
      {label}{" "}
      <select name={name} defaultValue={chosen}>
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form className="issues" method="get" key={`${pair?.from}:${pair?.to}`}>
      {choice("from", t("submissions.compareFrom"), issued, String(pair?.from))}
      {choice("to", t("submissions.compareTo"), later, String(pair?.to))}
      <button type="submit" className="btn">
        {t("submissions.compareShow")}
      </button>
    </form>
  );
}

function Changes({
  pair,
  lang,
  t,
}: {
  pair: NonNullable<ComparisonView["pair"]>;
  lang: string;
  t: Translate;
}) {
  const changes = compareTexts(pair.before, pair.after);
  const changed = changedOnly(changes);
  const [older, newer] = [placesOf(pair.before), placesOf(pair.after)];
  const placeOf = ({ before, after }: Change) => (after ? newer(after) : before ? older(before) : null);
  const footnotes: Footnotes = new Map();
  for (const text of [pair.before, pair.after]) {
    const numbers = numberBlocks(text);
    for (const note of text)
      if (note.kind === "footnote")
        footnotes.set(note.mark, { number: numbers[note.id]?.number ?? note.mark, id: note.id });
  }
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
                <a href={`#${idOf(change)}`}>{referenceWords(placeOf(change)?.reference, t)}</a>{" "}
                <span className="muted">{t(`submissions.changeKinds.${change.kind}`)}</span>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div className="sheet alone">
        <article className="text" lang={lang} dir="auto">
          {changes.map((change) => (
            <ChangeBlock
              key={idOf(change)}
              change={change}
              id={idOf(change)}
              number={placeOf(change)?.number}
              footnotes={footnotes}
              t={t}
            />
          ))}
        </article>
      </div>
    </>
  );
}

function placesOf(blocks: Block[]) {
  const numbers = numberBlocks(blocks);
  const references = referencesOf(blocks);
  return (block: Block) => ({ number: numbers[block.id]?.label, reference: references[block.id] });
}

/** A deleted block and one that came may bear the same id when a text was put in anew. */
function idOf(change: Change): string {
  return change.after ? `b-${change.after.id}` : `gone-${change.before?.id}`;
}
