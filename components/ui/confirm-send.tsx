"use client";
import { type ReactNode, useId, useRef, useState } from "react";
import type { ActionReply } from "@/lib/core/reply";
import { ActForm, type FormLabels } from "./act-form";
import { Button, type Tone } from "./button";

/** Who will receive something. */
export type Receiver = { name: string; detail?: string };

type Props = {
  label: string;
  reason?: string | null;
  tone?: Tone;
  title: string;
  /** What the act does, in a sentence. */
  lede?: string;
  receivers?: Receiver[];
  letter?: { subject: string; body: string; lang?: string };
  labels: { confirm: string; cancel: string; receivers: string; letter: string; form: FormLabels };
  action: (before: ActionReply | null, form: FormData) => Promise<ActionReply>;
  hidden?: Record<string, string>;
  firstKey?: string;
  children?: ReactNode;
};

/**
 * An act that reaches other people shows exactly who will receive what, in which words, and asks once (look 6).
 * @param props.reason the refusal's sentence; the button then stays, disabled
 * @param props.hidden what the form sends besides its children's fields
 */
export function ConfirmSend({
  label,
  reason,
  tone = "go",
  title,
  lede,
  receivers = [],
  letter,
  labels,
  action,
  hidden = {},
  firstKey,
  children,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState("");
  const id = useId();
  const done = (reply: ActionReply) => {
    dialog.current?.close();
    setSaid(reply.message);
  };
  return (
    <span className="act">
      <button
        type="button"
        className={`btn ${tone}`}
        disabled={Boolean(reason)}
        aria-describedby={reason ? `${id}-reason` : undefined}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {label}
      </button>
      {reason ? (
        <span className="reason" id={`${id}-reason`}>
          {reason}
        </span>
      ) : null}
      <span className="reason" role="status">
        {said}
      </span>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <ActForm action={action} labels={labels.form} firstKey={firstKey} className="form wide" onDone={done}>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {lede ? <p>{lede}</p> : null}
          {children}
          <div className="field">
            {receivers.length > 0 ? <Receivers receivers={receivers} label={labels.receivers} /> : null}
            {letter ? (
              <>
                <h3>{labels.letter}</h3>
                <div className="letter" lang={letter.lang} dir="auto">
                  <b>{letter.subject}</b>
                  <p>{letter.body}</p>
                </div>
              </>
            ) : null}
          </div>
          <div className="acts">
            <button type="button" className="btn" onClick={() => dialog.current?.close()}>
              {labels.cancel}
            </button>
            <Button tone={tone}>{labels.confirm}</Button>
          </div>
        </ActForm>
      </dialog>
    </span>
  );
}

/** The people who will receive it, by name. */
export function Receivers({ receivers, label }: { receivers: Receiver[]; label: string }) {
  const id = useId();
  return (
    <>
      <h3 id={id}>{label}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list must be reachable by keyboard */}
      <ul className="receivers" aria-labelledby={id} tabIndex={0}>
        {receivers.map((receiver) => (
          <li key={`${receiver.name} ${receiver.detail}`} dir="auto">
            {receiver.name} {receiver.detail ? <small>{receiver.detail}</small> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
