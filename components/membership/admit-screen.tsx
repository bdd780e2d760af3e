import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { admitEntityAction } from "@/lib/membership/actions";
import { EntityFields, NameFields, StatusField } from "./entity-fields";

/** Admits an entity that is new to the group. */
export function AdmitScreen({ may, viewer }: { may: Verdict; viewer: Viewer & { t: Translate } }) {
  const { t, actor } = viewer;
  return (
    <>
      <h1>{t("membership.admit")}</h1>
      <p className="lede">{t("membership.admitLede")}</p>
      <ActForm
        action={admitEntityAction}
        labels={formLabels(t)}
        className="form wide"
        clears
        signInHref="/sign-in?next=/members/new"
      >
        <DraftKeeper storageKey={`admit:${actor.seat.id}`} labels={draftLabels(t)} />
        <NameFields t={t} needed={["en"]} />
        <Field
          name="slug"
          label={t("membership.slug")}
          hint={t("membership.slugHint")}
          needed={t("ui.needed")}
          maxLength={40}
          dir="ltr"
        />
        <EntityFields t={t} />
        <StatusField t={t} />
        <Field name="fromOn" type="date" label={t("membership.fromOn")} needed={t("ui.needed")} />
        <Field
          name="source"
          label={t("membership.source")}
          hint={t("membership.sourceHint")}
          maxLength={500}
        />
        <Act label={t("membership.admit")} tone="go" reason={verdictReason(may, t)} />
      </ActForm>
    </>
  );
}
