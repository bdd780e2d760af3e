"use client";
import { useRef, useState } from "react";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { splitCommentAction } from "@/lib/workbench/actions";
import { filled } from "./filled";
import type { BenchLabels } from "./labels";

type Props = { commentId: string; text: string; labels: BenchLabels };

/** Cuts a comment into parts at the cursor; each can still be put right before it is done. */
export function SplitForm({ commentId, text, labels }: Props) {
  const [parts, setParts] = useState([text]);
  const cursor = useRef({ part: 0, at: 0 });
  const cut = () => {
    const { part, at } = cursor.current;
    const words = parts[part] ?? "";
    if (at <= 0 || at >= words.length) return;
    setParts([...parts.slice(0, part), words.slice(0, at), words.slice(at), ...parts.slice(part + 1)]);
  };
  return (
    <ActForm action={splitCommentAction} labels={labels.form}>
      <input type="hidden" name="commentId" value={commentId} />
      <p className="hint">{labels.splitHint}</p>
      {parts.map((part, place) => (
        <Field
          key={place}
          as="textarea"
          name="parts[]"
          rows={3}
          maxLength={20_000}
          label={filled(labels.part, { n: place + 1 })}
          value={part}
          onChange={(event) => setParts(parts.with(place, event.target.value))}
          onSelect={(event) => {
            cursor.current = { part: place, at: event.currentTarget.selectionStart };
          }}
        />
      ))}
      <button type="button" className="btn plain" onClick={cut}>
        {labels.cut}
      </button>
      {parts.length > 1 ? (
        <>
          <label className="check">
            <input type="checkbox" name="dropped" value="on" /> {labels.dropped}
          </label>
          <Button tone="go">{labels.split}</Button>
        </>
      ) : null}
    </ActForm>
  );
}
