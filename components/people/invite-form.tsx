import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { zoneName } from "@/lib/core/instants";
import type { Viewer } from "@/lib/core/viewer";
import { invitePersonAction } from "@/lib/people/actions";
import type { SeatRole } from "@/lib/people/schema";
import { PersonFields } from "./person-fields";

type Props = { entityId: string; roles: SeatRole[]; back: string; viewer: Viewer & { t: Translate } };

/**
 * Invites somebody to a seat of an entity.
 * @param props.roles the seats that the viewer may give there
 */
export function InviteForm({ entityId, roles, back, viewer }: Props) {
  const { t, actor } = viewer;
  return (
    <ActForm action={invitePersonAction} labels={formLabels(t)} clears signInHref={`/sign-in?next=${back}`}>
      <p className="muted">{t("people.inviteLede")}</p>
      <input type="hidden" name="entityId" value={entityId} />
      <Field as="select" name="role" label={t("people.role")}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(`people.roles.${role}`)}
          </option>
        ))}
      </Field>
      <PersonFields t={t} />
      <Field
        name="fromLocal"
        type="datetime-local"
        label={t("people.fromLocal")}
        hint={t("people.fromHint", { zone: zoneName(actor.zone, t) })}
      />
      <Field
        name="untilLocal"
        type="datetime-local"
        label={t("people.untilLocal")}
        hint={t("people.untilHint")}
      />
      <Button tone="go">{t("people.invite")}</Button>
    </ActForm>
  );
}
