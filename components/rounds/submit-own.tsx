import { ConfirmSend } from "@/components/ui/confirm-send";
import { sendLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";
import { submitLateAction, submitResponseAction } from "@/lib/responses/actions";
import type { RoundHead } from "@/lib/submissions/queries/head";

type Props = {
  round: Pick<RoundHead, "id" | "state" | "inside">;
  entity: string;
  may: Verdict;
  t: Translate;
};

/**
 * Submitting the entity's one response, with what leaves said before it does. After the close it is accepted and stays as it is: the
 * page promises no more than the rules keep (domain 2.2, 5.2.12).
 */
export function SubmitOwn({ round, entity, may, t }: Props) {
  const { verified, replies } = round.inside;
  const late = round.state !== "open";
  const label = t("rounds.submit", { entity });
  return (
    <ConfirmSend
      label={label}
      reason={verdictReason(may, t)}
      title={t("rounds.submitTitle", { entity })}
      lede={t(late ? "rounds.submitLedeLate" : "rounds.submitLede", { n: verified, replies })}
      labels={sendLabels(t, label, 0)}
      action={late ? submitLateAction : submitResponseAction}
      hidden={{ roundId: round.id }}
    />
  );
}
