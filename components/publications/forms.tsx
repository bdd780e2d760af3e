import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import { LANGUAGES, OWN_NAMES } from "@/lib/core/i18n/languages";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import {
  announcePublicationAction,
  publishAction,
  recordPublicationAction,
} from "@/lib/publications/actions";
import type { PublicationView } from "@/lib/publications/queries";
import { PUBLICATION_KINDS } from "@/lib/publications/schema";

type Reader = Viewer & { t: Translate };
type Props = { entities: { slug: string; acronym: string }[]; may: Verdict; viewer: Reader };

/** Announces a work that is going to be prepared (domain 1.7). */
export function NewPublicationScreen({ entities, may, viewer }: Props) {
  const { t, actor } = viewer;
  return (
    <>
      <h1>{t("publications.announce")}</h1>
      <ActForm
        action={announcePublicationAction}
        labels={formLabels(t)}
        signInHref="/sign-in?next=/publications/new"
      >
        <DraftKeeper storageKey={`publication:new:${actor.seat.id}`} labels={draftLabels(t)} />
        <WorkFields entities={entities} t={t} />
        <Act label={t("publications.announce")} tone="go" reason={verdictReason(may, t)} />
      </ActForm>
    </>
  );
}

/** Enters a work that was out before, with as much of its date as is known. */
export function EarlierPublicationScreen({ entities, may, viewer }: Props) {
  const { t, actor } = viewer;
  return (
    <>
      <h1>{t("publications.record")}</h1>
      <ActForm
        action={recordPublicationAction}
        labels={formLabels(t)}
        signInHref="/sign-in?next=/publications/earlier"
      >
        <DraftKeeper storageKey={`publication:earlier:${actor.seat.id}`} labels={draftLabels(t)} />
        <WorkFields entities={entities} t={t} />
        <Field
          name="on"
          label={t("publications.fields.on")}
          hint={t("publications.fields.onHint")}
          maxLength={10}
        />
        <Field name="funding" label={t("publications.fields.funding")} maxLength={300} />
        <Field name="source" label={t("publications.fields.source")} maxLength={500} />
        <Act label={t("publications.record")} tone="go" reason={verdictReason(may, t)} />
      </ActForm>
    </>
  );
}

/** Puts a work out: date, languages, acknowledgement (domain 1.1.4). */
export function PublishScreen({ view, viewer: { t, now } }: { view: PublicationView; viewer: Reader }) {
  return (
    <>
      <p className="kicker">{t(`publications.kinds.${view.kind}`)}</p>
      <h1 dir="auto">{t("publications.publishIt", { title: view.title })}</h1>
      <ActForm
        action={publishAction}
        labels={formLabels(t)}
        signInHref={`/sign-in?next=/publications/${view.id}/publish`}
      >
        <input type="hidden" name="publicationId" value={view.id} />
        <Field
          name="on"
          label={t("publications.fields.on")}
          hint={t("publications.fields.onHint")}
          needed={t("ui.needed")}
          defaultValue={now.toISOString().slice(0, 10)}
          maxLength={10}
        />
        <Languages chosen={view.languages} t={t} />
        <Field
          name="funding"
          label={t("publications.fields.funding")}
          hint={t("publications.fields.fundingHint")}
          needed={t("ui.needed")}
          defaultValue={view.funding}
          maxLength={300}
        />
        <Act label={t("publications.publish")} tone="go" reason={verdictReason(view.may.publish, t)} />
      </ActForm>
    </>
  );
}

function WorkFields({ entities, t }: { entities: Props["entities"]; t: Translate }) {
  return (
    <>
      <Field as="select" name="kind" label={t("publications.fields.kind")}>
        {PUBLICATION_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`publications.kinds.${kind}`)}
          </option>
        ))}
      </Field>
      <Field name="title" label={t("publications.fields.title")} needed={t("ui.needed")} maxLength={300} />
      <Field
        name="number"
        type="number"
        min={1}
        max={999}
        label={t("publications.fields.number")}
        hint={t("publications.fields.numberHint")}
      />
      <Languages chosen={["en"]} t={t} />
      <Field
        as="select"
        name="leads[]"
        multiple
        size={6}
        label={t("publications.fields.leads")}
        hint={t("publications.fields.leadsHint")}
      >
        {entities.map(({ slug, acronym }) => (
          <option key={slug} value={slug}>
            {acronym}
          </option>
        ))}
      </Field>
    </>
  );
}

function Languages({ chosen, t }: { chosen: string[]; t: Translate }) {
  return (
    <Field
      as="select"
      name="languages[]"
      multiple
      size={6}
      label={t("publications.fields.languages")}
      hint={t("publications.fields.leadsHint")}
      defaultValue={chosen}
    >
      {LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {OWN_NAMES[language]}
        </option>
      ))}
    </Field>
  );
}
