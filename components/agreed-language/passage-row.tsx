import Link from "next/link";
import { Excerpt } from "@/components/search/excerpt";
import { Chip } from "@/components/ui/chip";
import type { PassageView } from "@/lib/agreed-language/queries/rows";
import { dayText } from "@/lib/core/dates";
import { OWN_NAMES } from "@/lib/core/i18n/languages";
import type { Translate } from "@/lib/core/i18n/translate";
import { dayZone, type Viewer } from "@/lib/core/viewer";
import type { ExcerptPart } from "@/lib/search/excerpt";

type Reader = Viewer & { t: Translate };
type Props = { passage: PassageView; parts: ExcerptPart[]; viewer: Reader };

/** One passage in a list: its citation, its words, where it is from. */
export function PassageRow({ passage, parts, viewer }: Props) {
  const { t } = viewer;
  return (
    <li data-walk>
      <span className="d">
        {OWN_NAMES[passage.lang]}
        {passage.retiredAt ? (
          <>
            {" "}
            <Chip tone="amber">{retiredWords(passage.retiredAt, viewer)}</Chip>
          </>
        ) : null}
      </span>
      <div className="what">
        <Link href={`/agreed-language/${passage.id}`} prefetch={false} dir="auto">
          {passage.citation}
        </Link>
        <Excerpt parts={parts} lang={passage.lang} />
        <p>{originWords(passage, viewer)}</p>
      </div>
      <SourceLink passage={passage} t={t} />
    </li>
  );
}

/** The way to where the words stand: the group's own text, or the instrument. */
export function SourceLink({ passage, t }: { passage: PassageView; t: Translate }) {
  if (passage.href)
    return (
      <Link
        href={passage.href}
        prefetch={false}
        aria-label={`${t("agreedLanguage.inText")}: ${passage.citation}`}
      >
        {t("agreedLanguage.inText")}
      </Link>
    );
  if (!passage.link) return null;
  return (
    <a
      href={passage.link}
      rel="noreferrer"
      aria-label={`${t("agreedLanguage.atSource")}: ${passage.citation}`}
    >
      {t("agreedLanguage.atSource")}
    </a>
  );
}

/** When it was adopted, and who entered it. */
export function originWords(passage: PassageView, viewer: Reader): string {
  const { t, language } = viewer;
  const adopted = t("agreedLanguage.adoptedOn", { date: dayText(passage.adoptedOn, "UTC", language) });
  const entered =
    passage.versionId === null
      ? t("agreedLanguage.enteredBy", {
          entity: passage.enteredFor ?? "",
          date: dayText(passage.enteredAt, dayZone(viewer), language),
        })
      : t("agreedLanguage.ownText");
  return [passage.symbol, adopted, entered].join(" · ");
}

/** Since when it is out of use. */
export function retiredWords(at: Date, viewer: Reader): string {
  return viewer.t("agreedLanguage.retiredOn", { date: dayText(at, dayZone(viewer), viewer.language) });
}
