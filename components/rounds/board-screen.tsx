import { SubmissionFrame } from "@/components/submissions/frame";
import { Empty } from "@/components/ui/empty";
import { sentence, type Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { Board } from "@/lib/rounds/queries/board";
import { boardPicture } from "./board-lines";
import { Countdown } from "./countdown";
import { Excuse } from "./excuse";
import { LiveBoard } from "./live-board";

type Props = {
  board: Board;
  /** For whom the viewer may enter what came by e-mail. */
  behalf: ReadonlySet<string>;
  viewer: Viewer & { t: Translate };
};

const A_DAY = 86_400_000;

/** Who has answered and who has not: entities as rows, acts as columns, one mark and one word a cell (look 3). */
export function BoardScreen({ board, behalf, viewer }: Props) {
  const { head, rows } = board;
  const { t, now, language } = viewer;
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
  const left = head.round?.state === "open" ? head.round.closesAt.getTime() - now.getTime() : 0;
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="board">
      <h2>{t("rounds.boardTitle")}</h2>
      {left > 0 && left < A_DAY ? <Countdown key={left} left={left} words={t("picture.timeLeft")} /> : null}
      <LiveBoard
        submissionId={head.id}
        first={boardPicture(board, viewer, behalf)}
        caption={t("rounds.boardTitle")}
        heads={heads}
        updated={sentence(language, "picture.updated")}
        language={language}
      />
      <Excuse board={board} seatId={viewer.actor.seat.id ?? ""} t={t} />
    </SubmissionFrame>
  );
}
