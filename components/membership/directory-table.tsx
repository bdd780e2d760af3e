import Link from "next/link";
import { lastMoment } from "@/components/people/seat-list";
import { ScrollTable } from "@/components/ui/scroll-table";
import { dayText, timeText } from "@/lib/core/dates";
import type { Translate } from "@/lib/core/i18n/translate";
import { dayZone, type Viewer } from "@/lib/core/viewer";
import type { DirectoryLine } from "@/lib/membership/queries/directory";

type Props = { caption: string; lines: DirectoryLine[]; viewer: Viewer & { t: Translate } };

/** Entities of one status: who they are, who speaks for them, where and at what local time they work. */
export function DirectoryTable({ caption, lines, viewer }: Props) {
  const { t, now } = viewer;
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t("membership.entity")}</th>
          <th scope="col">{t("membership.focalPoint")}</th>
          <th scope="col">{t("membership.place")}</th>
          <th scope="col">{t("membership.since")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.slug} data-walk>
            <th scope="row" className="entity-name">
              <Link href={`/members/${line.slug}`} prefetch={false}>
                <bdi>{line.name}</bdi>
              </Link>
              {line.acronym === line.name ? null : <small dir="auto">{line.acronym}</small>}
            </th>
            <td dir="auto">
              {line.focalPoints.join("; ") || <span className="muted">{t("membership.noFocalPoint")}</span>}
            </td>
            <td>
              <bdi>{line.city}</bdi>{" "}
              <time className="muted" dateTime={now.toISOString()}>
                {timeText(now, line.zone, t.language)}
              </time>
            </td>
            <td>
              {dayText(line.from, dayZone(viewer), t.language)}
              {line.status === "former" && line.until ? (
                <span className="muted">
                  {" "}
                  – {dayText(lastMoment(line.until), dayZone(viewer), t.language)}
                </span>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
