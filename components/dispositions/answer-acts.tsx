import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { BegunFrom } from "@/components/ui/begun-from";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import {
  correctDispositionAction,
  takeStanceAction,
  withdrawCommentAction,
} from "@/lib/dispositions/actions";
import type { AnswerView } from "@/lib/dispositions/queries/answer";
import { DISPOSITIONS } from "@/lib/rounds/schema";
import { agendaOffer } from "./agenda-offer";
import { KindFields } from "./kind-fields";
import { OntoAgenda } from "./onto-agenda";

type Props = { view: AnswerView; viewer: Viewer & { t: Translate } };

/** What the comment's own entity may say of its answer, what a chair may bring before a meeting, and the corrigendum. */
export function AnswerActs({ view, viewer }: Props) {
  const { comment, may } = view;
  const { t } = viewer;
  const { answer } = comment;
  const version = answer?.version ?? 0;
  const seat = viewer.actor.seat.id ?? "";
  const hidden = (
    <>
      <input type="hidden" name="commentId" value={comment.id} />
      <BegunFrom name="version" value={String(version)} />
    </>
  );
  const own = may.stance.ok || may.withdraw.ok;
  return (
    <>
      {may.stance.ok ? (
        <ActForm action={takeStanceAction} labels={formLabels(t)} text="reason" key={`stance-${version}`}>
          {hidden}
          <DraftKeeper storageKey={`stance:${comment.id}:${seat}`} labels={draftLabels(t)} />
          <Field as="textarea" name="reason" label={t("dispositions.reason")} rows={2} maxLength={2000} />
          <p className="acts">
            <Act label={t("dispositions.accept")} name="stance" value="accepted" tone="go" />
            <Act label={t("dispositions.contest")} name="stance" value="contested" />
          </p>
        </ActForm>
      ) : (
        <Act label={t("dispositions.contest")} reason={verdictReason(may.stance, t)} />
      )}
      {own && answer?.kind !== "withdrawn" ? (
        <ActForm action={withdrawCommentAction} labels={formLabels(t)}>
          {hidden}
          <Act label={t("dispositions.withdraw")} tone="quiet" reason={verdictReason(may.withdraw, t)} />
        </ActForm>
      ) : null}
      {answer?.stance === "contested" ? (
        <OntoAgenda
          commentId={comment.id}
          offer={agendaOffer(view.next, may.onAgenda, viewer)}
          labels={formLabels(t)}
        />
      ) : null}
      {may.correct.ok && answer ? (
        <details>
          <summary>{t("dispositions.correct")}</summary>
          <ActForm
            action={correctDispositionAction}
            labels={formLabels(t)}
            text="reply"
            key={`correct-${version}`}
          >
            {hidden}
            <DraftKeeper storageKey={`correct:${comment.id}:${seat}`} labels={draftLabels(t)} />
            <KindFields
              kinds={DISPOSITIONS.filter((value) => value !== "withdrawn" || answer.kind === value).map(
                (value) => ({ value, label: t(`rounds.dispositions.${value}`) }),
              )}
              kind={answer.kind}
              duplicateOf={answer.duplicateOf}
              labels={{
                disposition: t("rounds.disposition"),
                duplicateOf: t("workbench.duplicateOf"),
                needed: t("ui.needed"),
              }}
            />
            <Field
              as="textarea"
              name="reply"
              label={t("rounds.reply")}
              rows={3}
              maxLength={5000}
              defaultValue={answer.reply}
            />
            <Field
              as="textarea"
              name="correctedFor"
              label={t("dispositions.reason")}
              rows={2}
              maxLength={2000}
              required
            />
            <Act label={t("dispositions.correct")} />
          </ActForm>
        </details>
      ) : null}
    </>
  );
}
