import { ZoneField } from "@/components/people/person-fields";
import { Field } from "@/components/ui/field";
import { LANGUAGES, OWN_NAMES } from "@/lib/core/i18n/languages";
import type { Translate } from "@/lib/core/i18n/translate";
import { ENTITY_KINDS, STATUSES, type Status } from "@/lib/membership/schema";

type Entity = { kind: string; unSystem: boolean; city: string; zone: string };

/** What an entity is and where it works. */
export function EntityFields({ t, entity }: { t: Translate; entity?: Entity }) {
  return (
    <>
      <Field as="select" name="kind" label={t("membership.kind")} defaultValue={entity?.kind}>
        {ENTITY_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`membership.kinds.${kind}`)}
          </option>
        ))}
      </Field>
      <label className="check">
        <input type="checkbox" name="unSystem" value="true" defaultChecked={entity?.unSystem ?? true} />
        {t("membership.unSystem")}
      </label>
      <Field
        name="city"
        label={t("membership.city")}
        defaultValue={entity?.city}
        needed={t("ui.needed")}
        maxLength={80}
      />
      <ZoneField t={t} hint={t("membership.zoneHint")} chosen={entity?.zone} />
    </>
  );
}

/** Names and acronyms in the six languages; `needed` names the languages that must be filled. */
export function NameFields({ t, needed = [] }: { t: Translate; needed?: string[] }) {
  return (
    <>
      {LANGUAGES.map((language) => (
        <div className="six-names" key={language} lang={language}>
          <Field
            name={`name.${language}`}
            label={`${t("membership.name")} · ${OWN_NAMES[language]}`}
            needed={needed.includes(language) ? t("ui.needed") : undefined}
            maxLength={300}
          />
          <Field
            name={`acronym.${language}`}
            label={`${t("membership.acronym")} · ${OWN_NAMES[language]}`}
            maxLength={60}
          />
        </div>
      ))}
    </>
  );
}

/** How an entity stands in the body. */
export function StatusField({ t, chosen }: { t: Translate; chosen?: Status }) {
  return (
    <Field as="select" name="status" label={t("membership.statusLabel")} defaultValue={chosen}>
      {STATUSES.map((status) => (
        <option key={status} value={status}>
          {t(`membership.status.${status}`)}
        </option>
      ))}
    </Field>
  );
}
