"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Field } from "@/components/ui/field";
import { typeInto } from "@/components/ui/type-into";
import { ProposalField } from "./proposal-field";
import { WordsField } from "./words-field";

/** A place of the text that a comment may be put at. */
export type Place = { id: string; label: string; text: string; agreed: boolean };

type Props = {
  places: Place[];
  labels: {
    place: string;
    whole: string;
    agreed: string;
    proposed: string;
    words: Parameters<typeof WordsField>[0]["labels"];
    proposal: Parameters<typeof ProposalField>[0]["labels"];
  };
  /** What stands between the place and the wording: the comment itself. */
  children: ReactNode;
};

/**
 * Where a comment belongs, chosen from the text as it was circulated, and the wording proposed there. The paragraph stands
 * below the choice, so that whoever types from an e-mail sees which one it is.
 */
export function BehalfPlace({ places, labels, children }: Props) {
  const [blockId, setBlockId] = useState("");
  const around = useRef<HTMLDivElement>(null);
  const place = places.find(({ id }) => id === blockId);
  useEffect(() => {
    const form = around.current?.closest("form");
    const emptied = () => setBlockId("");
    form?.addEventListener("reset", emptied);
    return () => form?.removeEventListener("reset", emptied);
  }, []);
  // A kept draft puts place and words back by `input` alone; only a hand that chooses another place lets the words go.
  const letGo = () => {
    for (const field of around.current?.querySelectorAll<HTMLInputElement>('[name^="quote"]') ?? [])
      typeInto(field, "");
  };
  return (
    <div ref={around} className="behalf-place">
      <Field
        as="select"
        name="blockId"
        label={labels.place}
        defaultValue=""
        onInput={(event) => setBlockId(event.currentTarget.value)}
        onChange={letGo}
      >
        <option value="">{labels.whole}</option>
        {places.map(({ id, label, text }) => (
          <option key={id} value={id}>
            {`${label}: ${text.slice(0, 32)}`}
          </option>
        ))}
      </Field>
      {place ? (
        <blockquote className="asked-for" dir="auto">
          {place.text}
        </blockquote>
      ) : null}
      {place?.agreed ? <p className="muted">{labels.agreed}</p> : null}
      {children}
      <details className="proposal" hidden={!place?.text}>
        <summary>{labels.words.label}</summary>
        <WordsField blockId={blockId} paragraph={place?.text ?? ""} labels={labels.words} />
      </details>
      <details className="proposal">
        <summary>{labels.proposed}</summary>
        <ProposalField paragraph={place?.text ?? ""} labels={labels.proposal} />
      </details>
    </div>
  );
}
