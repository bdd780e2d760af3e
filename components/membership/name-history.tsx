import { lastMoment } from "@/components/people/seat-list";
import { Unfold } from "@/components/people/unfold";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { ScrollTable } from "@/components/ui/scroll-table";
import { dayText } from "@/lib/core/dates";
import { formLabels } from "@/lib/core/form-words";
import { OWN_NAMES } from "@/lib/core/i18n/languages";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import { dayZone, type Viewer } from "@/lib/core/viewer";
import { nameEntityAction } from "@/lib/membership/actions";
import type { EntityView } from "@/lib/membership/queries/entity";
import { NameFields } from "./entity-fields";

/** What the entity was called, in which language, from when until when (domain 1.5.1). */
export function NameHistory({ view, viewer }: { view: EntityView; viewer: Viewer & { t: Translate } }) {
  const { t } = viewer;
  const day = (at: Date) => dayText(at, dayZone(viewer), t.language);
  return (
    <>
      <h2>{t("membership.names")}</h2>
      <p className="muted">{t("membership.namesLede")}</p>
      <ScrollTable caption={t("membership.names")}>
        <thead>
          <tr>
            <th scope="col">{t("people.language")}</th>
            <th scope="col">{t("membership.name")}</th>
            <th scope="col">{t("membership.acronym")}</th>
            <th scope="col">{t("membership.since")}</th>
          </tr>
        </thead>
        <tbody>
          {view.names.map((name) => (
            <tr key={`${name.lang} ${name.validFrom.toISOString()}`}>
              <td lang={name.lang}>{OWN_NAMES[name.lang]}</td>
              <td lang={name.lang} dir="auto">
                {name.name}
              </td>
              <td lang={name.lang}>
                <bdi>{name.acronym}</bdi>
              </td>
              <td>
                {name.validTo
                  ? t("membership.validUntil", {
                      from: day(name.validFrom),
                      until: day(lastMoment(name.validTo)),
                    })
                  : t("membership.validFrom", { day: day(name.validFrom) })}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <Unfold label={t("membership.rename")} reason={verdictReason(view.may.rename, t)}>
        <ActForm
          action={nameEntityAction}
          labels={formLabels(t)}
          className="form wide"
          clears
          signInHref={`/sign-in?next=/members/${view.slug}`}
        >
          <p className="muted">{t("membership.renameLede")}</p>
          <input type="hidden" name="entityId" value={view.id} />
          <Field name="fromOn" type="date" label={t("membership.fromOn")} needed={t("ui.needed")} />
          <NameFields t={t} />
          <Field
            name="source"
            label={t("membership.source")}
            hint={t("membership.sourceHint")}
            maxLength={500}
          />
          <Button tone="go">{t("membership.rename")}</Button>
        </ActForm>
      </Unfold>
    </>
  );
}
