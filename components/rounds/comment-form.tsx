import { ActForm } from "@/components/ui/act-form";
import { BegunFrom } from "@/components/ui/begun-from";
import { Button } from "@/components/ui/button";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { addCommentAction, editCommentAction } from "@/lib/responses/actions";
import type { CommentView } from "@/lib/rounds/queries/comments";
import { proposalLabels, ReasonFields, TextField, WeightFields, wordsLabels } from "./comment-fields";
import { ProposalField } from "./proposal-field";
import { WordsField } from "./words-field";

type Props = {
  t: Translate;
  roundId: string;
  blockId: string;
  seatId: string;
  paragraph: string;
  /** Where to come back to after signing in again. */
  back: string;
  /** An agreed paragraph: a comment on it needs a reason (domain 5.2.10). */
  agreed?: boolean;
  comment?: EditedComment;
};

/** What the form changes of a comment in preparation. */
type EditedComment = Pick<
  CommentView,
  "id" | "version" | "kind" | "strength" | "text" | "proposedText" | "rationale" | "source"
>;

/** Writes a comment, or changes one in preparation; what is typed stays in this browser until the database has it. */
export function CommentForm({ t, roundId, blockId, seatId, paragraph, back, agreed, comment }: Props) {
  const key = comment ? `comment:${comment.id}:${seatId}` : `comment:${roundId}:${blockId}:${seatId}`;
  return (
    <ActForm
      action={comment ? editCommentAction : addCommentAction}
      labels={formLabels(t)}
      clears={!comment}
      text="text"
      signInHref={`/sign-in?next=${encodeURIComponent(back)}`}
      key={`${key}:${comment?.version ?? ""}`}
    >
      {comment ? (
        <>
          <input type="hidden" name="commentId" value={comment.id} />
          <BegunFrom name="version" value={String(comment.version)} />
        </>
      ) : (
        <>
          <input type="hidden" name="roundId" value={roundId} />
          <input type="hidden" name="blockId" value={blockId} />
        </>
      )}
      <DraftKeeper storageKey={key} labels={draftLabels(t)} />
      <TextField t={t} typed={comment?.text} />
      {comment || !paragraph ? null : (
        <details className="proposal">
          <summary>{t("responses.exactWords")}</summary>
          <WordsField blockId={blockId} paragraph={paragraph} labels={wordsLabels(t)} />
        </details>
      )}
      <details className="proposal" open={Boolean(comment?.proposedText) || undefined}>
        <summary>{t("rounds.proposed")}</summary>
        <ProposalField paragraph={paragraph} proposed={comment?.proposedText} labels={proposalLabels(t)} />
      </details>
      <ReasonFields t={t} agreed={agreed} typed={comment} />
      <WeightFields t={t} typed={comment} />
      <Button tone="go">{t(comment ? "rounds.change" : "rounds.add")}</Button>
    </ActForm>
  );
}
