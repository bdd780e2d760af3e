import { Field } from "@/components/ui/field";
import type { PassageView } from "@/lib/agreed-language/queries/rows";
import { LONGEST_PASSAGE } from "@/lib/agreed-language/schema";
import { LANGUAGES, OWN_NAMES } from "@/lib/core/i18n/languages";
import type { Translate } from "@/lib/core/i18n/translate";

/** What is typed of a passage, when it is added and when it is corrected. */
export function PassageFields({ passage, t }: { passage?: PassageView; t: Translate }) {
  const needed = t("ui.needed");
  return (
    <>
      <Field
        name="title"
        label={t("agreedLanguage.fields.title")}
        hint={t("agreedLanguage.fields.titleHint")}
        needed={needed}
        defaultValue={passage?.title}
        maxLength={300}
      />
      <div className="pair">
        <Field
          name="symbol"
          label={t("agreedLanguage.fields.symbol")}
          hint={t("agreedLanguage.fields.symbolHint")}
          needed={needed}
          defaultValue={passage?.symbol}
          maxLength={100}
        />
        <Field
          name="paragraph"
          label={t("agreedLanguage.fields.paragraph")}
          hint={t("agreedLanguage.fields.paragraphHint")}
          needed={needed}
          defaultValue={passage?.paragraph}
          maxLength={100}
        />
      </div>
      <div className="pair">
        <Field
          name="adoptedOn"
          type="date"
          label={t("agreedLanguage.fields.adoptedOn")}
          needed={needed}
          defaultValue={passage?.adoptedOn.toISOString().slice(0, 10)}
        />
        <Field
          as="select"
          name="lang"
          label={t("agreedLanguage.fields.lang")}
          defaultValue={passage?.lang ?? t.language}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {OWN_NAMES[language]}
            </option>
          ))}
        </Field>
      </div>
      <Field
        as="textarea"
        name="text"
        label={t("agreedLanguage.fields.text")}
        hint={t("agreedLanguage.fields.textHint")}
        needed={needed}
        defaultValue={passage?.text}
        maxLength={LONGEST_PASSAGE}
      />
      <Field
        name="link"
        type="url"
        label={t("agreedLanguage.fields.link")}
        hint={t("agreedLanguage.fields.linkHint")}
        defaultValue={passage?.link}
        maxLength={500}
      />
    </>
  );
}
