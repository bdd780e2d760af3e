import Link from "next/link";
import { Pages } from "@/components/rounds/pages";
import { SubmissionFrame } from "@/components/submissions/frame";
import { Empty } from "@/components/ui/empty";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import { filterAddress, type MatrixFilter } from "@/lib/matrices/export-filter";
import type { MatrixPage } from "@/lib/matrices/queries/matrix";
import { MatrixFilters } from "./matrix-filters";
import { MatrixTable } from "./matrix-table";
import { RoundNav, upTo } from "./round-nav";
import { TakeAway } from "./take-away";

type Props = { view: MatrixPage; filter: MatrixFilter; offset: number; viewer: Viewer & { t: Translate } };

/** The comments of a round as one matrix, filtered and ordered, to read, to print and to take away (domain 5.3). */
export function MatrixScreen({ view, filter, offset, viewer }: Props) {
  const { head, round, version, rows, total, limit, more, cut } = view;
  const { t } = viewer;
  const base = `/submissions/${head.id}/matrix`;
  const from = (row: number) => `${base}${filterAddress(filter, { from: String(row) })}`;
  const narrowed = Object.keys(filter).some((name) => name !== "order" && name !== "round");
  const sealed = round.state === "open" && round.sealed;
  const nothing = sealed ? "rounds.benchSealed" : "rounds.benchNone";
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="matrix">
      <h2>{t("matrices.forms.matrix")}</h2>
      <RoundNav base={base} rounds={upTo(head.round?.number)} shown={round.number} t={t} />
      <p className="muted">{t("matrices.lede", { n: total, symbol: version.symbol, round: round.number })}</p>
      <p>
        <Link href={`${base}/import`} prefetch={false}>
          {t("imports.link")}
        </Link>
      </p>
      <TakeAway base={base} filter={filter} letters={view.may.letters} t={t} />
      <MatrixFilters filter={filter} entities={view.entities} t={t} />
      {cut ? <p>{t("matrices.cut", { shown: rows.length, n: total })}</p> : null}
      {rows.length === 0 ? (
        <Empty title={t(narrowed ? "matrices.none" : nothing)} />
      ) : (
        <MatrixTable view={view} viewer={viewer} />
      )}
      <Pages href={from} offset={offset} more={more} step={limit} t={t} />
      {!cut && (more || offset > 0) ? (
        <p className="acts">
          <Link href={`${base}${filterAddress(filter, { rows: "all" })}`} prefetch={false}>
            {t("matrices.onePage")}
          </Link>
        </p>
      ) : null}
    </SubmissionFrame>
  );
}
