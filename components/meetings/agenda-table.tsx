import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { timeText } from "@/lib/core/dates";
import { listed } from "@/lib/core/i18n/listed";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Placed } from "@/lib/meetings/agenda";
import type { ItemRow } from "@/lib/meetings/queries/page";

type Item = Placed<ItemRow>;
type Props = { agenda: Item[]; zone: string; readerZone: string; t: Translate };

const BLUE = new Set(["decision", "endorsement"]);

/** An agenda as a table of times: the reader's, and the meeting's in brackets where they differ. */
export function AgendaTable({ agenda, zone, readerZone, t }: Props) {
  return (
    <table className="agenda">
      <caption className="hidden-words">{t("meetings.agenda")}</caption>
      <thead className="hidden-words">
        <tr>
          <th scope="col">{t("meetings.time")}</th>
          <th scope="col">{t("meetings.number")}</th>
          <th scope="col">{t("meetings.subject")}</th>
          <th scope="col">{t("meetings.kind")}</th>
        </tr>
      </thead>
      <tbody>
        {agenda.map((item) => (
          <tr
            key={item.id}
            className={item.action === "pause" ? "pause" : item.level === 2 ? "sub" : undefined}
          >
            <td className="t">
              <Times item={item} zone={zone} readerZone={readerZone} t={t} />
            </td>
            <td className="i">
              <bdi>{item.number}</bdi>
            </td>
            <td className="subject">
              <Subject item={item} t={t} />
            </td>
            <td className="kind">
              {item.action === "pause" ? null : (
                <Chip tone={BLUE.has(item.action) ? "blue" : undefined}>
                  {t(`meetings.actions.${item.action}`)}
                </Chip>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Times({
  item,
  zone,
  readerZone,
  t,
}: {
  item: Item;
  zone: string;
  readerZone: string;
  t: Translate;
}) {
  const [mine, theirs] = [
    timeText(item.startsAt, readerZone, t.language),
    timeText(item.startsAt, zone, t.language),
  ];
  return (
    <>
      <time dateTime={item.startsAt.toISOString()}>
        <bdi>{mine}</bdi>
      </time>
      {mine === theirs ? null : <bdi> ({theirs})</bdi>}
      {item.minutes > 0 ? (
        <>
          <br />
          <bdi>{t("meetings.minutes", { n: item.minutes })}</bdi>
        </>
      ) : null}
    </>
  );
}

function Subject({ item, t }: { item: Item; t: Translate }) {
  return (
    <>
      <b dir="auto">{item.title}</b>
      {item.annotation ? <p dir="auto">{item.annotation}</p> : null}
      {item.suggested ? <p dir="auto">{t("meetings.suggestedAction", { text: item.suggested })}</p> : null}
      {item.leads.length > 0 ? (
        <p>{t("meetings.introducedBy", { list: listed(item.leads, t.language) })}</p>
      ) : null}
      {item.papers.length > 0 ? (
        <p>{t("meetings.papers", { list: listed(item.papers, t.language) })}</p>
      ) : null}
      {item.submissionId ? (
        <p>
          <Link href={`/submissions/${item.submissionId}`} prefetch={false}>
            {t("meetings.theText")}
          </Link>
        </p>
      ) : null}
    </>
  );
}
