import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { addCommentAction, editCommentAction } from "@/lib/responses/actions";
import type { CommentView } from "@/lib/rounds/queries/comments";
import { COMMENT_KINDS, STRENGTHS } from "@/lib/rounds/schema";

type Props = {
  t: Translate;
  roundId: string;
  blockId: string;
  seatId: string;
  paragraph: string;
  /** Where to come back to after signing in again. */
  back: string;
  comment?: CommentView;
};

/** Writes a comment, or changes one in preparation; what is typed stays in this browser until the database has it. */
export function CommentForm({ t, roundId, blockId, seatId, paragraph, back, comment }: Props) {
  const key = comment
    ? `comment:${comment.id}:${comment.version}`
    : `comment:${roundId}:${blockId}:${seatId}`;
  return (
    <ActForm
      action={comment ? editCommentAction : addCommentAction}
      labels={formLabels(t)}
      clears={!comment}
      text="text"
      signInHref={`/sign-in?next=${encodeURIComponent(back)}`}
      key={key}
    >
      {comment ? (
        <>
          <input type="hidden" name="commentId" value={comment.id} />
          <input type="hidden" name="version" value={comment.version} />
        </>
      ) : (
        <>
          <input type="hidden" name="roundId" value={roundId} />
          <input type="hidden" name="blockId" value={blockId} />
        </>
      )}
      <DraftKeeper storageKey={key} labels={draftLabels(t)} />
      <Field
        as="textarea"
        name="text"
        label={t("rounds.text")}
        needed={t("ui.needed")}
        rows={3}
        maxLength={10_000}
        defaultValue={comment?.text}
      />
      <details className="proposal" open={Boolean(comment?.proposedText) || undefined}>
        <summary>{t("rounds.proposed")}</summary>
        <Field
          as="textarea"
          name="proposedText"
          label={t("rounds.proposed")}
          hint={t("rounds.proposedHint")}
          rows={4}
          maxLength={20_000}
          defaultValue={comment?.proposedText}
          placeholder={paragraph}
        />
      </details>
      <div className="pair">
        <Field as="select" name="kind" label={t("rounds.kind")} defaultValue={comment?.kind ?? "substantive"}>
          {COMMENT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`rounds.kinds.${kind}`)}
            </option>
          ))}
        </Field>
        <Field
          as="select"
          name="strength"
          label={t("rounds.strength")}
          defaultValue={comment?.strength ?? "suggestion"}
        >
          {STRENGTHS.map((strength) => (
            <option key={strength} value={strength}>
              {t(`rounds.strengths.${strength}`)}
            </option>
          ))}
        </Field>
      </div>
      <Button tone="go">{t(comment ? "rounds.change" : "rounds.add")}</Button>
    </ActForm>
  );
}
