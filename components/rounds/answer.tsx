import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";
import { disposeCommentAction } from "@/lib/dispositions/actions";
import type { CommentView } from "@/lib/rounds/queries/comments";
import { DISPOSITIONS } from "@/lib/rounds/schema";

/** What becomes of a comment, and why (domain 5.2.9). Readers who may not answer see the reason once, not a form. */
export function Answer({ comment, may, t }: { comment: CommentView; may: Verdict; t: Translate }) {
  if (!may.ok)
    return comment.disposition ? null : <Act label={t("rounds.answer")} reason={verdictReason(may, t)} />;
  const { disposition } = comment;
  return (
    <ActForm
      action={disposeCommentAction}
      labels={formLabels(t)}
      text="reply"
      key={disposition?.version ?? 0}
    >
      <input type="hidden" name="commentId" value={comment.id} />
      <input type="hidden" name="version" value={disposition?.version ?? 0} />
      <DraftKeeper storageKey={`answer:${comment.id}:${disposition?.version ?? 0}`} labels={draftLabels(t)} />
      <Field
        as="select"
        name="kind"
        label={t("rounds.disposition")}
        defaultValue={disposition?.kind ?? "accepted"}
      >
        {DISPOSITIONS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`rounds.dispositions.${kind}`)}
          </option>
        ))}
      </Field>
      <Field
        as="textarea"
        name="reply"
        label={t("rounds.reply")}
        hint={t("rounds.replyHint")}
        rows={2}
        maxLength={5000}
        defaultValue={disposition?.reply}
      />
      <Act label={t("rounds.answer")} tone={disposition ? "plain" : "go"} />
    </ActForm>
  );
}
