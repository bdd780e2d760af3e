import Link from "next/link";
import { Act } from "@/components/ui/act";
import { Chip } from "@/components/ui/chip";
import { Empty } from "@/components/ui/empty";
import { Instant } from "@/components/ui/instant";
import type { Translate } from "@/lib/core/i18n/translate";
import { instantView } from "@/lib/core/instants";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import type { MeetingLine, MeetingListView } from "@/lib/meetings/queries/list";
import { TONES } from "./tones";

type Reader = Viewer & { t: Translate };

/** Every meeting of the body: the next one first, then what is past. */
export function MeetingListScreen({ view, viewer }: { view: MeetingListView; viewer: Reader }) {
  const { t } = viewer;
  return (
    <>
      <h1>{t("meetings.title")}</h1>
      <p className="lede">{t("meetings.lede")}</p>
      <p className="acts">
        <Act
          label={t("meetings.schedule")}
          tone="go"
          href="/meetings/new"
          reason={verdictReason(view.may.schedule, t)}
        />
      </p>
      <h2>{t("meetings.ahead")}</h2>
      {view.ahead.length === 0 ? (
        <Empty title={t("meetings.noneAhead")} />
      ) : (
        <Lines lines={view.ahead} viewer={viewer} />
      )}
      <h2>{t("meetings.past")}</h2>
      {view.past.length === 0 ? (
        <Empty title={t("meetings.nonePast")} />
      ) : (
        <Lines lines={view.past} viewer={viewer} />
      )}
    </>
  );
}

function Lines({ lines, viewer }: { lines: MeetingLine[]; viewer: Reader }) {
  const { t } = viewer;
  return (
    <ul className="rows">
      {lines.map((line) => (
        <li key={line.id} data-walk>
          <span className="d">
            <Chip tone={TONES[line.state]}>{t(`meetings.states.${line.state}`)}</Chip>
          </span>
          <div className="what">
            <Link href={`/meetings/${line.id}`} prefetch={false}>
              <bdi>{line.title}</bdi>
            </Link>
            <p className="muted" dir="auto">
              {[
                line.city,
                line.host && t("meetings.hostedBy", { host: line.host }),
                t(`meetings.modes.${line.mode}`),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p>
              <Instant at={instantView(line.startsAt, viewer)} label={t("ui.dutyTimes")} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
