import type { ReactNode } from "react";
import { Act } from "@/components/ui/act";

type Props = {
  label: ReactNode;
  reason?: string;
  tone?: "go" | "plain" | "danger" | "quiet";
  children: ReactNode;
};

/**
 * An act that needs a form: a button that unfolds it in place, also without script. Refused, the button stays with its
 * reason (look 4).
 * @param props.reason the refusal's sentence; without it the act is open
 */
export function Unfold({ label, reason, tone = "plain", children }: Props) {
  if (reason) return <Act label={label} tone={tone} reason={reason} />;
  return (
    <details className="unfold">
      <summary className={`btn ${tone}`}>{label}</summary>
      <div className="unfolded">{children}</div>
    </details>
  );
}
