import Link from "next/link";
import { TraceSelection } from "@/components/provenance/trace-selection";
import { Empty } from "@/components/ui/empty";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { ComparisonView } from "@/lib/submissions/queries/comparison";
import { Changes, type CompareLook } from "./compare-changes";
import { SubmissionFrame } from "./frame";
import { versionWords } from "./words";

type Props = { view: ComparisonView; look: CompareLook; viewer: Viewer & { t: Translate } };

/** What has changed from one issue to another, word by word, in the order of the newer (domain 6.2). */
export function CompareScreen({ view, look, viewer }: Props) {
  const { t } = viewer;
  const { head, pair } = view;
  const names = pair && { from: nameOf(view, pair.from, t), to: nameOf(view, pair.to, t) };
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="compare">
      <h2>{t("submissions.compareTitle")}</h2>
      {head.versions.length > 0 ? (
        <p className="acts">
          <Link href={`/submissions/${head.id}/compare/pasted`} prefetch={false}>
            {t("comparison.pasted")}
          </Link>
        </p>
      ) : null}
      {pair ? (
        <>
          <Selector view={view} look={look} t={t} />
          <Looks pair={pair} look={look} id={head.id} t={t} />
        </>
      ) : (
        <Empty title={t("submissions.compareNeedsTwo")} />
      )}
      {pair && pair.to !== "draft" ? (
        <TraceSelection
          base={`/submissions/${head.id}/versions/${pair.to}/trace`}
          labels={{ hint: t("provenance.hint"), go: t("provenance.go") }}
        />
      ) : null}
      {pair && names ? <Changes pair={pair} names={names} look={look} lang={head.lang} t={t} /> : null}
    </SubmissionFrame>
  );
}

type Pair = NonNullable<ComparisonView["pair"]>;

function nameOf({ head }: ComparisonView, which: Pair["to"], t: Translate): string {
  const version = head.versions.find(({ number }) => number === which);
  return version ? versionWords(version.label, t) : t("submissions.labels.draft");
}

function Selector({
  view: { head, pair, draft },
  look,
  t,
}: {
  view: ComparisonView;
  look: CompareLook;
  t: Translate;
}) {
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
      <input type="hidden" name="view" value={look.view} />
      <input type="hidden" name="show" value={look.show} />
      <button type="submit" className="btn">
        {t("submissions.compareShow")}
      </button>
    </form>
  );
}

/** How the changes are shown, as addresses: the choice can be sent on, and needs no script. */
function Looks({ pair, look, id, t }: { pair: Pair; look: CompareLook; id: string; t: Translate }) {
  const to = (other: Partial<CompareLook>) => {
    const { view, show } = { ...look, ...other };
    return `/submissions/${id}/compare?from=${pair.from}&to=${pair.to}&view=${view}&show=${show}`;
  };
  const choice = (key: string, href: string, words: string, current: boolean) => (
    <li key={key}>
      <Link href={href} aria-current={current ? "true" : undefined} prefetch={false} scroll={false}>
        {words}
      </Link>
    </li>
  );
  const views = (["inline", "side"] as const).map((view) =>
    choice(view, to({ view }), t(`comparison.views.${view}`), look.view === view),
  );
  const shown = (["all", "changed"] as const).map((show) =>
    choice(show, to({ show }), t(`comparison.show.${show}`), look.show === show),
  );
  return (
    <div className="looks">
      <ul aria-label={t("comparison.view")}>{views}</ul>
      <ul aria-label={t("comparison.shown")}>{shown}</ul>
    </div>
  );
}
