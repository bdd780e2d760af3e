import type { Translate } from "@/lib/core/i18n/translate";
import { takeDemoSeatAction } from "@/lib/door/actions";
import type { DemoSeat } from "@/lib/door/queries/door";
import { SEAT_ROLES, type SeatRole } from "@/lib/people/schema";

const SERVING: SeatRole[] = ["secretariat", "coChair"];
const SHOWN = [...SERVING, ...SEAT_ROLES.filter((role) => !SERVING.includes(role))];

type Props = { seats: DemoSeat[]; next: string; t: Translate };

/** One button per seat of the demo world, by role; seats, never people (domain 2). Those who serve the group stand first. */
export function DemoSeats({ seats, next, t }: Props) {
  const groups = SHOWN.map((role) => ({ role, seats: seats.filter((seat) => seat.role === role) })).filter(
    (group) => group.seats.length > 0,
  );
  return (
    <section aria-labelledby="demo-title">
      <h2 id="demo-title">{t("door.demoTitle")}</h2>
      <p className="lede">{t("door.demoLede")}</p>
      <form action={takeDemoSeatAction} className="demo-seats">
        <input type="hidden" name="next" value={next} />
        {groups.map((group) => (
          <section key={group.role}>
            <h3>{t(`people.roles.${group.role}`)}</h3>
            {sorted(group.seats, t.language).map(({ seat, role, entity }) => (
              <button key={seat} type="submit" name="seat" value={seat} data-seat={seat}>
                <bdi>{t("people.seatTitle", { role: t(`people.roles.${role}`), entity })}</bdi>
              </button>
            ))}
          </section>
        ))}
      </form>
    </section>
  );
}

function sorted(seats: DemoSeat[], language: string): DemoSeat[] {
  const collator = new Intl.Collator(language);
  return [...seats].sort((a, b) => collator.compare(a.entity, b.entity));
}
