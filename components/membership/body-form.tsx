import { Unfold } from "@/components/people/unfold";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { formLabels } from "@/lib/core/form-words";
import { LANGUAGES, OWN_NAMES } from "@/lib/core/i18n/languages";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { addBodyAction } from "@/lib/membership/actions";
import { BODY_KINDS } from "@/lib/membership/schema";

/** Adds a body to the group, such as a task force beneath the Working Group. */
export function BodyForm({ may, viewer }: { may: Verdict; viewer: Viewer & { t: Translate } }) {
  const { t } = viewer;
  return (
    <Unfold label={t("membership.addBody")} reason={verdictReason(may, t)}>
      <ActForm
        action={addBodyAction}
        labels={formLabels(t)}
        className="form wide"
        clears
        signInHref="/sign-in?next=/group"
      >
        <p className="muted">{t("membership.addBodyLede")}</p>
        <Field as="select" name="kind" label={t("membership.kind")} defaultValue="taskForce">
          {BODY_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`membership.bodyKinds.${kind}`)}
            </option>
          ))}
        </Field>
        <label className="check">
          <input type="checkbox" name="beneath" value="true" defaultChecked />
          {t("membership.beneathThis")}
        </label>
        <Field
          name="slug"
          label={t("membership.slug")}
          hint={t("membership.slugHint")}
          needed={t("ui.needed")}
          maxLength={40}
          dir="ltr"
        />
        <Field
          name="code"
          label={t("membership.code")}
          hint={t("membership.codeHint")}
          needed={t("ui.needed")}
          maxLength={6}
          dir="ltr"
        />
        {LANGUAGES.map((language) => (
          <div key={language} lang={language}>
            <Field
              name={language}
              label={`${t("membership.title")} · ${OWN_NAMES[language]}`}
              needed={language === "en" ? t("ui.needed") : undefined}
              maxLength={200}
            />
          </div>
        ))}
        <Button tone="go">{t("membership.addBody")}</Button>
      </ActForm>
    </Unfold>
  );
}
