import Link from "next/link";
import { Empty } from "@/components/ui/empty";
import { Instant } from "@/components/ui/instant";
import { instantText } from "@/lib/core/dates";
import type { Translate } from "@/lib/core/i18n/translate";
import { instantView } from "@/lib/core/instants";
import type { Viewer } from "@/lib/core/viewer";
import type { DeskView } from "@/lib/desk/queries";
import { DutyRow } from "./duty-row";

type Props = { view: DeskView; viewer: Viewer & { t: Translate } };

/** The first screen answers one question: what is waiting for me, and until when (look 1). */
export function DeskScreen({ view, viewer }: Props) {
  const { t } = viewer;
  const { duties, meetings, entity } = view;
  const [next] = meetings;
  return (
    <>
      <h1>{t("desk.title")}</h1>
      {duties.length > 0 ? <p className="lede">{t("desk.lede", { n: duties.length, entity })}</p> : null}
      {duties.length === 0 ? (
        <Empty title={t("desk.empty")}>
          {next
            ? t("desk.emptyNext", {
                title: next.title,
                when: instantText(next.at, viewer.actor.zone, viewer.language),
              })
            : t("desk.emptyQuiet")}
        </Empty>
      ) : (
        <ul className="duties">
          {duties.map((duty) => (
            <DutyRow key={`${duty.kind}:${duty.id}`} duty={duty} viewer={viewer} />
          ))}
        </ul>
      )}
      <h2>{t("desk.comingUp")}</h2>
      {meetings.length === 0 ? <p className="muted">{t("desk.noMeeting")}</p> : null}
      <ul className="rows">
        {meetings.map((meeting) => (
          <li key={meeting.id} data-walk>
            <div className="what">
              <Link href={`/meetings/${meeting.id}`} prefetch={false}>
                <bdi>{meeting.title}</bdi>
              </Link>
              <p>
                <Instant at={instantView(meeting.at, viewer)} label={t("ui.dutyTimes")} />
                {meeting.city ? ` · ${meeting.city}` : null}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
