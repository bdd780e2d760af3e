import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Said } from "@/components/ui/said";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { askForCodeAction, enterByAgencyAction, enterByCodeAction } from "@/lib/door/actions";
import type { DoorView } from "@/lib/door/queries/door";
import { DemoSeats } from "./demo-seats";

type Props = { view: DoorView; next: string; agencyRefused: boolean; t: Translate };

/** The way in: an address, then the code that was sent to it; an agency's own way; a demo world's seats. */
export function SignInScreen({ view, next, agencyRefused, t }: Props) {
  return (
    <>
      <div className="door">
        <h1>{t("door.title")}</h1>
        <p className="lede">{next === "/desk" ? t("door.lede") : `${t("door.lede")} ${t("door.back")}`}</p>
        {agencyRefused ? <Said tone="refused">{t("door.agencyRefused")}</Said> : null}
        {view.askedFor ? (
          <CodeForm email={view.askedFor} next={next} t={t} />
        ) : (
          <AddressForm next={next} t={t} />
        )}
        {view.agency ? (
          <form action={enterByAgencyAction}>
            <input type="hidden" name="next" value={next} />
            <Button>{t("door.agency", { name: view.agency })}</Button>
          </form>
        ) : null}
      </div>
      {view.demoSeats.length > 0 ? <DemoSeats seats={view.demoSeats} next={next} t={t} /> : null}
    </>
  );
}

function AddressForm({ next, t }: { next: string; t: Translate }) {
  return (
    <ActForm action={askForCodeAction} labels={formLabels(t)}>
      <input type="hidden" name="next" value={next} />
      <Field
        name="email"
        type="email"
        label={t("door.email")}
        autoComplete="email"
        maxLength={254}
        dir="ltr"
      />
      <Button tone="go">{t("door.send")}</Button>
    </ActForm>
  );
}

function CodeForm({ email, next, t }: { email: string; next: string; t: Translate }) {
  return (
    <>
      <p role="status">{t("door.sent", { email })}</p>
      <ActForm action={enterByCodeAction} labels={formLabels(t)}>
        <input type="hidden" name="next" value={next} />
        <Field
          name="code"
          className="code"
          label={t("door.code")}
          hint={t("door.codeHint")}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          dir="ltr"
        />
        <Button tone="go">{t("door.enter")}</Button>
      </ActForm>
      <p>
        <a href={`/sign-in?again=1&next=${encodeURIComponent(next)}`}>{t("door.again")}</a>
      </p>
    </>
  );
}
