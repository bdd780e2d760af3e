import { useId } from "react";
import { Field } from "@/components/ui/field";
import { DUTY_STATIONS } from "@/lib/core/dates";
import { LANGUAGES, OWN_NAMES } from "@/lib/core/i18n/languages";
import type { Translate } from "@/lib/core/i18n/translate";

/** Who a seat is given to: name, address, language, zone. */
export function PersonFields({ t }: { t: Translate }) {
  return (
    <>
      <Field
        name="name"
        label={t("people.name")}
        hint={t("people.nameHint")}
        needed={t("ui.needed")}
        maxLength={120}
        autoComplete="off"
      />
      <Field
        name="email"
        type="email"
        label={t("people.email")}
        needed={t("ui.needed")}
        maxLength={254}
        autoComplete="off"
      />
      <LanguageField t={t} />
      <ZoneField t={t} hint={t("people.zoneHint")} />
    </>
  );
}

/** One of the six languages, by its own name. */
export function LanguageField({ t, chosen = "en" }: { t: Translate; chosen?: string }) {
  return (
    <Field as="select" name="locale" label={t("people.language")} defaultValue={chosen}>
      {LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {OWN_NAMES[language]}
        </option>
      ))}
    </Field>
  );
}

/** An IANA time zone; the duty stations are offered, any other can be typed. */
export function ZoneField({ t, hint, chosen = "" }: { t: Translate; hint: string; chosen?: string }) {
  const list = useId();
  return (
    <>
      <Field
        name="zone"
        label={t("people.zone")}
        hint={hint}
        defaultValue={chosen}
        list={list}
        maxLength={60}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
      />
      <datalist id={list}>
        {DUTY_STATIONS.map(({ city, zone }) => (
          <option key={zone} value={zone}>
            {t(`cities.${city}`)}
          </option>
        ))}
      </datalist>
    </>
  );
}
