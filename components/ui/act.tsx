import Link from "next/link";
import { type ReactNode, useId } from "react";
import { Button, type Tone } from "./button";

type Props = {
  label: ReactNode;
  reason?: string | null;
  tone?: Tone;
  name?: string;
  value?: string;
  form?: string;
  href?: string;
};

/**
 * An act that may be refused: the button stays where it always is, disabled, with the one true reason beside it (look 4).
 * @param props.reason the refusal's sentence in the reader's language; without it the act is open
 * @param props.href for an act that is done on another page
 */
export function Act({ label, reason, tone = "plain", href, ...button }: Props) {
  const id = useId();
  if (reason) {
    return (
      <span className="act">
        <button type="button" className={`btn ${tone}`} disabled aria-describedby={id}>
          {label}
        </button>
        <span className="reason" id={id}>
          {reason}
        </span>
      </span>
    );
  }
  if (href) {
    return (
      <Link className={`btn ${tone}`} href={href} prefetch={false}>
        {label}
      </Link>
    );
  }
  return (
    <Button tone={tone} {...button}>
      {label}
    </Button>
  );
}
