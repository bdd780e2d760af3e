"use client";
import { useState } from "react";
import { Field } from "@/components/ui/field";

type Props = {
  /** What may be chosen, in order; a kind that is none of them asks for a choice. */
  kinds: { value: string; label: string }[];
  kind: string;
  /** The number of the comment that this one repeats, as it stands. */
  duplicateOf?: string;
  labels: { disposition: string; duplicateOf: string; needed: string };
};

/** What becomes of a comment (domain 5.2.9); a duplicate says of which number. */
export function KindFields({ kinds, kind, duplicateOf, labels }: Props) {
  const offered = kinds.some(({ value }) => value === kind);
  const [chosen, setChosen] = useState(offered ? kind : "");
  return (
    <>
      <Field
        as="select"
        name="kind"
        label={labels.disposition}
        // A kept draft puts the kind back by `input` alone, which a select that React holds would not hear.
        defaultValue={chosen}
        onInput={(event) => setChosen(event.currentTarget.value)}
      >
        {offered ? null : <option value="">—</option>}
        {kinds.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Field>
      {chosen === "duplicate" ? (
        <Field
          name="duplicateOf"
          label={labels.duplicateOf}
          needed={labels.needed}
          inputMode="numeric"
          defaultValue={duplicateOf}
        />
      ) : null}
    </>
  );
}
