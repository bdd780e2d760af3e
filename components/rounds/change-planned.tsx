import { Fragment } from "react";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { BegunFrom } from "@/components/ui/begun-from";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import { ZoneField } from "@/components/ui/zone-field";
import { localText } from "@/lib/core/dates";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { zoneChoices } from "@/lib/core/instants";
import type { Viewer } from "@/lib/core/viewer";
import { changePlannedAction } from "@/lib/rounds/actions";
import type { PlannedHead } from "@/lib/submissions/queries/head";
import { DeadlineWarnings } from "./deadline-warnings";
import { restDays } from "./rest-days";
import { AskedFor } from "./round-settings";

type Props = { planned: PlannedHead; viewer: Viewer & { t: Translate } };

/** Changes a round that waits: when it opens and closes, what it asks for, and who sees what before the close. */
export function ChangePlanned({ planned, viewer }: Props) {
  const { t } = viewer;
  const { id, version, opensAt, closesAt, zone } = planned;
  return (
    <ActForm action={changePlannedAction} labels={formLabels(t)} text="instructions">
      {/* The fields begin anew with what was saved; what the form says of it stays. */}
      <Fragment key={version}>
        <input type="hidden" name="roundId" value={id} />
        {/* Kept with the draft: one that another hand has overtaken is a conflict, and undoes nothing unseen. */}
        <BegunFrom name="version" value={String(version)} />
        <DraftKeeper storageKey={`planned:${id}:${viewer.actor.seat.id ?? ""}`} labels={draftLabels(t)} />
        <AskedFor sealed={planned.sealed} instructions={planned.instructions} t={t} />
        <div className="pair">
          <Field
            name="opensLocal"
            label={t("roundLife.changeOpens")}
            type="datetime-local"
            defaultValue={localText(opensAt, zone)}
            needed={t("ui.needed")}
          />
          <Field
            name="closesLocal"
            label={t("rounds.closesLocal")}
            type="datetime-local"
            defaultValue={localText(closesAt, zone)}
            needed={t("ui.needed")}
          />
        </div>
        <ZoneField label={t("submissions.zone")} zones={zoneChoices(viewer)} chosen={zone} />
        <DeadlineWarnings holidays={restDays(viewer)} weekend={t("roundLife.weekend")} field="closesLocal" />
      </Fragment>
      <Act label={t("roundLife.change")} tone="go" />
    </ActForm>
  );
}
