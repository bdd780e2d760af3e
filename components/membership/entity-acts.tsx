import { Unfold } from "@/components/people/unfold";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import { editEntityAction } from "@/lib/membership/actions";
import type { EntityView } from "@/lib/membership/queries/entity";
import { EntityFields } from "./entity-fields";

/** Corrects the entry of an entity. */
export function EntityActs({ view, viewer }: { view: EntityView; viewer: Viewer & { t: Translate } }) {
  const { t } = viewer;
  return (
    <div className="acts">
      <Unfold label={t("membership.edit")} reason={verdictReason(view.may.edit, t)}>
        <ActForm
          action={editEntityAction}
          labels={formLabels(t)}
          signInHref={`/sign-in?next=/members/${view.slug}`}
        >
          <input type="hidden" name="entityId" value={view.id} />
          <input type="hidden" name="version" value={view.version} />
          <EntityFields t={t} entity={view} />
          <Button tone="go">{t("membership.edit")}</Button>
        </ActForm>
      </Unfold>
    </div>
  );
}
