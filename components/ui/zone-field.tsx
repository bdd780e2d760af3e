import { Field } from "./field";

/** Zones a deadline is meant in, with the words people use for them. */
export type ZoneChoice = { zone: string; name: string };

type Props = { label: string; zones: ZoneChoice[]; chosen: string; name?: string };

/** The zone in which a typed time is meant: the duty stations, and the reader's own if it is none of them. */
export function ZoneField({ label, zones, chosen, name = "zone" }: Props) {
  return (
    <Field as="select" name={name} label={label} defaultValue={chosen}>
      {zones.map(({ zone, name: words }) => (
        <option key={zone} value={zone}>
          {words}
        </option>
      ))}
    </Field>
  );
}
