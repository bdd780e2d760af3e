import { Choices } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import type { Translate } from "@/lib/core/i18n/translate";
import type { RoundSettings } from "@/lib/rounds/queries/asking";

type Props = { sealed: boolean; settings: RoundSettings; t: Translate };

/** How a round is asked: when it opens, who sees what before the close, who is asked beside the members, and what for. */
export function RoundSettingsFields({ sealed, settings, t }: Props) {
  const { partners, instructions, copied, guests } = settings;
  return (
    <>
      {copied ? <p className="muted">{t("roundLife.copied")}</p> : null}
      <AskedFor sealed={sealed} instructions={instructions} t={t} />
      <Choices
        name="partners"
        label={t("roundLife.partnersChoice")}
        chosen={partners ? "yes" : "no"}
        choices={[
          { value: "yes", label: t("roundLife.partnersYes") },
          { value: "no", label: t("roundLife.partnersNo") },
        ]}
      />
      {guests.length > 0 ? (
        <fieldset className="field">
          <legend>{t("roundLife.guestsChoice")}</legend>
          {guests.map(({ entityId, entity, chosen }) => (
            <label key={entityId}>
              <input type="checkbox" name="guests[]" value={entityId} defaultChecked={chosen} />{" "}
              <bdi>{entity}</bdi>
            </label>
          ))}
        </fieldset>
      ) : null}
      <Field name="opensLocal" label={t("roundLife.opensLocal")} type="datetime-local" />
    </>
  );
}

/** What is asked for, and who sees what before the close: what a planned round can still change too. */
export function AskedFor({
  sealed,
  instructions,
  t,
}: {
  sealed: boolean;
  instructions: string;
  t: Translate;
}) {
  return (
    <>
      <Field
        as="textarea"
        name="instructions"
        label={t("roundLife.instructions")}
        hint={t("roundLife.instructionsHint")}
        rows={3}
        maxLength={5000}
        defaultValue={instructions}
      />
      <Choices
        name="visibility"
        label={t("roundLife.visibilityChoice")}
        hint={t("roundLife.oneWay")}
        chosen={sealed ? "sealed" : "shared"}
        choices={[
          { value: "sealed", label: t("roundLife.sealedChoice") },
          { value: "shared", label: t("roundLife.sharedChoice") },
        ]}
      />
    </>
  );
}
