"use client";
import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from "react";
import { useWrong } from "./form-reply";

type About = { name: string; label: ReactNode; hint?: ReactNode; error?: string; needed?: string };
type Native =
  | ({ as?: "input" } & InputHTMLAttributes<HTMLInputElement>)
  | ({ as: "textarea" } & TextareaHTMLAttributes<HTMLTextAreaElement>)
  | ({ as: "select" } & SelectHTMLAttributes<HTMLSelectElement>);

/**
 * One thing to fill in, with its name, a hint, and what is wrong with it. Everything else goes to the native element.
 * @param props.needed the word beside the name of a field that must be filled, such as "required"
 * @param props.error a sentence from elsewhere; otherwise the enclosing form's last answer is asked
 */
export function Field({ label, hint, error, needed, ...native }: About & Native) {
  const fallback = useId();
  const id = native.id ?? fallback;
  const heard = useWrong(native.name);
  const wrong = error ?? heard;
  const described = [hint ? `${id}-hint` : "", wrong ? `${id}-wrong` : ""].filter(Boolean).join(" ");
  const common = { id, "aria-invalid": wrong ? true : undefined, "aria-describedby": described || undefined };
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {needed ? <span className="needed">{needed}</span> : null}
      </label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <Control native={native} common={common} />
      {wrong ? (
        <p className="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      ) : null}
    </div>
  );
}

function Control({ native, common }: { native: Native; common: object }) {
  if (native.as === "textarea") {
    const { as: _, ...rest } = native;
    return <textarea dir="auto" rows={4} {...rest} {...common} />;
  }
  if (native.as === "select") {
    const { as: _, ...rest } = native;
    return <select {...rest} {...common} />;
  }
  const { as: _, ...rest } = native;
  const own = !rest.type || rest.type === "text" || rest.type === "search";
  return <input dir={own ? "auto" : undefined} {...rest} {...common} />;
}
