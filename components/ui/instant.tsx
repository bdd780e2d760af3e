import { useId } from "react";

/** A moment as a reader sees it; made by the server from lib/core/dates. */
export type InstantView = {
  /** ISO 8601 in UTC. */
  iso: string;
  /** In the reader's own zone, with its city: "Friday 14 June 2019, 17:00 Vienna". */
  zoneText: string;
  /** "in 2 days", by the group's clock. */
  distance?: string;
  /** What stands after it in the reader's language. */
  comma?: string;
  /** The duty stations' times, one tap away (domain 3.2.4). */
  cities?: { city: string; time: string }[];
};

type Props = { at: InstantView; label?: string };

/**
 * A moment: the distance, the reader's own time, and the duty stations' times one tap away (look 1). A native popover, so
 * that it may stand inside a sentence and needs no script.
 * @param props.label what the popover is called for those who cannot see it, such as "Times at the duty stations"
 */
export function Instant({ at, label }: Props) {
  const id = useId();
  const words = (
    <time dateTime={at.iso}>
      {at.distance ? <b>{at.distance}</b> : null}
      {at.distance ? (at.comma ?? ", ") : null}
      {at.zoneText}
    </time>
  );
  if (!at.cities?.length) return words;
  return (
    <>
      <button type="button" className="instant" popoverTarget={id} title={label}>
        {words}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand inside a sentence */}
      <span popover="auto" id={id} className="stations" role="group" aria-label={label}>
        {at.cities.map(({ city, time }) => (
          <span key={city}>
            <b>{city}</b> <bdi>{time}</bdi>
          </span>
        ))}
      </span>
    </>
  );
}
