import Link from "next/link";
import { Empty } from "@/components/ui/empty";
import type { Translate } from "@/lib/core/i18n/translate";
import { type RecordFilter, recordAddress } from "@/lib/record/filter";
import type { EntryView, RecordView } from "@/lib/record/queries";
import { RecordFilterForm } from "./record-filter";

type Props = { view: RecordView; filter: RecordFilter; viewer: { t: Translate } };

/** Everything that happened in the body, day by day, in plain sentences. */
export function RecordScreen({ view, filter, viewer }: Props) {
  const { t } = viewer;
  const narrowed = Boolean(filter.search || filter.about || filter.subject);
  return (
    <>
      <h1>{t("record.page.title")}</h1>
      <p className="lede">{t("record.page.lede")}</p>
      <RecordFilterForm filter={filter} narrowed={narrowed} t={t} />
      {view.entries.length === 0 ? (
        <Empty title={t(narrowed ? "record.page.noMatch" : "record.page.empty")}>
          {narrowed ? t("record.page.noMatchNext") : null}
        </Empty>
      ) : null}
      {daysOf(view.entries).map(({ day, entries }) => (
        <section key={entries[0]?.id} aria-label={day}>
          <h2 className="record-day">{day}</h2>
          <ul className="record">
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} open={t("record.page.open")} />
            ))}
          </ul>
        </section>
      ))}
      <p className="acts">
        {filter.before ? (
          <Link href={recordAddress({ ...filter, before: undefined })}>{t("record.page.latest")}</Link>
        ) : null}
        {view.earlier ? (
          <Link href={recordAddress({ ...filter, before: view.earlier })}>{t("record.page.earlier")}</Link>
        ) : null}
      </p>
    </>
  );
}

function Entry({ entry, open }: { entry: EntryView; open: string }) {
  return (
    <li data-walk>
      <time dateTime={entry.iso}>{entry.time}</time>
      <p dir="auto">{entry.sentence}</p>
      {entry.href ? (
        <Link
          href={entry.href}
          prefetch={false}
          className="by"
          aria-label={`${open}: ${entry.sentence.slice(0, 80)}`}
        >
          {open}
        </Link>
      ) : null}
    </li>
  );
}

function daysOf(entries: EntryView[]): { day: string; entries: EntryView[] }[] {
  const days: { day: string; entries: EntryView[] }[] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last?.day === entry.day) last.entries.push(entry);
    else days.push({ day: entry.day, entries: [entry] });
  }
  return days;
}
