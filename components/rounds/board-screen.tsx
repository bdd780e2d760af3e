import { SubmissionFrame } from "@/components/submissions/frame";
import { Empty } from "@/components/ui/empty";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { BoardRow } from "@/lib/rounds/queries/board";
import type { SubmissionHead } from "@/lib/submissions/queries/head";
import { boardPicture } from "./board-lines";
import { LiveBoard } from "./live-board";

type Props = { head: SubmissionHead; rows: BoardRow[]; viewer: Viewer & { t: Translate } };

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
  const heads = {
    entity: t("rounds.board.entity"),
    round: t("rounds.board.round", { n: head.round?.number ?? 1 }),
    comments: t("rounds.board.comments"),
    position: t("rounds.board.position"),
    since: t("rounds.board.since"),
  };
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="board">
      <h2>{t("rounds.boardTitle")}</h2>
      <LiveBoard
        submissionId={head.id}
        first={boardPicture(head, rows, viewer)}
        caption={t("rounds.boardTitle")}
        heads={heads}
      />
    </SubmissionFrame>
  );
}
