import { Unfold } from "@/components/people/unfold";
import { ConfirmSend } from "@/components/ui/confirm-send";
import { instantText } from "@/lib/core/dates";
import { sendLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import { cancelRoundAction } from "@/lib/rounds/actions";
import type { RoundView } from "@/lib/rounds/queries/round";
import { ChangePlanned } from "./change-planned";

type Props = { view: RoundView; viewer: Viewer & { t: Translate } };

/** The round that waits for its hour; it can be changed before, and called off while nobody has been asked. */
export function PlannedRound({ view: { head, may }, viewer }: Props) {
  const { t, language, actor } = viewer;
  const { planned } = head;
  if (!planned) return null;
  const { number: n } = planned;
  const opens = instantText(planned.opensAt, actor.zone, language);
  const closes = instantText(planned.closesAt, actor.zone, language);
  return (
    <div className="bar">
      <p>{t("roundLife.plannedFor", { n, opens, closes })}</p>
      <ConfirmSend
        label={t("roundLife.cancelRound")}
        tone="quiet"
        title={t("roundLife.cancelRound")}
        reason={verdictReason(may.cancel, t)}
        labels={sendLabels(t, t("roundLife.cancelRound"), 0)}
        hidden={{ roundId: planned.id }}
        action={cancelRoundAction}
      />
      <Unfold label={t("roundLife.change")} reason={verdictReason(may.change, t)}>
        <ChangePlanned planned={planned} viewer={viewer} />
      </Unfold>
    </div>
  );
}
