import { Act } from "@/components/ui/act";
import { Chip } from "@/components/ui/chip";
import { Empty } from "@/components/ui/empty";
import { Said } from "@/components/ui/said";
import { servesTheBody } from "@/lib/core/actor";
import type { Translate } from "@/lib/core/i18n/translate";
import { zoneName } from "@/lib/core/instants";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import type { MeetingView } from "@/lib/meetings/queries/page";
import { AgendaTable } from "./agenda-table";
import { AttendanceTable } from "./attendance-table";
import { CancelMeeting, PublishAgenda } from "./sending";
import { TONES } from "./tones";
import { Zones } from "./zones";

type Reader = Viewer & { t: Translate };
type Props = { view: MeetingView; receivers: { name: string; detail: string }[]; viewer: Reader };

/** A meeting: when on every clock, what is on the agenda, who takes part, and what can be done now. */
export function MeetingScreen({ view, receivers, viewer }: Props) {
  const { t, actor } = viewer;
  // Who only reads comes for the agenda; what they may not do stands after it, with its reason.
  const serves = servesTheBody(actor);
  return (
    <>
      <h1 dir="auto">{view.title}</h1>
      <p className="lede">
        <Chip tone={TONES[view.state]}>{t(`meetings.states.${view.state}`)}</Chip>{" "}
        {[
          view.place,
          view.city,
          view.host && t("meetings.hostedBy", { host: view.host }),
          t(`meetings.modes.${view.mode}`),
          view.published ? t("meetings.provisionalAgenda", { symbol: view.symbol }) : "",
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {view.state === "cancelled" ? (
        <Said tone="refused">{t("meetings.calledOff", { reason: view.cancelledFor })}</Said>
      ) : null}
      <Zones {...view} readerZone={actor.zone} t={t} />
      <Bar view={view} viewer={viewer} />
      {serves ? <Acts view={view} receivers={receivers} viewer={viewer} /> : null}
      <Agenda view={view} viewer={viewer} />
      {serves ? null : <Acts view={view} receivers={receivers} viewer={viewer} />}
      <h2>{t("meetings.attendance")}</h2>
      <AttendanceTable view={view} t={t} />
      <p className="acts">
        <Act
          label={t("meetings.editAttendance")}
          href={`/meetings/${view.id}/attendance`}
          reason={verdictReason(view.may.recordAttendance, t)}
        />
      </p>
    </>
  );
}

function Acts({ view, receivers, viewer }: Props) {
  const { t } = viewer;
  return (
    <div className="acts">
      <PublishAgenda view={view} receivers={receivers} viewer={viewer} />
      <Act
        label={t("meetings.arrange")}
        href={`/meetings/${view.id}/agenda`}
        reason={verdictReason(view.may.editAgenda, t)}
      />
      <Act
        label={t("meetings.change")}
        href={`/meetings/${view.id}/change`}
        reason={verdictReason(view.may.change, t)}
      />
      <CancelMeeting view={view} receivers={receivers} viewer={viewer} />
    </div>
  );
}

function Bar({ view, viewer: { t } }: { view: MeetingView; viewer: Reader }) {
  const { entities, online, members } = view.present;
  const length = (view.endsAt.getTime() - view.startsAt.getTime()) / 60_000;
  const missing = view.quorum - members;
  return (
    <div className="bar">
      <span>
        {t(view.state === "held" ? "meetings.came" : "meetings.coming", {
          n: entities,
          all: view.attendance.length,
          online,
        })}
      </span>
      <span>
        {missing > 0
          ? t("meetings.quorumMissing", { n: view.quorum, missing })
          : t("meetings.quorumReached", { n: view.quorum })}
      </span>
      {view.agenda ? <span>{t("meetings.minutesOf", { used: view.minutes, all: length })}</span> : null}
      {view.agenda && view.minutes > length ? (
        <span className="bad">{t("meetings.minutesOver", { over: view.minutes - length })}</span>
      ) : null}
      <div className="end">
        {view.link && view.state !== "cancelled" ? (
          <a className="btn" href={view.link} rel="noreferrer">
            {t("meetings.online")}
          </a>
        ) : null}
        <a className="btn" href={`/meetings/${view.id}/calendar`} download>
          {t("meetings.calendarFile")}
        </a>
      </div>
    </div>
  );
}

function Agenda({ view, viewer }: { view: MeetingView; viewer: Reader }) {
  const { t, actor } = viewer;
  const heading = <h2>{t("meetings.agenda")}</h2>;
  if (!view.agenda) {
    return (
      <>
        {heading}
        <Empty title={t("meetings.noAgendaYet")}>{t("meetings.noAgendaAdvice")}</Empty>
      </>
    );
  }
  const [mine, theirs] = [zoneName(actor.zone, t), view.city || zoneName(view.zone, t)];
  return (
    <>
      {heading}
      <p className="kicker">
        {view.published ? null : <>{t("meetings.draftAgenda")}. </>}
        {t(mine === theirs || actor.zone === view.zone ? "meetings.timesHere" : "meetings.timesShown", {
          city: mine,
        })}
      </p>
      {view.agenda.length === 0 ? (
        <Empty title={t("meetings.emptyAgenda")} />
      ) : (
        <AgendaTable agenda={view.agenda} zone={view.zone} readerZone={actor.zone} t={t} />
      )}
    </>
  );
}
