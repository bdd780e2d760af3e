"use server";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { perform } from "@/lib/core/command";
import { isLanguage } from "@/lib/core/i18n/languages";
import { fromOwnOrigin } from "@/lib/core/origin";
import { currentSession } from "@/lib/core/session";
import { chooseSeat } from "@/lib/people/commands/self";
import { keepChoice } from "./preferences";
import { THEMES } from "./themes";

/** Keeps the language of this browser. */
export async function chooseLanguageAction(form: FormData): Promise<void> {
  const language = form.get("language");
  if (!isLanguage(language) || !fromOwnOrigin(await headers())) return;
  await keepChoice("chapeau.lang", language);
  refresh();
}

/** Keeps the theme of this browser. */
export async function chooseThemeAction(form: FormData): Promise<void> {
  const theme = THEMES.find((one) => one === form.get("theme"));
  if (!theme || !fromOwnOrigin(await headers())) return;
  await keepChoice("chapeau.theme", theme);
  refresh();
}

/** Acts from another of one's seats, in this browser; the desk is the one place that every seat has. */
export async function switchSeatAction(form: FormData): Promise<void> {
  const session = fromOwnOrigin(await headers()) ? await currentSession() : null;
  if (!session) redirect("/sign-in");
  await perform(chooseSeat, session.actor, { sessionId: session.id, seatId: form.get("seatId") });
  redirect("/desk");
}
