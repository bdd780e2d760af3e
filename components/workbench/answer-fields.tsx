"use client";
import { type ReactNode, useRef, useState } from "react";
import { KindFields } from "@/components/dispositions/kind-fields";
import { Field } from "@/components/ui/field";
import { typeInto } from "@/components/ui/type-into";
import type { BenchLabels } from "./labels";

/** A reusable reply as the form offers it. */
export type OfferedReply = { id: string; title: string; text: string };

type Props = {
  labels: BenchLabels;
  replies: OfferedReply[];
  kind?: string;
  reply?: string;
  duplicateOf?: string;
  /** Whether one comment is answered: only one can repeat another. */
  single: boolean;
  children?: ReactNode;
};

/** What becomes of a comment and why (domain 5.2.9), with the replies that are used again. */
export function AnswerFields({ labels, replies, kind = "accepted", reply, duplicateOf, single }: Props) {
  const [used, setUsed] = useState("");
  const place = useRef<HTMLDivElement>(null);
  const use = (id: string) => {
    setUsed(id);
    const field = place.current?.querySelector<HTMLTextAreaElement>('textarea[name="reply"]');
    const text = replies.find((one) => one.id === id)?.text;
    // What was typed stays; the kept words come after it.
    if (field && text) typeInto(field, [field.value.trim(), text].filter(Boolean).join("\n\n"));
  };
  return (
    <div className="answer-fields" ref={place}>
      <KindFields
        kinds={labels.given.filter(({ value }) => single || value !== "duplicate")}
        kind={kind}
        duplicateOf={duplicateOf}
        labels={labels}
      />
      {replies.length > 0 ? (
        <Field
          as="select"
          name="replyTextId"
          label={labels.useReply}
          value={used}
          onChange={(event) => use(event.target.value)}
        >
          <option value="">—</option>
          {replies.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </Field>
      ) : null}
      <Field
        as="textarea"
        name="reply"
        label={labels.reply}
        hint={labels.replyHint}
        rows={2}
        maxLength={5000}
        defaultValue={reply}
      />
    </div>
  );
}
