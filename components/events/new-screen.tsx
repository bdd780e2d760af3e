import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { recordEventAction } from "@/lib/events/actions";
import { EVENT_KINDS } from "@/lib/events/schema";

type Props = {
  entities: { slug: string; acronym: string }[];
  may: Verdict;
  viewer: Viewer & { t: Translate };
};

/** Records an event after it has taken place (domain 1.7). */
export function NewEventScreen({ entities, may, viewer: { t, actor } }: Props) {
  return (
    <>
      <h1>{t("events.record")}</h1>
      <ActForm action={recordEventAction} labels={formLabels(t)} signInHref="/sign-in?next=/events/new">
        <DraftKeeper storageKey={`event:new:${actor.seat.id}`} labels={draftLabels(t)} />
        <Field as="select" name="kind" label={t("events.fields.kind")}>
          {EVENT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`events.kinds.${kind}`)}
            </option>
          ))}
        </Field>
        <Field name="title" label={t("events.fields.title")} needed={t("ui.needed")} maxLength={300} />
        <Field name="place" label={t("events.fields.place")} maxLength={300} />
        <Field
          name="on"
          label={t("events.fields.on")}
          hint={t("events.fields.onHint")}
          needed={t("ui.needed")}
          maxLength={10}
        />
        <Field
          as="select"
          name="entities[]"
          multiple
          size={6}
          label={t("events.fields.entities")}
          hint={t("events.fields.entitiesHint")}
        >
          {entities.map(({ slug, acronym }) => (
            <option key={slug} value={slug}>
              {acronym}
            </option>
          ))}
        </Field>
        <Field name="partners" label={t("events.fields.partners")} maxLength={500} />
        <Field
          name="attendance"
          label={t("events.fields.attendance")}
          hint={t("events.fields.attendanceHint")}
          maxLength={200}
        />
        <Field as="textarea" name="summary" label={t("events.fields.summary")} maxLength={2000} />
        <Field name="source" label={t("events.fields.source")} maxLength={500} />
        <Act label={t("events.record")} tone="go" reason={verdictReason(may, t)} />
      </ActForm>
    </>
  );
}
