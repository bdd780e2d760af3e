import type { ReactNode } from "react";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import type { Tone } from "@/components/ui/button";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { type ActionReply, verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";

type Props = {
  t: Translate;
  action: (before: ActionReply | null, form: FormData) => Promise<ActionReply>;
  label: string;
  may: Verdict;
  hidden: Record<string, string>;
  tone?: Tone;
  children?: ReactNode;
};

/** One act as one button in a form of its own, with the reason beside it where it may not be done. */
export function OneAct({ t, action, label, may, hidden, tone, children }: Props) {
  return (
    <ActForm action={action} labels={formLabels(t)} className={children ? "form" : "inline"}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Act label={label} tone={tone} reason={verdictReason(may, t)} />
    </ActForm>
  );
}
