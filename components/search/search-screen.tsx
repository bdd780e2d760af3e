import Link from "next/link";
import { PassageRow } from "@/components/agreed-language/passage-row";
import { referenceWords, versionWords } from "@/components/submissions/words";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { LONGEST_SEARCH } from "@/lib/agreed-language/schema";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { FoundParagraph, FoundText, SearchView } from "@/lib/search/queries/search";
import { Excerpt } from "./excerpt";

type Props = {
  /** What was asked, null when nothing was, or when it cannot be asked. */
  q: string | null;
  tooLong: boolean;
  view: SearchView | null;
  viewer: Viewer & { t: Translate };
};

/** Words in all texts that the seat may read, and in the agreed language, each paragraph in its place. */
export function SearchScreen({ q, tooLong, view, viewer }: Props) {
  const { t } = viewer;
  return (
    <>
      <h1>{t("search.title")}</h1>
      <p className="lede">{t("search.lede")}</p>
      <search>
        <form className="form search" method="get" key={q}>
          <Field
            name="q"
            type="search"
            label={t("search.words")}
            hint={t("search.hint")}
            error={tooLong ? t("search.tooLong") : undefined}
            defaultValue={q ?? ""}
            maxLength={LONGEST_SEARCH}
            data-search
          />
          <p className="acts">
            <button type="submit" className="btn go">
              {t("search.go")}
            </button>
          </p>
        </form>
      </search>
      {view && q ? <Results q={q} view={view} viewer={viewer} /> : <Empty title={t("search.start")} />}
    </>
  );
}

function Results({ q, view, viewer }: { q: string; view: SearchView; viewer: Props["viewer"] }) {
  const { t } = viewer;
  if (view.texts.length + view.passages.length === 0)
    return <Empty title={t("search.none", { q })}>{t("search.noneNext")}</Empty>;
  return (
    <>
      {view.more ? <p>{t("search.more")}</p> : null}
      {view.texts.length > 0 ? <h2>{t("search.texts")}</h2> : null}
      {view.texts.map((text) => (
        <Text key={text.id} text={text} t={t} />
      ))}
      {view.passages.length > 0 ? <h2>{t("search.passages")}</h2> : null}
      <ul className="rows">
        {view.passages.map(({ passage, parts }) => (
          <PassageRow key={passage.id} passage={passage} parts={parts} viewer={viewer} />
        ))}
      </ul>
    </>
  );
}

function Text({ text, t }: { text: FoundText; t: Translate }) {
  return (
    <section aria-label={text.title}>
      <h3 dir="auto">
        <Link href={`/submissions/${text.id}`} prefetch={false}>
          {text.title}
        </Link>
      </h3>
      {text.symbol ? (
        <p className="kicker">
          <bdi>{text.symbol}</bdi>
        </p>
      ) : null}
      <ul className="rows">
        {text.found.map((found) => (
          <Found key={found.key} found={found} lang={text.lang} t={t} />
        ))}
      </ul>
    </section>
  );
}

function Found({ found, lang, t }: { found: FoundParagraph; lang: string; t: Translate }) {
  const place = referenceWords(found.reference, t);
  return (
    <li data-walk>
      <span className="d">{versionOf(found, t)}</span>
      <div className="what">
        <Link href={found.href} prefetch={false} aria-label={`${t("search.open")}: ${place}`}>
          {place}
        </Link>
        {found.heading ? <p dir="auto">{t("search.under", { heading: found.heading })}</p> : null}
        <Excerpt parts={found.parts} lang={lang} />
      </div>
    </li>
  );
}

function versionOf({ where, label }: FoundParagraph, t: Translate): string {
  if (where === "draft" || !label) return t("search.draft");
  const version = versionWords(label, t);
  return where === "earlier" ? t("search.earlier", { label: version }) : version;
}
