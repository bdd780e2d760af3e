"use client";
import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";

/** What a button is for: the one act of the place, an ordinary one, one that ends something, or a quiet one. */
export type Tone = "go" | "plain" | "danger" | "quiet";

type Props = {
  children: ReactNode;
  tone?: Tone;
  name?: string;
  value?: string;
  form?: string;
  formAction?: (form: FormData) => void | Promise<void>;
  "data-seat"?: string;
};

/**
 * Sends the form it stands in. While the answer is awaited it says so and keeps the focus; the form itself ignores a
 * second press (reliability R11).
 * @param props.name with `value`: which of several buttons was pressed
 */
export function Button({ children, tone = "plain", ...rest }: Props) {
  const { pending, data } = useFormStatus();
  const mine = pending && (!rest.name || data?.get(rest.name) === (rest.value ?? ""));
  return (
    <button type="submit" className={`btn ${tone}`} aria-busy={mine || undefined} {...rest}>
      {children}
    </button>
  );
}
