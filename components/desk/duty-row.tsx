import Link from "next/link";
import { Act } from "@/components/ui/act";
import { Instant } from "@/components/ui/instant";
import { dayText, distanceText } from "@/lib/core/dates";
import type { Translate } from "@/lib/core/i18n/translate";
import { instantView, timeAt } from "@/lib/core/instants";
import type { Viewer } from "@/lib/core/viewer";
import type { Duty } from "@/lib/desk/duties";
import { dutyWords } from "./duty-words";

type Props = { duty: Duty; viewer: Viewer & { t: Translate } };

const SOON_MS = 24 * 60 * 60 * 1000;
const SECRETARIAT_ZONE = "Europe/Vienna";
const QUIET = new Set<Duty["kind"]>(["watchRound", "watchSignOff"]);

/** One thing that waits: until when, what it is, and its one button (look 1). */
export function DutyRow({ duty, viewer }: Props) {
  const { what, why, act } = dutyWords(duty, viewer.t);
  const soon =
    duty.at !== null && !QUIET.has(duty.kind) && duty.at.getTime() - viewer.now.getTime() < SOON_MS;
  return (
    <li className={soon ? "duty soon" : "duty"} data-walk>
      <div className="when">
        <When duty={duty} viewer={viewer} />
      </div>
      <div className="what">
        <h2 dir="auto">
          <Link href={duty.href} prefetch={false}>
            {what}
          </Link>
        </h2>
        <p>{why}</p>
      </div>
      <div className="do">
        <Act label={act} href={duty.href} tone={QUIET.has(duty.kind) ? "plain" : "go"} />
      </div>
    </li>
  );
}

/** The distance first, then the instant in the reader's zone and in Vienna's; the other duty stations are one tap away. */
function When({ duty, viewer }: Props) {
  const { t, now, actor } = viewer;
  if (!duty.at) return <b>{t("desk.noDeadline")}</b>;
  if (duty.isDay) {
    return (
      <>
        <time dateTime={duty.at.toISOString()}>
          <b>{distanceText(duty.at, now, t.language)}</b>
        </time>
        {t("desk.before", { day: dayText(duty.at, SECRETARIAT_ZONE, t.language) })}
      </>
    );
  }
  const { distance, ...at } = instantView(duty.at, viewer);
  return (
    <>
      <time dateTime={at.iso}>
        <b>{distance}</b>
      </time>
      <Instant at={at} label={t("ui.dutyTimes")} />
      {actor.zone === SECRETARIAT_ZONE ? null : ` (${timeAt(duty.at, SECRETARIAT_ZONE, t)})`}
    </>
  );
}
