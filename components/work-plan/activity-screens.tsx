import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { Choices } from "@/components/ui/choices";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import { listed } from "@/lib/core/i18n/listed";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { planActivityAction, reportActivityAction } from "@/lib/work-plan/actions";
import type { ActivityView } from "@/lib/work-plan/queries";
import { ACTIVITY_STATUSES } from "@/lib/work-plan/states";
import { outcomeWords, quarterWords } from "./words";

type Reader = Viewer & { t: Translate };
type Choice = { slug: string; acronym: string };

const FUNCTIONS = ["exchange", "review", "holistic", "resources"];

/** Enters an activity in the plan (domain 1.6.2). */
export function NewActivityScreen({
  entities,
  may,
  viewer,
}: {
  entities: Choice[];
  may: Verdict;
  viewer: Reader;
}) {
  const { t, actor, now } = viewer;
  const options = entities.map(({ slug, acronym }) => (
    <option key={slug} value={slug}>
      {acronym}
    </option>
  ));
  return (
    <>
      <h1>{t("workPlan.plan")}</h1>
      <ActForm action={planActivityAction} labels={formLabels(t)} signInHref="/sign-in?next=/work-plan/new">
        <DraftKeeper storageKey={`activity:new:${actor.seat.id}`} labels={draftLabels(t)} />
        <Field
          name="period"
          label={t("workPlan.fields.period")}
          needed={t("ui.needed")}
          defaultValue={String(now.getUTCFullYear())}
          maxLength={40}
        />
        <Field
          as="select"
          name="outcome"
          label={t("workPlan.fields.outcome")}
          hint={t("workPlan.fields.outcomeHint")}
        >
          {FUNCTIONS.map((outcome) => (
            <option key={outcome} value={outcome}>
              {outcomeWords(outcome, t)}
            </option>
          ))}
        </Field>
        <Field name="title" label={t("workPlan.fields.title")} needed={t("ui.needed")} maxLength={300} />
        <div className="pair">
          <Field
            as="select"
            name="leads[]"
            multiple
            size={6}
            label={t("workPlan.fields.leads")}
            hint={t("workPlan.fields.leadsHint")}
            needed={t("ui.needed")}
          >
            {options}
          </Field>
          <Field as="select" name="supporting[]" multiple size={6} label={t("workPlan.fields.supporting")}>
            {options}
          </Field>
        </div>
        <Field
          name="due"
          label={t("workPlan.fields.due")}
          hint={t("workPlan.fields.dueHint")}
          needed={t("ui.needed")}
          pattern="\d{4}-Q[1-4]"
        />
        <Act label={t("workPlan.plan")} tone="go" reason={verdictReason(may, t)} />
      </ActForm>
    </>
  );
}

/** Says where an activity stands (domain 1.6.2). */
export function ReportActivityScreen({ view, viewer: { t } }: { view: ActivityView; viewer: Reader }) {
  return (
    <>
      <p className="kicker">
        {[outcomeWords(view.outcome, t), quarterWords(view.dueOn, t), listed(view.leads, t.language)].join(
          " · ",
        )}
      </p>
      <h1 dir="auto">{view.title}</h1>
      <ActForm
        action={reportActivityAction}
        labels={formLabels(t)}
        text="note"
        signInHref={`/sign-in?next=/work-plan/${view.id}`}
      >
        <input type="hidden" name="activityId" value={view.id} />
        <input type="hidden" name="version" value={view.version} />
        <Choices
          name="status"
          label={t("workPlan.fields.status")}
          chosen={view.status}
          choices={ACTIVITY_STATUSES.map((status) => ({
            value: status,
            label: t(`workPlan.statuses.${status}`),
          }))}
        />
        <Field
          as="textarea"
          name="note"
          label={t("workPlan.fields.note")}
          defaultValue={view.note}
          maxLength={1000}
        />
        <Act label={t("workPlan.report")} tone="go" reason={verdictReason(view.may.report, t)} />
      </ActForm>
    </>
  );
}
