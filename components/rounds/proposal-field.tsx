"use client";
import { useEffect, useRef, useState } from "react";
import { Field } from "@/components/ui/field";
import { typeInto } from "@/components/ui/type-into";
import { compareWords } from "@/lib/texts/words";

type Props = {
  paragraph: string;
  proposed?: string;
  labels: { label: string; hint: string; start: string; preview: string };
};

const TAGS = { same: "span", ins: "ins", del: "del" } as const;

/** A proposed wording, typed as the paragraph should read, and shown at once as a tracked change in it (domain 5.2.11). */
export function ProposalField({ paragraph, proposed = "", labels }: Props) {
  const [text, setText] = useState(proposed);
  const place = useRef<HTMLDivElement>(null);
  const area = () => place.current?.querySelector("textarea");
  useEffect(() => {
    const form = place.current?.closest("form");
    const emptied = () => setText(proposed);
    form?.addEventListener("reset", emptied);
    return () => form?.removeEventListener("reset", emptied);
  }, [proposed]);
  const start = () => {
    const field = area();
    if (!field) return;
    typeInto(field, paragraph);
    field.focus();
  };
  return (
    <div ref={place}>
      <Field
        as="textarea"
        name="proposedText"
        label={labels.label}
        hint={labels.hint}
        rows={4}
        maxLength={20_000}
        defaultValue={proposed}
        placeholder={paragraph}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {paragraph && !text ? (
        <button type="button" className="btn quiet" onClick={start}>
          {labels.start}
        </button>
      ) : null}
      {paragraph && text ? (
        <figure aria-live="polite">
          <figcaption className="muted">{labels.preview}</figcaption>
          <p className="prop" dir="auto">
            {compareWords(paragraph, text).map((run, n) => {
              const Tag = TAGS[run.op];
              return <Tag key={n}>{run.text}</Tag>;
            })}
          </p>
        </figure>
      ) : null}
    </div>
  );
}
