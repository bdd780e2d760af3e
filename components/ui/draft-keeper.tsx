"use client";
import { useEffect, useRef, useState } from "react";
import { ACKNOWLEDGED } from "./act-form";
import { type Draft, forgetDraft, keepDraft, keptDraft } from "./draft-store";
import { typeInto } from "./type-into";

type Typed = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement;

type Props = {
  /** Place and seat, such as `comment:<round>:<block>:<seat>`. */
  storageKey: string;
  labels: { restored: string; discard: string };
};

/**
 * Stands inside a form and keeps what is typed there in this browser, until the database has it. An expired session or a
 * closed lid loses nothing: the words are back after signing in again (look 5).
 */
export function DraftKeeper({ storageKey, labels }: Props) {
  const anchor = useRef<HTMLDivElement>(null);
  const [restored, setRestored] = useState(false);

  useEffect(() => {
    const form = anchor.current?.closest("form");
    if (!form) return;
    const kept = keptDraft(storageKey);
    if (kept && putBack(form, kept)) setRestored(true);
    const keep = () => keepDraft(storageKey, typedIn(form));
    const forget = () => {
      forgetDraft(storageKey);
      setRestored(false);
    };
    form.addEventListener("input", keep);
    form.addEventListener(ACKNOWLEDGED, forget);
    return () => {
      form.removeEventListener("input", keep);
      form.removeEventListener(ACKNOWLEDGED, forget);
    };
  }, [storageKey]);

  const discard = () => {
    const form = anchor.current?.closest("form");
    form?.reset();
    forgetDraft(storageKey);
    setRestored(false);
  };

  return (
    <div ref={anchor} className={restored ? "restored" : undefined} role="status">
      {restored ? (
        <>
          {labels.restored}
          <button type="button" className="btn quiet" onClick={discard}>
            {labels.discard}
          </button>
        </>
      ) : null}
    </div>
  );
}

function fieldsOf(form: HTMLFormElement): Typed[] {
  return Array.from(form.elements).filter(
    (field): field is Typed =>
      (field instanceof HTMLTextAreaElement ||
        field instanceof HTMLSelectElement ||
        field instanceof HTMLInputElement) &&
      Boolean(field.name) &&
      !["hidden", "file", "password", "submit", "button"].includes(field.type),
  );
}

const isTick = (field: Typed): field is HTMLInputElement =>
  field.type === "radio" || field.type === "checkbox";

function typedIn(form: HTMLFormElement): Draft {
  const draft: Draft = {};
  for (const field of fieldsOf(form)) {
    if (isTick(field)) draft[`${field.name}=${field.value}`] = field.checked ? "1" : "";
    else draft[field.name] = field.value;
  }
  return draft;
}

function putBack(form: HTMLFormElement, draft: Draft): boolean {
  let changed = false;
  for (const field of fieldsOf(form)) {
    const kept = draft[isTick(field) ? `${field.name}=${field.value}` : field.name];
    if (kept === undefined) continue;
    if (isTick(field)) {
      if (field.checked === (kept === "1")) continue;
      if (field.type === "checkbox" || kept === "1") field.click();
    } else {
      if (field.value === kept) continue;
      typeInto(field, kept);
    }
    changed = true;
  }
  return changed;
}
