import type { ReactNode } from "react";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import { changePreferencesAction, chooseSeatAction } from "@/lib/people/actions";
import type { AccountView } from "@/lib/people/queries/account";
import { LanguageField, ZoneField } from "./person-fields";
import { termText } from "./seat-list";

type Props = { view: AccountView; viewer: Viewer & { t: Translate }; children: ReactNode };

/** One's own account: preferences, seats, and the browsers one is signed in with. */
export function AccountScreen({ view, viewer, children }: Props) {
  const { t, now, language } = viewer;
  return (
    <>
      <h1>{t("people.account")}</h1>
      <p className="lede">{t("people.accountLede")}</p>
      <h2>{t("people.preferences")}</h2>
      <ActForm
        action={changePreferencesAction}
        labels={formLabels(t)}
        text="name"
        signInHref="/sign-in?next=/account"
      >
        <input type="hidden" name="version" value={view.version} />
        <Field
          name="name"
          label={t("people.name")}
          hint={t("people.nameHint")}
          defaultValue={view.name}
          maxLength={120}
        />
        <LanguageField t={t} chosen={view.locale} />
        <ZoneField t={t} hint={t("membership.zoneHint")} chosen={view.zone} />
        <Button tone="go">{t("people.keep")}</Button>
      </ActForm>
      <h2>{t("people.seats")}</h2>
      <ul className="seats">
        {view.seats.map((seat) => {
          const ended = seat.until !== null && seat.until <= now;
          return (
            <li key={seat.id} className={ended ? "ended" : undefined}>
              <span className="role">{t(`people.roles.${seat.role}`)}</span>
              <span>
                <bdi>{seat.entity}</bdi>
                <small dir="auto">
                  {seat.body[language] ?? seat.body.en} · {termText(seat, viewer)}
                </small>
              </span>
              {seat.id === view.current ? (
                <span className="muted small">{t("people.current")}</span>
              ) : ended || seat.from > now ? null : (
                <form action={chooseSeatAction}>
                  <input type="hidden" name="next" value="/account" />
                  <Button name="seatId" value={seat.id}>
                    {t("people.act")}
                  </Button>
                </form>
              )}
            </li>
          );
        })}
      </ul>
      {children}
    </>
  );
}
