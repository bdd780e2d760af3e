import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import { excuseEntityAction, liftExcuseAction } from "@/lib/rounds/actions";
import type { Board } from "@/lib/rounds/queries/board";

/** Excuses an entity that need not answer, with a reason that all may read, and asks it again. */
export function Excuse({
  board: { head, rows, may },
  seatId,
  t,
}: {
  board: Board;
  seatId: string;
  t: Translate;
}) {
  if (!head.round) return null;
  const hidden = <input type="hidden" name="roundId" value={head.round.id} />;
  const excused = rows.filter((row) => row.excusedFor);
  const others = rows.filter((row) => row.asked && !row.excusedFor);
  return (
    <details className="excuse">
      <summary>{t("picture.excuse")}</summary>
      <p className="muted">{t("picture.excuseLede")}</p>
      {may.excuse.ok ? (
        <ActForm action={excuseEntityAction} labels={formLabels(t)} className="form">
          {hidden}
          <DraftKeeper storageKey={`excuse:${head.round.id}:${seatId}`} labels={draftLabels(t)} />
          <Field as="select" name="entityId" label={t("picture.excuseWhom")} needed={t("ui.needed")}>
            {others.map((row) => (
              <option key={row.entityId} value={row.entityId}>
                {row.acronym}
              </option>
            ))}
          </Field>
          <Field
            as="textarea"
            name="reason"
            label={t("picture.excuseWhy")}
            needed={t("ui.needed")}
            rows={2}
            maxLength={300}
          />
          <Act label={t("picture.excuse")} />
        </ActForm>
      ) : (
        <Act label={t("picture.excuse")} reason={verdictReason(may.excuse, t)} />
      )}
      {may.excuse.ok
        ? excused.map((row) => (
            <ActForm key={row.entityId} action={liftExcuseAction} labels={formLabels(t)} className="inline">
              {hidden}
              <input type="hidden" name="entityId" value={row.entityId} />
              <Act label={t("picture.lift", { entity: row.acronym })} tone="quiet" />
            </ActForm>
          ))
        : null}
    </details>
  );
}
