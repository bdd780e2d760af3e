import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import { endDrafterAction, inviteDrafterAction } from "@/lib/drafting/actions";
import type { DraftingView } from "@/lib/drafting/queries/page";

/** Who drafts: the penholder, and those invited to write or to suggest. */
export function GroupPanel({ view, t }: { view: DraftingView; t: Translate }) {
  const { head, drafters, entities } = view;
  const reason = verdictReason(view.may.invite, t);
  const labels = formLabels(t);
  const free = Object.entries(entities)
    .filter(([id]) => id !== head.penholderId)
    .toSorted(([, a], [, b]) => a.localeCompare(b));
  return (
    <section id="group" className="panel">
      <h2>{t("drafting.group")}</h2>
      <ul className="drafters">
        <li>
          {head.penholder} · {t("drafting.penholder")}
        </li>
        {drafters.map(({ entityId, entity, may }) => (
          <li key={entityId}>
            {entity} · {t(may === "write" ? "drafting.mayWrite" : "drafting.maySuggest")}
            {reason ? null : (
              <ActForm action={endDrafterAction} labels={labels} className="form bare">
                <input type="hidden" name="submissionId" value={head.id} />
                <input type="hidden" name="entityId" value={entityId} />
                <Button tone="quiet">{t("drafting.endDrafter")}</Button>
              </ActForm>
            )}
          </li>
        ))}
      </ul>
      {reason ? (
        <p className="reason">{reason}</p>
      ) : (
        <details>
          <summary>{t("drafting.invite")}</summary>
          <ActForm action={inviteDrafterAction} labels={labels} className="form wide" clears>
            <input type="hidden" name="submissionId" value={head.id} />
            <Field as="select" name="entityId" label={t("drafting.inviteEntity")}>
              {free.map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Field>
            <Field as="select" name="may" label={t("drafting.inviteMay")}>
              <option value="suggest">{t("drafting.maySuggest")}</option>
              <option value="write">{t("drafting.mayWrite")}</option>
            </Field>
            <Button>{t("drafting.invite")}</Button>
          </ActForm>
        </details>
      )}
    </section>
  );
}
