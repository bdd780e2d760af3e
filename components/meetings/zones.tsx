import { DUTY_STATIONS, dayText, timeText, weekdayText } from "@/lib/core/dates";
import { listed } from "@/lib/core/i18n/listed";
import type { Translate } from "@/lib/core/i18n/translate";
import { zoneName } from "@/lib/core/instants";

type Props = { startsAt: Date; endsAt: Date; zone: string; city: string; readerZone: string; t: Translate };

/**
 * When a meeting is, on every clock that counts: the reader's first, then the meeting's, then the duty stations'. Cities
 * with the same hours share a line; another calendar day is said (domain 7.6, reliability R16).
 */
export function Zones({ startsAt, endsAt, zone, city, readerZone, t }: Props) {
  const day = dayText(startsAt, readerZone, t.language);
  const lines = new Map<string, string[]>();
  const seen = new Set<string>();
  const add = (one: string, name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const own = dayText(startsAt, one, t.language);
    const hours = `${timeText(startsAt, one, t.language)}–${timeText(endsAt, one, t.language)}`;
    const key = own === day ? hours : `${hours}, ${own}`;
    lines.set(key, [...(lines.get(key) ?? []), name]);
  };
  add(readerZone, zoneName(readerZone, t));
  add(zone, zone === readerZone ? zoneName(zone, t) : city || zoneName(zone, t));
  for (const station of DUTY_STATIONS) add(station.zone, t(`cities.${station.city}`));
  return (
    <ul className="zones">
      <li>
        <b>
          <time dateTime={startsAt.toISOString()}>{weekdayText(startsAt, readerZone, t.language)}</time>
        </b>
      </li>
      {[...lines].map(([hours, names]) => (
        <li key={hours}>
          <b>{hours}</b> {listed(names, t.language)}
        </li>
      ))}
    </ul>
  );
}
