/** A moment as a reader sees it; made by the server from lib/core/dates. */
export type InstantView = {
  /** ISO 8601 in UTC. */
  iso: string;
  /** In the reader's own zone, with its city: "Friday 14 June 2019, 17:00 Vienna". */
  zoneText: string;
  /** "in 2 days", by the group's clock. */
  distance?: string;
  /** The duty stations' times, one tap away (domain 3.2.4). */
  cities?: { city: string; time: string }[];
};

type Props = { at: InstantView; label?: string };

/**
 * A moment: the distance, the reader's own time, and the duty stations' times one tap away (look 1).
 * @param props.label what the disclosure is called for those who cannot see it, such as "Times at the duty stations"
 */
export function Instant({ at, label }: Props) {
  const words = (
    <time dateTime={at.iso}>
      {at.distance ? <b>{at.distance}</b> : null}
      {at.distance ? ", " : null}
      {at.zoneText}
    </time>
  );
  if (!at.cities?.length) return words;
  return (
    <details className="instant">
      <summary title={label}>{words}</summary>
      <dl aria-label={label}>
        {at.cities.map(({ city, time }) => (
          <div key={city} style={{ display: "contents" }}>
            <dt>{city}</dt>
            <dd>{time}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
