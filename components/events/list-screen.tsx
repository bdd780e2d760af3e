import { Act } from "@/components/ui/act";
import { Chip } from "@/components/ui/chip";
import { Empty } from "@/components/ui/empty";
import { monthText } from "@/lib/core/dates";
import { listed } from "@/lib/core/i18n/listed";
import type { Translate } from "@/lib/core/i18n/translate";
import { partialDateText } from "@/lib/core/partial-date";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import type { EventsView, EventView } from "@/lib/events/queries";

/** What the group has done in public, by month (domain 1.7). */
export function EventListScreen({
  view,
  viewer: { t },
}: {
  view: EventsView;
  viewer: Viewer & { t: Translate };
}) {
  return (
    <>
      <h1>{t("events.title")}</h1>
      <p className="lede">{t("events.lede")}</p>
      <p className="acts">
        <Act label={t("events.record")} href="/events/new" reason={verdictReason(view.may.record, t)} />
      </p>
      {view.months.length === 0 ? <Empty title={t("events.none")}>{t("events.noneAdvice")}</Empty> : null}
      {view.months.map(({ month, events }) => (
        <section key={month.toISOString()}>
          <h2>{monthText(month, t.language)}</h2>
          <ul className="rows">
            {events.map((event) => (
              <Line key={event.id} event={event} t={t} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Line({ event, t }: { event: EventView; t: Translate }) {
  const said = [
    event.summary,
    event.entities.length > 0 ? t("events.entities", { list: listed(event.entities, t.language) }) : "",
    event.partners ? t("events.partners", { list: event.partners }) : "",
    event.attendance ? t("events.attendance", { words: event.attendance }) : "",
  ].filter(Boolean);
  return (
    <li data-walk>
      <span className="d">
        {event.precision === "day"
          ? partialDateText({ on: event.heldOn, precision: "day" }, t.language)
          : t("events.dayUnknown")}
      </span>
      <div className="what">
        <b dir="auto">{event.title}</b>
        {event.place ? <p dir="auto">{event.place}</p> : null}
        {said.map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
      </div>
      <Chip>{t(`events.kinds.${event.kind}`)}</Chip>
    </li>
  );
}
