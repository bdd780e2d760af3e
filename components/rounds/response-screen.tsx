import { SubmissionFrame } from "@/components/submissions/frame";
import { referenceWords } from "@/components/submissions/words";
import { Empty } from "@/components/ui/empty";
import { Instant } from "@/components/ui/instant";
import type { Translate } from "@/lib/core/i18n/translate";
import { instantView } from "@/lib/core/instants";
import type { Viewer } from "@/lib/core/viewer";
import { reviewerDoneAction } from "@/lib/responses/actions";
import type { ResponseView } from "@/lib/responses/queries/response";
import { referencesOf } from "@/lib/texts/numbers";
import { BehalfNotice } from "./behalf-notice";
import { ClearancePart } from "./clearance-part";
import { InsideNote } from "./inside-note";
import { OneAct } from "./one-act";
import { OwnAnswers } from "./own-answers";
import { ResponseActs } from "./response-acts";
import { ReviewersPart } from "./reviewers-part";

type Props = { view: ResponseView; viewer: Viewer & { t: Translate } };

/** What goes on inside an entity: its comments in the order of the text, its answers to questions, its colleagues, its clearance, and the one answer. */
export function ResponseScreen({ view, viewer }: Props) {
  const { head, round, blocks, comments, reviewers, may } = view;
  const { t, actor } = viewer;
  const references = referencesOf(blocks);
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const mine = reviewers.find(({ personId }) => personId === actor.personId);
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="text">
      <h2>{t("responses.title")}</h2>
      <p>{t("responses.lede")}</p>
      {mine ? (
        <div className="bar">
          <span>
            {t("responses.yourDeadline")} <Instant at={instantView(mine.closesAt, viewer)} />
          </span>
          <OneAct
            t={t}
            action={reviewerDoneAction}
            label={t("responses.imDone")}
            may={may.done}
            hidden={{ roundId: round.id }}
          />
        </div>
      ) : null}
      <BehalfNotice view={view} viewer={viewer} />
      <ResponseActs view={view} t={t} />
      {comments.length === 0 ? <Empty title={t("responses.none")} /> : null}
      {comments.map((comment) => (
        <InsideNote
          key={comment.id}
          comment={comment}
          others={comments}
          view={view}
          viewer={viewer}
          block={comment.blockId ? byId.get(comment.blockId) : undefined}
          reference={(id) => referenceWords(id ? references[id] : null, t)}
        />
      ))}
      <OwnAnswers
        questions={view.questions}
        placeOf={(id) => referenceWords(id ? references[id] : null, t)}
        may={view.may.answer}
        seatId={actor.seat.id ?? ""}
        t={t}
      />
      <ReviewersPart view={view} viewer={viewer} />
      <ClearancePart view={view} t={t} />
    </SubmissionFrame>
  );
}
