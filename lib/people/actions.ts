"use server";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { action } from "@/lib/core/action";
import { perform } from "@/lib/core/command";
import { env } from "@/lib/core/env";
import { isLanguage } from "@/lib/core/i18n/languages";
import { fromOwnOrigin, ownPath } from "@/lib/core/origin";
import type { ActionReply } from "@/lib/core/reply";
import { currentSession } from "@/lib/core/session";
import { endSeat, handOver } from "./commands/end";
import { giveSeat, invitePerson } from "./commands/give";
import { changePreferences, chooseSeat, deactivatePerson } from "./commands/self";

export const invitePersonAction = action(invitePerson, { done: "people.invited" });
export const giveSeatAction = action(giveSeat, { done: "people.invited" });
export const endSeatAction = action(endSeat, { done: "people.seatEnded" });
export const handOverAction = action(handOver, { done: "people.handedOver" });
export const deactivatePersonAction = action(deactivatePerson, { done: "people.closed" });

const savePreferences = action(changePreferences, { done: "people.kept" });

/** Saves the preferences, and speaks the chosen language from the next page on. */
export async function changePreferencesAction(
  before: ActionReply | null,
  form: FormData,
): Promise<ActionReply> {
  const reply = await savePreferences(before, form);
  const locale = form.get("locale");
  if (reply.status === "done" && isLanguage(locale)) {
    const secure = env().APP_ORIGIN.startsWith("https:");
    (await cookies()).set("chapeau.lang", locale, { path: "/", sameSite: "lax", secure, maxAge: 31_536_000 });
  }
  return reply;
}

/** Acts from another of one's seats in this browser; the page that is left may belong to another body. */
export async function chooseSeatAction(form: FormData): Promise<void> {
  const session = await currentSession();
  if (session && fromOwnOrigin(await headers())) {
    await perform(chooseSeat, session.actor, { sessionId: session.id, seatId: form.get("seatId") });
  }
  redirect(ownPath(form.get("next") ?? "/desk"));
}
