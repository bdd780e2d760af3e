import Link from "next/link";
import { Act } from "@/components/ui/act";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import type { LibraryView, PassageSource } from "@/lib/agreed-language/queries/list";
import { LONGEST_SEARCH, type PassageFilter } from "@/lib/agreed-language/schema";
import { LANGUAGES, OWN_NAMES } from "@/lib/core/i18n/languages";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import { excerptOf } from "@/lib/search/excerpt";
import { PassageRow } from "./passage-row";

type Props = { view: LibraryView; filter: PassageFilter; viewer: Viewer & { t: Translate } };

/** The library of agreed language (domain 6.4): what was adopted, word for word, with its source. */
export function LibraryScreen({ view, filter, viewer }: Props) {
  const { t } = viewer;
  const narrowed = Boolean(filter.q || filter.lang || filter.source);
  return (
    <>
      <h1>{t("agreedLanguage.title")}</h1>
      <p className="lede">{t("agreedLanguage.lede")}</p>
      <p className="acts">
        <Act
          label={t("agreedLanguage.add")}
          href="/agreed-language/new"
          reason={verdictReason(view.may.add, t)}
        />
      </p>
      <FilterForm filter={filter} sources={view.sources} t={t} />
      {narrowed ? (
        <p>
          <Link href="/agreed-language">{t("agreedLanguage.clear")}</Link>
        </p>
      ) : null}
      {view.passages.length === 0 ? (
        <Empty title={t(narrowed ? "agreedLanguage.noMatch" : "agreedLanguage.empty")}>
          {t(narrowed ? "agreedLanguage.noMatchNext" : "agreedLanguage.emptyNext")}
        </Empty>
      ) : null}
      <ul className="rows">
        {view.passages.map((passage) => (
          <PassageRow
            key={passage.id}
            passage={passage}
            parts={excerptOf(passage.text, passage.marks, filter.q ?? "")}
            viewer={viewer}
          />
        ))}
      </ul>
      {view.more ? <p>{t("agreedLanguage.more")}</p> : null}
    </>
  );
}

function FilterForm({
  filter,
  sources,
  t,
}: {
  filter: PassageFilter;
  sources: PassageSource[];
  t: Translate;
}) {
  return (
    <search>
      <form className="filters" method="get" key={`${filter.q}:${filter.lang}:${filter.source}`}>
        <Field
          name="q"
          type="search"
          label={t("agreedLanguage.search")}
          defaultValue={filter.q}
          maxLength={LONGEST_SEARCH}
          data-search
        />
        <Field as="select" name="lang" label={t("agreedLanguage.language")} defaultValue={filter.lang ?? ""}>
          <option value="">{t("agreedLanguage.anyLanguage")}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {OWN_NAMES[language]}
            </option>
          ))}
        </Field>
        <Field
          as="select"
          name="source"
          label={t("agreedLanguage.source")}
          defaultValue={filter.source ?? ""}
        >
          <option value="">{t("agreedLanguage.anySource")}</option>
          {sources.map(({ symbol }) => (
            <option key={symbol} value={symbol}>
              {symbol}
            </option>
          ))}
        </Field>
        <button type="submit" className="btn">
          {t("agreedLanguage.show")}
        </button>
      </form>
    </search>
  );
}
