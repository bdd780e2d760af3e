import { Chip } from "@/components/ui/chip";
import { ScrollTable } from "@/components/ui/scroll-table";
import { listed } from "@/lib/core/i18n/listed";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { MatrixRow } from "@/lib/matrices/export-row";
import { answeredOn, dispositionWords, placesOf } from "@/lib/matrices/export-words";
import type { MatrixPage } from "@/lib/matrices/queries/matrix";
import { maySeeDisposition } from "@/lib/rounds/rules-seeing";

const COLUMNS = ["number", "entity", "place", "kind", "strength", "text", "disposition", "reply"] as const;

type Props = { view: MatrixPage; viewer: Viewer & { t: Translate } };

/** The rows on screen and on paper: what belongs together stands in one cell, so that the table is as wide as a page. */
export function MatrixTable({ view, viewer }: Props) {
  const { t } = viewer;
  const placeOf = placesOf(view.text, t);
  return (
    <ScrollTable caption={t("matrices.forms.matrix")} className="matrix">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`matrices.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <tr key={row.commentUid}>
            <td className="p">{row.number}</td>
            <td>
              <bdi>{row.entity}</bdi>
              {row.late ? <Chip>{t("matrices.late")}</Chip> : null}
            </td>
            <td>
              {placeOf(row.blockId)}
              {row.quote ? <q dir="auto">{row.quote}</q> : null}
            </td>
            <td>{t(`rounds.kinds.${row.kind as "general"}`)}</td>
            <td>
              <Chip tone={row.strength === "redLine" ? "red" : undefined}>
                {t(`rounds.strengths.${row.strength as "redLine"}`)}
              </Chip>
            </td>
            <td>
              <Said row={row} t={t} />
            </td>
            <td>
              <Became row={row} view={view} viewer={viewer} />
            </td>
            <td>
              <div dir="auto">{row.reply}</div>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Said({ row, t }: { row: MatrixRow; t: Translate }) {
  return (
    <>
      <div dir="auto">{row.text}</div>
      {row.proposedText ? (
        <p className="prop" dir="auto">
          {row.proposedText}
        </p>
      ) : null}
      {row.rationale ? (
        <p className="muted" dir="auto">
          {row.rationale}
        </p>
      ) : null}
      {row.supportedBy.length > 0 ? (
        <p className="muted">
          {t("matrices.supportedBy", { entities: listed(row.supportedBy, t.language) })}
        </p>
      ) : null}
    </>
  );
}

/** What became of a comment; nothing where the viewer may not know whether it has an answer. */
function Became({ row, view, viewer }: Props & { row: MatrixRow }) {
  const { t, actor } = viewer;
  const { head, round } = view;
  const facts = { ...round, penholderId: head.penholderId, entityId: row.entityId };
  if (!row.disposition) return maySeeDisposition(actor, facts).ok ? t("rounds.unanswered") : null;
  const date = answeredOn(row, { t, zone: actor.zone });
  return (
    <>
      {dispositionWords(row, t)}
      {row.resolvedBy ? (
        <p className="muted">{t("matrices.resolvedBy", { entity: row.resolvedBy, date })}</p>
      ) : null}
      {row.changedIn ? <p className="muted">{t("matrices.changedIn", { symbol: row.changedIn })}</p> : null}
    </>
  );
}
