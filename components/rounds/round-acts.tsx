import type { ReactNode } from "react";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { ConfirmSend } from "@/components/ui/confirm-send";
import { Field } from "@/components/ui/field";
import { ZoneField } from "@/components/ui/zone-field";
import { localText, workingDaysAhead } from "@/lib/core/dates";
import { formLabels, sendLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { zoneChoices } from "@/lib/core/instants";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import {
  compileRoundAction,
  publishRoundAction,
  reopenRoundAction,
  resolveRoundAction,
} from "@/lib/rounds/actions";
import type { RoundView } from "@/lib/rounds/queries/round";

type Props = {
  view: RoundView;
  viewer: Viewer & { t: Translate };
  /** What else is done from here. */
  children?: ReactNode;
};

const AHEAD_WORKING_DAYS = 3;

/** What carries a round on. Those that reach other people say whom, and ask once. */
export function RoundActs({ view: { head, round, may }, viewer, children }: Props) {
  const { t } = viewer;
  if (!round) return null;
  const hidden = { roundId: round.id };
  const receivers = round.entities.map(({ entity }) => ({ name: entity }));
  if (round.state === "open")
    return (
      <p className="bar">
        <Act
          label={t("rounds.extend")}
          href={`/submissions/${head.id}/extend-round`}
          reason={verdictReason(may.extend, t)}
        />
        {children}
      </p>
    );
  if (round.state === "published") return null;
  return (
    <div className="bar">
      {round.state !== "resolved" && round.compiledAt === null ? (
        <ConfirmSend
          label={t("roundLife.compile")}
          title={t("roundLife.compileTitle")}
          reason={verdictReason(may.compile, t)}
          labels={sendLabels(t, t("roundLife.compile"), receivers.length)}
          {...{ receivers, hidden, action: compileRoundAction }}
        />
      ) : null}
      {round.state === "resolved" ? (
        <ConfirmSend
          label={t("roundLife.publish")}
          title={t("roundLife.publishTitle")}
          reason={verdictReason(may.publish, t)}
          labels={sendLabels(t, t("roundLife.publish"), receivers.length)}
          {...{ receivers, hidden, action: publishRoundAction }}
        />
      ) : (
        <ActForm action={resolveRoundAction} labels={formLabels(t)}>
          <input type="hidden" name="roundId" value={round.id} />
          <Act label={t("roundLife.resolve")} tone="go" reason={verdictReason(may.resolve, t)} />
        </ActForm>
      )}
      {round.state === "resolved" ? null : (
        <ConfirmSend
          label={t("roundLife.reopen")}
          tone="quiet"
          title={t("roundLife.reopenTitle")}
          lede={t("roundLife.reopenLede")}
          reason={verdictReason(may.reopen, t)}
          labels={sendLabels(t, t("roundLife.reopen"), receivers.length)}
          {...{ receivers, hidden, action: reopenRoundAction }}
        >
          <Reopening viewer={viewer} zone={round.zone} />
        </ConfirmSend>
      )}
      {children}
    </div>
  );
}

function Reopening({ viewer, zone }: { viewer: Props["viewer"]; zone: string }) {
  const { t, now } = viewer;
  return (
    <>
      <div className="pair">
        <Field
          name="closesLocal"
          label={t("rounds.closesLocal")}
          type="datetime-local"
          defaultValue={localText(workingDaysAhead(now, AHEAD_WORKING_DAYS, zone), zone)}
          needed={t("ui.needed")}
        />
        <ZoneField label={t("submissions.zone")} zones={zoneChoices(viewer)} chosen={zone} />
      </div>
      <Field
        as="textarea"
        name="reason"
        label={t("roundLife.reason")}
        needed={t("ui.needed")}
        rows={3}
        maxLength={1000}
      />
    </>
  );
}
