import type { MarkKind } from "@/components/ui/mark";
import { dayText } from "@/lib/core/dates";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { Board, BoardRow } from "@/lib/rounds/queries/board";
import type { ResponseState } from "@/lib/rounds/rules";
import type { SubmissionHead } from "@/lib/submissions/queries/head";

/** One cell: a symbol and a word, or a word alone. */
export type BoardCell = { mark?: MarkKind; word: string };

/** One entity's row, in the reader's words; a null cell is a column the text does not have yet. */
export type BoardLine = {
  id: string;
  entity: string;
  note: string;
  missing: boolean;
  response: BoardCell | null;
  /** Where the reader may enter what the entity sent by e-mail, and the words that lead there. */
  enter: { href: string; label: string } | null;
  /** Late, entered for the entity, or why it is excused: what stands under the state. */
  about: string;
  comments: string;
  red: string;
  position: BoardCell | null;
  reason: string;
  since: string;
};

/** The board as a browser draws and redraws it. */
export type BoardPicture = {
  /** How far the text has come; when it moves on, the page around the board is out of date. */
  stage: string;
  totals: { kind: string; word: string; n: number }[];
  /** "2 red lines are left unanswered", where the viewer may know it. */
  redLeft: string;
  lines: BoardLine[];
};

const RESPONSE = {
  none: "silent",
  preparing: "preparing",
  verified: "preparing",
  submitted: "done",
  noComments: "nothing",
} as const;
const POSITION = { awaited: "silent", signedOff: "done", declined: "blocked" } as const;
const KINDS = ["submitted", "noComments", "excused", "none", "signedOff", "declined", "awaited"] as const;

/**
 * Puts the board into the reader's words; the page and the live read both say it through this.
 * @param board what the reader may see of each entity, and of the red lines
 * @param viewer who reads
 * @param behalf ids of the entities for which the reader may enter what they sent by e-mail
 */
export function boardPicture(
  { head, rows, redLeft }: Pick<Board, "head" | "rows" | "redLeft">,
  viewer: Viewer & { t: Translate },
  behalf: ReadonlySet<string>,
): BoardPicture {
  const { t } = viewer;
  const totals = KINDS.map((kind) => ({
    kind,
    word: kind === "excused" ? t("picture.cells.excused") : t(`rounds.totals.${kind}`),
    n: rows.filter((row) => stateOf(row) === kind || row.position === kind).length,
  })).filter(({ n }) => n > 0);
  return {
    stage: `${head.state} ${head.round?.number ?? 0} ${head.round?.closesAt.toISOString() ?? ""}`,
    totals,
    redLeft: redLeft === null ? "" : t("picture.redLeft", { n: redLeft }),
    lines: rows.map((row) => ({
      ...lineOf(head, row, viewer),
      enter: behalf.has(row.entityId) ? enterOf(head, row, t) : null,
    })),
  };
}

function lineOf(
  head: SubmissionHead,
  row: BoardRow,
  { t, language, actor }: Viewer & { t: Translate },
): Omit<BoardLine, "enter"> {
  const open = ["none", "preparing", "verified"].includes(stateOf(row) ?? "");
  return {
    id: row.entityId,
    entity: row.acronym,
    note: row.status === "partner" || row.status === "observer" ? t(`rounds.board.${row.status}`) : "",
    missing: head.state === "signOff" ? row.position === "awaited" : head.state === "comment" && open,
    response: head.round ? responseOf(row, t) : null,
    about: aboutOf(row, t),
    comments: row.comments === null ? "–" : String(row.comments),
    red: row.red ? t("rounds.board.red", { n: row.red }) : "",
    position: head.signOff ? positionOf(row, t) : null,
    reason: row.reason,
    since: row.signedAt ? dayText(row.signedAt, actor.zone, language) : "–",
  };
}

function enterOf({ id }: SubmissionHead, { slug }: BoardRow, t: Translate): BoardLine["enter"] {
  return { href: `/submissions/${id}/on-behalf?for=${slug}`, label: t("responses.enterFor") };
}

/** An entity that is excused and says nothing is neither silent nor awaited; one that answers all the same has answered. */
function stateOf(row: BoardRow): ResponseState | "excused" | null {
  return row.excusedFor && row.response === "none" ? "excused" : row.response;
}

function aboutOf(row: BoardRow, t: Translate): string {
  return [
    row.late ? t("picture.late") : "",
    row.behalf ? t("picture.behalf") : "",
    row.excusedFor && (row.response === null || row.response === "none")
      ? t("picture.excusedFor", { reason: row.excusedFor })
      : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

function responseOf(row: BoardRow, t: Translate): BoardCell {
  if (!row.asked) return { word: t("rounds.responses.notAsked") };
  if (!row.response) return { word: t("rounds.responses.hidden") };
  if (stateOf(row) === "excused") return { mark: "excused", word: t("picture.cells.excused") };
  return { mark: RESPONSE[row.response], word: t(`rounds.responses.${row.response}`) };
}

function positionOf(row: BoardRow, t: Translate): BoardCell {
  if (!row.position) return { word: t("signOff.positions.notAsked") };
  return { mark: POSITION[row.position], word: t(`signOff.positions.${row.position}`) };
}
