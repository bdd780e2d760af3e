import Link from "next/link";
import { SubmissionFrame } from "@/components/submissions/frame";
import { referenceWords } from "@/components/submissions/words";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { Empty } from "@/components/ui/empty";
import { ScrollTable } from "@/components/ui/scroll-table";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import { applyImportAction, dropImportAction } from "@/lib/matrices/actions";
import type { ImportPage } from "@/lib/matrices/queries/import-page";
import { ImportRow } from "./import-row";
import "./imports.css";

type Props = { view: ImportPage; viewer: Viewer & { t: Translate } };

const ROWS = 100;
const SHOWN = ["doubts", "all", "new", "changed", "conflict", "kept", "unchanged", "left", "bad"] as const;
const COLUMNS = ["row", "comment", "fate"] as const;

/** What a file brought: every row, its doubts, and what will happen with it; nothing is in the response yet. */
export function ImportScreen({ view, viewer }: Props) {
  const { t } = viewer;
  const { head, counts } = view;
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="matrix">
      <h2>{t("imports.preview")}</h2>
      {view.behalf ? <p>{t("imports.forEntity", { entity: view.entity })}</p> : null}
      {view.waiting ? (
        <>
          <p className="lede">{t("imports.previewLede", { name: view.fileName, rows: counts.all })}</p>
          <Notes view={view} t={t} />
          <Decide view={view} t={t} />
          <datalist id="places">
            {view.places.map(({ blockId, written, reference, words }) => (
              <option key={blockId} value={written}>{`${referenceWords(reference, t)}: ${words}`}</option>
            ))}
          </datalist>
          <Shown view={view} t={t} />
        </>
      ) : (
        <>
          <p className="lede" role="status">
            {t("imports.applied")}{" "}
            {t("imports.taken", { added: view.notes.added ?? 0, changed: view.notes.changed ?? 0 })}
          </p>
          <p>
            <Link href={`/submissions/${head.id}`} prefetch={false}>
              {t("submissions.tabs.text")}
            </Link>
          </p>
          {counts.all > 0 ? (
            <>
              <p>{t("imports.aside", { rows: counts.all })}</p>
              <Shown view={view} t={t} />
            </>
          ) : null}
        </>
      )}
      <p>
        <Link href={`/submissions/${head.id}/matrix/import`} prefetch={false}>
          {t("imports.title")}
        </Link>
      </p>
    </SubmissionFrame>
  );
}

type Part = { view: ImportPage; t: Translate };

function Notes({ view: { notes }, t }: Part) {
  const said = [
    notes.unknown.length > 0 ? t("imports.unknown", { names: notes.unknown.join(" · ") }) : "",
    notes.forms > 0 ? t("imports.forms", { n: notes.forms }) : "",
    notes.doubtful ? t("imports.guessed") : "",
    notes.untouched > 0 ? t("imports.untouched", { n: notes.untouched }) : "",
    notes.skipped ? t("imports.skipped", { n: notes.skipped }) : "",
    notes.withoutIds ? t("imports.withoutIds") : "",
    notes.otherRound ? t("imports.otherRound") : "",
  ].filter(Boolean);
  return said.map((sentence) => (
    <p key={sentence} className="muted" dir="auto">
      {sentence}
    </p>
  ));
}

function Shown({ view, t }: Part) {
  return (
    <>
      <Filters view={view} t={t} />
      {view.rows.length === 0 ? <Empty title={t("imports.empty")} /> : <Rows view={view} t={t} />}
      <Pages view={view} t={t} />
    </>
  );
}

function Decide({ view, t }: Part) {
  const labels = formLabels(t);
  return (
    <div className="acts">
      <ActForm action={applyImportAction} labels={labels}>
        <input type="hidden" name="importId" value={view.id} />
        <input type="hidden" name="version" value={view.version} />
        <input type="hidden" name="shown" value={view.fates} />
        <Act label={t("imports.apply")} tone="go" reason={verdictReason(view.may.apply, t)} />
      </ActForm>
      <ActForm action={dropImportAction} labels={labels}>
        <input type="hidden" name="importId" value={view.id} />
        <Act label={t("imports.drop")} reason={verdictReason(view.may.drop, t)} />
      </ActForm>
    </div>
  );
}

function Filters({ view, t }: Part) {
  const filled = SHOWN.filter((shown) => view.counts[shown] > 0 || shown === view.shown);
  return (
    <nav aria-label={t("imports.counts")}>
      <ul className="tabs">
        {filled.map((shown) => (
          <li key={shown}>
            <Link
              href={addressOf(view, shown)}
              aria-current={shown === view.shown ? "page" : undefined}
              prefetch={false}
            >
              {t(`imports.shown.${shown}`)} {view.counts[shown]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Rows({ view, t }: Part) {
  return (
    <ScrollTable caption={t("imports.preview")} className="matrix imported">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`imports.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <ImportRow key={`${row.index}:${view.version}`} row={row} view={view} t={t} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Pages({ view, t }: Part) {
  const { from, counts, shown } = view;
  const more = from + ROWS < counts[shown];
  if (from === 0 && !more) return null;
  return (
    <p className="acts">
      {from > 0 ? (
        <Link href={addressOf(view, shown, Math.max(0, from - ROWS))}>{t("rounds.previous")}</Link>
      ) : null}
      {more ? <Link href={addressOf(view, shown, from + ROWS)}>{t("rounds.next")}</Link> : null}
    </p>
  );
}

function addressOf(view: ImportPage, shown: string, from = 0): string {
  return `/submissions/${view.head.id}/matrix/import/${view.id}?show=${shown}${from > 0 ? `&from=${from}` : ""}`;
}
