import { Act } from "@/components/ui/act";
import { Empty } from "@/components/ui/empty";
import { Mark, type MarkKind } from "@/components/ui/mark";
import { ScrollTable } from "@/components/ui/scroll-table";
import { listed } from "@/lib/core/i18n/listed";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import type { ActivityView, PeriodView } from "@/lib/work-plan/queries";
import type { ActivityStatus } from "@/lib/work-plan/states";
import { outcomeWords, quarterWords } from "./words";

const MARKS: Record<ActivityStatus, MarkKind> = {
  planned: "silent",
  ongoing: "preparing",
  done: "done",
  postponed: "excused",
  cancelled: "blocked",
};

type Props = { view: { periods: PeriodView[]; may: { plan: Verdict } }; viewer: Viewer & { t: Translate } };

/** The work plan by outcome: what, who, until when, and where it stands (domain 1.6). */
export function WorkPlanScreen({ view, viewer: { t } }: Props) {
  return (
    <>
      <h1>{t("workPlan.title")}</h1>
      <p className="lede">{t("workPlan.lede")}</p>
      <p className="acts">
        <Act label={t("workPlan.plan")} href="/work-plan/new" reason={verdictReason(view.may.plan, t)} />
      </p>
      {view.periods.length === 0 ? (
        <Empty title={t("workPlan.none")}>{t("workPlan.noneAdvice")}</Empty>
      ) : null}
      {view.periods.map((period) => (
        <section key={period.period}>
          <h2>{t("workPlan.period", { period: period.period })}</h2>
          <Progress {...period.share} t={t} />
          <p className="muted">{t("workPlan.shareNote")}</p>
          {period.outcomes.map(({ outcome, share, activities }) => (
            <section key={outcome}>
              <h3 dir="auto">{outcomeWords(outcome, t)}</h3>
              <Progress {...share} t={t} />
              <Activities caption={outcomeWords(outcome, t)} activities={activities} t={t} />
            </section>
          ))}
        </section>
      ))}
    </>
  );
}

function Progress({ done, all, t }: { done: number; all: number; t: Translate }) {
  const words = t("workPlan.share", { done, all });
  return (
    <p>
      <progress max={Math.max(all, 1)} value={done} aria-label={words} /> {words}
    </p>
  );
}

function Activities({
  caption,
  activities,
  t,
}: {
  caption: string;
  activities: ActivityView[];
  t: Translate;
}) {
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t("workPlan.activity")}</th>
          <th scope="col">{t("workPlan.leads")}</th>
          <th scope="col">{t("workPlan.due")}</th>
          <th scope="col">{t("workPlan.status")}</th>
          <th scope="col">
            <span className="hidden-words">{t("workPlan.report")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {activities.map((one) => (
          <tr key={one.id}>
            <th scope="row" dir="auto">
              {one.title}
              {one.note ? (
                <>
                  <br />
                  <small>{one.note}</small>
                </>
              ) : null}
            </th>
            <td>
              {listed(one.leads, t.language)}
              {one.supporting.length > 0 ? (
                <small> {t("workPlan.supporting", { list: listed(one.supporting, t.language) })}</small>
              ) : null}
            </td>
            <td className="whole">{quarterWords(one.dueOn, t)}</td>
            <td className="whole">
              <Mark kind={MARKS[one.status]}>{t(`workPlan.statuses.${one.status}`)}</Mark>
            </td>
            <td>
              {one.may.report.ok ? (
                <Act label={t("workPlan.report")} tone="quiet" href={`/work-plan/${one.id}`} />
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
