import Link from "next/link";
import { Field } from "@/components/ui/field";
import type { Translate } from "@/lib/core/i18n/translate";
import { ABOUT, type RecordFilter } from "@/lib/record/filter";

type Props = { filter: RecordFilter; narrowed: boolean; t: Translate };

/** Narrows the record by words and by kind of thing; an ordinary form, so that the address can be kept and sent. */
export function RecordFilterForm({ filter, narrowed, t }: Props) {
  return (
    <>
      <search>
        <form className="filters" method="get" key={`${filter.search}:${filter.about}`}>
          <Field
            name="search"
            type="search"
            label={t("record.page.search")}
            defaultValue={filter.search}
            maxLength={200}
            data-search
          />
          <Field as="select" name="about" label={t("record.page.noun")} defaultValue={filter.about ?? ""}>
            <option value="">{t("record.page.nouns.all")}</option>
            {ABOUT.map((noun) => (
              <option key={noun} value={noun}>
                {t(`record.page.nouns.${noun}`)}
              </option>
            ))}
          </Field>
          {filter.subject ? <input type="hidden" name="subject" value={filter.subject} /> : null}
          <button type="submit" className="btn">
            {t("record.page.show")}
          </button>
        </form>
      </search>
      {narrowed ? (
        <p>
          {filter.subject ? `${t("record.page.ofSubject")} ` : null}
          <Link href="/record">{t("record.page.clear")}</Link>
        </p>
      ) : null}
    </>
  );
}
