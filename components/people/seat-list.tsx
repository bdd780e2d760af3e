import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { dayText } from "@/lib/core/dates";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { zoneName } from "@/lib/core/instants";
import { verdictReason } from "@/lib/core/reply";
import { dayZone, type Viewer } from "@/lib/core/viewer";
import type { SeatLine } from "@/lib/membership/queries/entity";
import { deactivatePersonAction, endSeatAction, handOverAction } from "@/lib/people/actions";
import { PersonFields } from "./person-fields";
import { Unfold } from "./unfold";

type Reader = Viewer & { t: Translate };
type Props = { seats: SeatLine[]; entity: string; back: string; viewer: Reader };

/** Who holds which seat of an entity, from when until when, with what may be done about it. */
export function SeatList({ seats, entity, back, viewer }: Props) {
  const { t, now } = viewer;
  return (
    <ul className="seats">
      {seats.map((seat) => {
        const over = seat.until !== null && seat.until <= now;
        return (
          <li key={seat.id} className={over ? "ended" : undefined}>
            <span className="role">{t(`people.roles.${seat.role}`)}</span>
            <span>
              <bdi>{seat.name}</bdi>
              {over ? null : (
                <small>
                  <a href={`mailto:${seat.email}`} dir="ltr">
                    {seat.email}
                  </a>
                </small>
              )}
            </span>
            <span className="muted small">{termText(seat, viewer)}</span>
            {over ? null : <SeatActs seat={seat} entity={entity} back={back} viewer={viewer} />}
          </li>
        );
      })}
    </ul>
  );
}

/**
 * A term in words, in the reader's language and zone.
 * @param term from when, until when; an open one says only since when
 */
export function termText({ from, until }: { from: Date; until: Date | null }, viewer: Reader): string {
  const { t, now } = viewer;
  const day = (at: Date) => dayText(at, dayZone(viewer), t.language);
  if (until) return t("people.term", { from: day(from), until: day(lastMoment(until)) });
  return from > now ? t("people.from", { day: day(from) }) : t("people.since", { day: day(from) });
}

/**
 * The last moment that still counts: a term until midnight of 1 January ends on 31 December, as people say it.
 * @param until the first moment that does not count any more
 */
export function lastMoment(until: Date): Date {
  return new Date(until.getTime() - 1);
}

function SeatActs({
  seat,
  entity,
  back,
  viewer,
}: {
  seat: SeatLine;
  entity: string;
  back: string;
  viewer: Reader;
}) {
  const { t, actor } = viewer;
  const zone = t("people.fromHint", { zone: zoneName(actor.zone, t) });
  return (
    <div className="seat-acts">
      <Unfold label={t("people.handOver")} tone="quiet" reason={verdictReason(seat.may.handOver, t)}>
        <ActForm action={handOverAction} labels={formLabels(t)} signInHref={`/sign-in?next=${back}`}>
          <p className="muted">{t("people.handOverLede")}</p>
          <input type="hidden" name="seatId" value={seat.id} />
          <PersonFields t={t} />
          <Field name="fromLocal" type="datetime-local" label={t("people.fromLocal")} hint={zone} />
          <Button tone="go">{t("people.handOver")}</Button>
        </ActForm>
      </Unfold>
      <Unfold label={t("people.endSeat")} tone="quiet" reason={verdictReason(seat.may.end, t)}>
        <ActForm action={endSeatAction} labels={formLabels(t)} signInHref={`/sign-in?next=${back}`}>
          <p className="muted">{t("people.endLede", { name: seat.name, entity })}</p>
          <input type="hidden" name="seatId" value={seat.id} />
          <Field name="untilLocal" type="datetime-local" label={t("people.untilLocal")} hint={zone} />
          <Button tone="danger">{t("people.endSeat")}</Button>
        </ActForm>
      </Unfold>
      <Unfold label={t("people.close")} tone="quiet" reason={verdictReason(seat.may.close, t)}>
        <ActForm action={deactivatePersonAction} labels={formLabels(t)} signInHref={`/sign-in?next=${back}`}>
          <p className="muted">{t("people.closeLede")}</p>
          <input type="hidden" name="personId" value={seat.personId} />
          <Button tone="danger">{t("people.closeOf", { name: seat.name })}</Button>
        </ActForm>
      </Unfold>
    </div>
  );
}
