import { LanguageMenu } from "@/components/shell/language-menu";
import { SeatMenu } from "@/components/shell/seat-menu";
import { ThemeMenu } from "@/components/shell/theme-menu";
import type { Role } from "@/lib/core/actor";
import type { Translate } from "@/lib/core/i18n/translate";
import { zoneName } from "@/lib/core/instants";
import type { CurrentSession } from "@/lib/core/session";
import { chooseLanguageAction, chooseThemeAction, switchSeatAction } from "@/lib/desk/actions";
import type { Theme } from "@/lib/desk/themes";
import { signOutAction } from "@/lib/door/actions";

type Props = { session: CurrentSession; theme: Theme; t: Translate };

/** Language, theme, and who one acts as. */
export function FrameMenus({ session, theme, t }: Props) {
  const { seats, actor } = session;
  const city = zoneName(actor.zone, t);
  return (
    <>
      <ChoiceMenus theme={theme} t={t} />
      <SeatMenu
        seats={seats.map((seat) => ({
          id: seat.id,
          title: seatTitle(seat, t),
          detail: t("shell.seatDetail", { body: seat.body[t.language] ?? seat.body.en ?? "", city }),
        }))}
        current={actor.seat.id ?? ""}
        labels={{
          seat: t("shell.seat"),
          switch: t("shell.switchSeat"),
          sessions: t("shell.account"),
          signOut: t("shell.signOut"),
        }}
        sessionsHref="/account"
        switchAction={switchSeatAction}
        signOutAction={signOutAction}
      />
    </>
  );
}

/** Language and theme, which everybody may choose, also before the door. */
export function ChoiceMenus({ theme, t }: { theme: Theme; t: Translate }) {
  const themes = {
    theme: t("shell.theme"),
    auto: t("shell.themeAuto"),
    light: t("shell.themeLight"),
    dark: t("shell.themeDark"),
  };
  return (
    <>
      <LanguageMenu current={t.language} label={t("shell.language")} action={chooseLanguageAction} />
      <ThemeMenu current={theme} labels={themes} action={chooseThemeAction} />
    </>
  );
}

function seatTitle({ role, entity }: { role: Role; entity: string }, t: Translate): string {
  return role === "system" ? entity : t("shell.seatTitle", { role: t(`people.roles.${role}`), entity });
}
