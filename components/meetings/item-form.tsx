import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import { addAgendaItemAction } from "@/lib/meetings/actions";
import type { Placed } from "@/lib/meetings/agenda";
import type { ItemRow } from "@/lib/meetings/queries/page";
import { ITEM_ACTIONS } from "@/lib/meetings/schema";

/** What an item may be about, and who may introduce it. */
export type ItemChoices = {
  texts: { id: string; title: string }[];
  entities: { slug: string; acronym: string }[];
};

type Props = {
  meetingId: string;
  agenda: Placed<ItemRow>[];
  choices: ItemChoices;
  text: string;
  viewer: Viewer & { t: Translate };
  reason?: string;
};

/** Puts an item, or one of the group's texts, on an agenda (domain 7.2). */
export function ItemForm({ meetingId, agenda, choices, text, viewer, reason }: Props) {
  const { t, actor } = viewer;
  return (
    <ActForm
      action={addAgendaItemAction}
      labels={formLabels(t)}
      clears
      signInHref={`/sign-in?next=/meetings/${meetingId}/agenda`}
    >
      <DraftKeeper storageKey={`item:${meetingId}:${actor.seat.id}`} labels={draftLabels(t)} />
      <input type="hidden" name="meetingId" value={meetingId} />
      <Field as="select" name="submissionId" label={t("meetings.fields.text")} defaultValue={text}>
        <option value="">{t("meetings.fields.noText")}</option>
        {choices.texts.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Field>
      <Field
        name="title"
        label={t("meetings.fields.itemTitle")}
        hint={t("meetings.fields.itemTitleHint")}
        maxLength={300}
      />
      <div className="pair">
        <Field as="select" name="action" label={t("meetings.fields.action")} defaultValue="discussion">
          {ITEM_ACTIONS.map((action) => (
            <option key={action} value={action}>
              {t(`meetings.actions.${action}`)}
            </option>
          ))}
        </Field>
        <Field
          name="minutes"
          type="number"
          min={0}
          max={600}
          label={t("meetings.fields.minutes")}
          defaultValue={15}
        />
      </div>
      <div className="pair">
        <Field as="select" name="level" label={t("meetings.fields.level")}>
          <option value="1">{t("meetings.fields.levelOne")}</option>
          <option value="2">{t("meetings.fields.levelTwo")}</option>
        </Field>
        <Field as="select" name="afterId" label={t("meetings.fields.after")}>
          <option value="">{t("meetings.fields.atTheEnd")}</option>
          {agenda.map(({ id, number, title }) => (
            <option key={id} value={id}>
              {[number, title].filter(Boolean).join(" ")}
            </option>
          ))}
        </Field>
      </div>
      <Field as="textarea" name="annotation" label={t("meetings.fields.annotation")} maxLength={2000} />
      <Field name="suggested" label={t("meetings.fields.suggested")} maxLength={1000} />
      <Field as="select" name="leads[]" multiple size={5} label={t("meetings.fields.leads")}>
        {choices.entities.map(({ slug, acronym }) => (
          <option key={slug} value={slug}>
            {acronym}
          </option>
        ))}
      </Field>
      <Act label={t("meetings.addItem")} tone="go" reason={reason} />
    </ActForm>
  );
}
