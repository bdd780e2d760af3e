import { lastMoment } from "@/components/people/seat-list";
import { Unfold } from "@/components/people/unfold";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { dayText } from "@/lib/core/dates";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import { dayZone, type Viewer } from "@/lib/core/viewer";
import { endMembershipAction, enrolEntityAction } from "@/lib/membership/actions";
import type { EntityView } from "@/lib/membership/queries/entity";
import { StatusField } from "./entity-fields";

/** How the entity belonged to the body, from when until when, and what the Secretariat may change about it. */
export function MembershipHistory({ view, viewer }: { view: EntityView; viewer: Viewer & { t: Translate } }) {
  const { t } = viewer;
  const day = (at: Date) => dayText(at, dayZone(viewer), t.language);
  const back = `/sign-in?next=/members/${view.slug}`;
  return (
    <>
      <h2>{t("membership.memberships")}</h2>
      <ul className="seats">
        {view.memberships.map((one) => (
          <li key={`${one.status} ${one.from.toISOString()}`}>
            <span className="role">{t(`membership.status.${one.status}`)}</span>
            <small dir="auto">{one.source}</small>
            <span className="muted small">
              {one.until
                ? t("membership.validUntil", { from: day(one.from), until: day(lastMoment(one.until)) })
                : t("membership.sinceDay", { day: day(one.from) })}
            </span>
          </li>
        ))}
      </ul>
      <div className="acts">
        <Unfold label={t("membership.newStatus")} reason={verdictReason(view.may.enrol, t)}>
          <ActForm action={enrolEntityAction} labels={formLabels(t)} signInHref={back}>
            <input type="hidden" name="entityId" value={view.id} />
            <StatusField t={t} chosen={view.memberships[0]?.status} />
            <Field name="fromOn" type="date" label={t("membership.fromOn")} needed={t("ui.needed")} />
            <Field
              name="source"
              label={t("membership.source")}
              hint={t("membership.sourceHint")}
              maxLength={500}
            />
            <Button tone="go">{t("membership.newStatus")}</Button>
          </ActForm>
        </Unfold>
        <Unfold label={t("membership.endMembership")} reason={verdictReason(view.may.end, t)}>
          <ActForm action={endMembershipAction} labels={formLabels(t)} signInHref={back}>
            <p className="muted">{t("membership.endLede")}</p>
            <input type="hidden" name="entityId" value={view.id} />
            <Field
              name="untilOn"
              type="date"
              label={t("membership.untilOn")}
              hint={t("membership.untilOnHint")}
              needed={t("ui.needed")}
            />
            <Button tone="danger">{t("membership.endMembership")}</Button>
          </ActForm>
        </Unfold>
      </div>
    </>
  );
}
