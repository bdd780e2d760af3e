import { SubmissionFrame } from "@/components/submissions/frame";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import { answerNoCommentsAction } from "@/lib/responses/actions";
import type { ResponseView } from "@/lib/responses/queries/response";

/** "No comments" is an answer: what it means, and the one button (domain 5.1). Coming here changes nothing. */
export function NoCommentsScreen({
  view: { head, round, may },
  viewer,
}: {
  view: ResponseView;
  viewer: Viewer & { t: Translate };
}) {
  const { t } = viewer;
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="text">
      <h2>{t("responses.noCommentsTitle")}</h2>
      <p>{t(round.state === "open" ? "responses.noCommentsLede" : "responses.noCommentsLedeLate")}</p>
      <p>
        {t("rounds.yours")}: {t(`rounds.responses.${round.mine}`)}
      </p>
      <ActForm action={answerNoCommentsAction} labels={formLabels(t)} className="inline">
        <input type="hidden" name="roundId" value={round.id} />
        <Act
          label={t("responses.noCommentsAct", { entity: head.own })}
          tone="go"
          reason={verdictReason(may.noComments, t)}
        />
        <Act label={t("responses.readText")} href={`/submissions/${head.id}`} tone="quiet" />
      </ActForm>
    </SubmissionFrame>
  );
}
