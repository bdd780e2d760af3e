import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Field } from "@/components/ui/field";
import { Instant } from "@/components/ui/instant";
import { ZoneField } from "@/components/ui/zone-field";
import { localText } from "@/lib/core/dates";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { instantView, zoneChoices } from "@/lib/core/instants";
import type { Viewer } from "@/lib/core/viewer";
import { inviteReviewerAction, moveReviewerAction, takeBackReviewerAction } from "@/lib/responses/actions";
import type { ResponseView, ReviewerView } from "@/lib/responses/queries/response";
import { OneAct } from "./one-act";

type Props = { view: ResponseView; viewer: Viewer & { t: Translate } };

/** The colleagues of this round: until when, how far, and the acts of the focal point (domain 2.1, 5.2.1). */
export function ReviewersPart({ view, viewer }: Props) {
  const { t } = viewer;
  const { reviewers, may, round } = view;
  return (
    <section>
      <h2>{t("responses.reviewers")}</h2>
      <p className="muted">{t("responses.reviewersLede")}</p>
      <ul>
        {reviewers.map((one) => (
          <li key={one.personId}>
            <b dir="auto">{one.name}</b> <Instant at={instantView(one.closesAt, viewer)} />{" "}
            {t("responses.wrote", { n: one.wrote })}{" "}
            {one.done ? <Chip tone="green">{t("responses.isDone")}</Chip> : null}
            {may.invite.ok ? <Change one={one} roundId={round.id} viewer={viewer} may={may.invite} /> : null}
          </li>
        ))}
      </ul>
      {may.invite.ok ? (
        <details>
          <summary>{t("responses.invite")}</summary>
          <ActForm action={inviteReviewerAction} labels={formLabels(t)} clears>
            <input type="hidden" name="roundId" value={round.id} />
            <div className="pair">
              <Field name="name" label={t("responses.name")} needed={t("ui.needed")} />
              <Field name="email" type="email" label={t("responses.email")} needed={t("ui.needed")} />
            </div>
            <Term viewer={viewer} />
            <Button tone="go">{t("responses.invite")}</Button>
          </ActForm>
        </details>
      ) : null}
    </section>
  );
}

function Change({
  one,
  roundId,
  viewer,
  may,
}: {
  one: ReviewerView;
  roundId: string;
  viewer: Props["viewer"];
  may: ResponseView["may"]["invite"];
}) {
  const { t } = viewer;
  return (
    <details>
      <summary>{t("responses.move")}</summary>
      <ActForm action={moveReviewerAction} labels={formLabels(t)}>
        <input type="hidden" name="roundId" value={roundId} />
        <input type="hidden" name="personId" value={one.personId} />
        <Term viewer={viewer} one={one} />
        <Button>{t("responses.move")}</Button>
      </ActForm>
      <OneAct
        t={t}
        action={takeBackReviewerAction}
        label={t("responses.takeBack")}
        may={may}
        hidden={{ roundId, personId: one.personId }}
        tone="quiet"
      />
    </details>
  );
}

function Term({ viewer, one }: { viewer: Props["viewer"]; one?: ReviewerView }) {
  const { t, actor } = viewer;
  const zone = one?.zone ?? actor.zone;
  return (
    <>
      <div className="pair">
        <Field
          name="closesLocal"
          type="datetime-local"
          label={t("responses.until")}
          hint={t("responses.untilHint")}
          defaultValue={one?.ownDeadline ? localText(one.closesAt, zone) : undefined}
        />
        <ZoneField label={t("responses.zone")} zones={zoneChoices(viewer)} chosen={zone} />
      </div>
      <Field as="textarea" name="note" label={t("responses.note")} rows={2} defaultValue={one?.note} />
    </>
  );
}
