import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import { ZoneField } from "@/components/ui/zone-field";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import { LANGUAGES, OWN_NAMES } from "@/lib/core/i18n/languages";
import type { Translate } from "@/lib/core/i18n/translate";
import { zoneChoices } from "@/lib/core/instants";
import { verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { openSubmissionAction } from "@/lib/submissions/actions";
import type { PenholderChoice } from "@/lib/submissions/queries/list";
import { SUBMISSION_KINDS } from "@/lib/submissions/schema";

type Props = { penholders: PenholderChoice[]; may: Verdict; viewer: Viewer & { t: Translate } };

/** Opens a text: what it is, whom it addresses, until when, who holds the pen (domain 4.1). */
export function NewSubmissionScreen({ penholders, may, viewer }: Props) {
  const { t, actor } = viewer;
  return (
    <>
      <h1>{t("submissions.openTitle")}</h1>
      <ActForm
        action={openSubmissionAction}
        labels={formLabels(t)}
        signInHref="/sign-in?next=/submissions/new"
      >
        <DraftKeeper storageKey={`submission:new:${actor.seat.id}`} labels={draftLabels(t)} />
        <Field as="select" name="kind" label={t("submissions.kind")}>
          {SUBMISSION_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`submissions.kinds.${kind}`)}
            </option>
          ))}
        </Field>
        <Field name="title" label={t("submissions.name")} needed={t("ui.needed")} maxLength={300} />
        <Field
          name="addressee"
          label={t("submissions.addressee")}
          hint={t("submissions.addresseeHint")}
          maxLength={300}
        />
        <Field name="callUrl" label={t("submissions.callUrl")} type="url" maxLength={500} />
        <div className="pair">
          <Field
            name="dueLocal"
            label={t("submissions.due")}
            hint={t("submissions.dueHint")}
            type="datetime-local"
          />
          <ZoneField label={t("submissions.zone")} zones={zoneChoices(viewer)} chosen={actor.zone} />
        </div>
        <Field
          as="select"
          name="penholderId"
          label={t("submissions.penholder")}
          hint={t("submissions.penholderHint")}
        >
          {penholders.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Field>
        <Field as="select" name="lang" label={t("submissions.lang")} defaultValue="en">
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {OWN_NAMES[language]}
            </option>
          ))}
        </Field>
        <Field
          as="select"
          name="numbering"
          label={t("submissions.numbering")}
          hint={t("submissions.numberingHint")}
        >
          {(["numbered", "forbidden"] as const).map((choice) => (
            <option key={choice} value={choice}>
              {t(`submissions.numberings.${choice}`)}
            </option>
          ))}
        </Field>
        <div className="pair">
          <Field name="maxWords" label={t("submissions.maxWords")} type="number" min={1} />
          <Field name="maxPages" label={t("submissions.maxPages")} type="number" min={1} />
        </div>
        <Act label={t("submissions.open")} tone="go" reason={verdictReason(may, t)} />
      </ActForm>
    </>
  );
}
