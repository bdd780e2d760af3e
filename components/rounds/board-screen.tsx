import { SubmissionFrame } from "@/components/submissions/frame";
import { Empty } from "@/components/ui/empty";
import { Mark, type MarkKind } from "@/components/ui/mark";
import { ScrollTable } from "@/components/ui/scroll-table";
import { dayText } from "@/lib/core/dates";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { BoardRow } from "@/lib/rounds/queries/board";
import type { SubmissionHead } from "@/lib/submissions/queries/head";

type Props = { head: SubmissionHead; rows: BoardRow[]; viewer: Viewer & { t: Translate } };

const RESPONSE: Record<NonNullable<BoardRow["response"]>, MarkKind> = {
  none: "silent",
  preparing: "preparing",
  submitted: "done",
  noComments: "nothing",
};
const POSITION: Record<NonNullable<BoardRow["position"]>, MarkKind> = {
  awaited: "silent",
  signedOff: "done",
  declined: "blocked",
};

/** Who has answered and who has not: entities as rows, acts as columns, one mark and one word a cell (look 3). */
export function BoardScreen({ head, rows, viewer }: Props) {
  const { t } = viewer;
  if (rows.length === 0) {
    return (
      <SubmissionFrame head={head} viewer={viewer} tab="board">
        <Empty title={t("rounds.boardNone")} />
      </SubmissionFrame>
    );
  }
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="board">
      <h2>{t("rounds.boardTitle")}</h2>
      <Totals rows={rows} t={t} />
      <ScrollTable caption={t("rounds.boardTitle")} className="board">
        <thead>
          <tr>
            <th scope="col">{t("rounds.board.entity")}</th>
            {head.round ? <th scope="col">{t("rounds.board.round", { n: head.round.number })}</th> : null}
            {head.round ? (
              <th scope="col" className="num">
                {t("rounds.board.comments")}
              </th>
            ) : null}
            {head.signOff ? <th scope="col">{t("rounds.board.position")}</th> : null}
            {head.signOff ? <th scope="col">{t("rounds.board.since")}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.entityId} row={row} head={head} viewer={viewer} />
          ))}
        </tbody>
      </ScrollTable>
    </SubmissionFrame>
  );
}

function Line({ row, head, viewer }: { row: BoardRow; head: SubmissionHead; viewer: Props["viewer"] }) {
  const { t, language, actor } = viewer;
  const missing =
    head.state === "signOff"
      ? row.position === "awaited"
      : head.state === "comment" && (row.response === "none" || row.response === "preparing");
  return (
    <tr className={missing ? "missing" : undefined} data-entity={row.acronym}>
      <th scope="row">
        <bdi>{row.acronym}</bdi>{" "}
        <small>
          {row.status === "partner" || row.status === "observer" ? t(`rounds.board.${row.status}`) : null}
        </small>
      </th>
      {head.round ? (
        <td>
          {row.asked ? (
            row.response ? (
              <Mark kind={RESPONSE[row.response]}>{t(`rounds.responses.${row.response}`)}</Mark>
            ) : (
              t("rounds.responses.hidden")
            )
          ) : (
            t("rounds.responses.notAsked")
          )}
        </td>
      ) : null}
      {head.round ? (
        <td className="num">
          {row.red ? <small className="bad">{t("rounds.board.red", { n: row.red })}</small> : null}{" "}
          {row.comments ?? "–"}
        </td>
      ) : null}
      {head.signOff ? (
        <td className={row.reason ? "reason-cell" : undefined}>
          {row.position ? (
            <Mark kind={POSITION[row.position]}>{t(`signOff.positions.${row.position}`)}</Mark>
          ) : (
            t("signOff.positions.notAsked")
          )}
          {row.reason ? <div dir="auto">{row.reason}</div> : null}
        </td>
      ) : null}
      {head.signOff ? (
        <td className="muted">{row.signedAt ? dayText(row.signedAt, actor.zone, language) : "–"}</td>
      ) : null}
    </tr>
  );
}

function Totals({ rows, t }: { rows: BoardRow[]; t: Translate }) {
  const kinds = ["submitted", "noComments", "none", "signedOff", "declined", "awaited"] as const;
  const counts = kinds.map((kind) => ({
    kind,
    n: rows.filter((row) => row.response === kind || row.position === kind).length,
  }));
  return (
    <ul className="sum">
      {counts
        .filter(({ n }) => n > 0)
        .map(({ kind, n }) => (
          <li key={kind} className={kind === "declined" ? "red" : undefined}>
            <b>{n}</b>
            {t(`rounds.totals.${kind}`)}
          </li>
        ))}
    </ul>
  );
}
