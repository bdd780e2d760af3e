"use client";
import { useEffect, useRef, useState } from "react";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { forgetDraft, keepDraft, keptDraft } from "@/components/ui/draft-store";
import { Field } from "@/components/ui/field";
import { splitCommentAction } from "@/lib/workbench/actions";
import { filled } from "./filled";
import type { BenchLabels } from "./labels";

type Props = { commentId: string; seat: string; text: string; labels: BenchLabels };

/** Cuts a comment into parts at the cursor; each can still be put right before it is done, and is kept when the reader walks on. */
export function SplitForm({ commentId, seat, text, labels }: Props) {
  const [parts, setParts] = useState([text]);
  const cursor = useRef({ part: 0, at: 0 });
  const key = `split:${commentId}:${seat}`;
  useEffect(() => {
    const kept = Object.values(keptDraft(key) ?? {});
    if (kept.length > 0) setParts(kept);
  }, [key]);
  const change = (next: string[]) => {
    setParts(next);
    keepDraft(key, Object.fromEntries(next.map((part, place) => [place, part])));
  };
  const cut = () => {
    const { part, at } = cursor.current;
    const words = parts[part] ?? "";
    if (at <= 0 || at >= words.length) return;
    change([...parts.slice(0, part), words.slice(0, at), words.slice(at), ...parts.slice(part + 1)]);
  };
  const undo = () => {
    forgetDraft(key);
    setParts([text]);
  };
  return (
    <ActForm action={splitCommentAction} labels={labels.form} onDone={() => forgetDraft(key)}>
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
          onChange={(event) => change(parts.with(place, event.target.value))}
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
          <button type="button" className="btn quiet" onClick={undo}>
            {labels.draft.discard}
          </button>
        </>
      ) : null}
    </ActForm>
  );
}
