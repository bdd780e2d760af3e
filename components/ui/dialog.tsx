"use client";
import { type ReactNode, useEffect, useId, useRef } from "react";
import type { Tone } from "./button";

type Props = {
  /** The button that opens it. */
  label: ReactNode;
  tone?: Tone;
  title: ReactNode;
  children: ReactNode;
  cancel: string;
  /** Goes up when the act is done: the dialog closes by itself. */
  closeOn?: unknown;
};

/**
 * A native modal dialog behind its button: focus goes in, Escape leaves, focus comes back.
 * @param props.children a form, or whatever is to be decided
 */
export function Dialog({ label, tone = "plain", title, children, cancel, closeOn }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (closeOn) dialog.current?.close();
  }, [closeOn]);
  return (
    <>
      <button
        type="button"
        className={`btn ${tone}`}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {label}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        {children}
        <form method="dialog" className="dialog-cancel">
          <button type="submit" className="btn">
            {cancel}
          </button>
        </form>
      </dialog>
    </>
  );
}
