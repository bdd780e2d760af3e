import { DUTY_STATIONS, distanceText, instantText, timeText } from "./dates";
import { comma } from "./i18n/listed";
import type { Translate } from "./i18n/translate";

/** A moment as a screen shows it: the reader's time, the distance, and the duty stations' times one tap away. */
export type InstantView = {
  iso: string;
  zoneText: string;
  distance?: string;
  comma?: string;
  cities?: { city: string; time: string }[];
};

type Reader = { t: Translate; now: Date; actor: { zone: string } };

/**
 * One deadline, one meaning: every surface shows an instant through this function (look 1, domain 3.2.4).
 * @param at the instant
 * @param reader who reads, in which language and zone, and the group's clock
 * @returns the view for `components/ui/instant`
 */
export function instantView(at: Date, reader: Reader): InstantView {
  const { t, now } = reader;
  return {
    iso: at.toISOString(),
    zoneText: `${instantText(at, reader.actor.zone, t.language)} ${zoneName(reader.actor.zone, t)}`,
    distance: distanceText(at, now, t.language),
    comma: comma(t.language),
    cities: DUTY_STATIONS.map(({ city, zone }) => ({
      city: t(`cities.${city}`),
      time: `${instantText(at, zone, t.language)}`,
    })),
  };
}

/**
 * The name of a zone as people say it: its duty station where it is one, else the city of the IANA name.
 * @param zone an IANA zone
 * @param t the reader's language
 */
export function zoneName(zone: string, t: Translate): string {
  const station = DUTY_STATIONS.find((one) => one.zone === zone);
  return station ? t(`cities.${station.city}`) : (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** @returns "17:00 Vienna", for a second zone beside the first */
export function timeAt(at: Date, zone: string, t: Translate): string {
  return `${timeText(at, zone, t.language)} ${zoneName(zone, t)}`;
}

/**
 * The zones a form offers: the duty stations, and the reader's own where it is none of them.
 * @param reader who types
 */
export function zoneChoices({ t, actor }: Reader): { zone: string; name: string }[] {
  const zones: string[] = DUTY_STATIONS.map((station) => station.zone);
  if (!zones.includes(actor.zone)) zones.push(actor.zone);
  return zones.map((zone) => ({ zone, name: zoneName(zone, t) }));
}
