"use server";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { action, inputOf } from "@/lib/core/action";
import { sessionCookie } from "@/lib/core/cookie";
import { fromOwnOrigin, ownPath } from "@/lib/core/origin";
import { type ActionReply, refusalSentence, replyOf } from "@/lib/core/reply";
import { currentSession, currentWords } from "@/lib/core/session";
import { askForCode } from "./commands/ask";
import { revokeSession, signOutEverywhere } from "./commands/leave";
import { askCookie, type NewCookie } from "./cookies";
import { knock } from "./knock";
import { SESSION_SECONDS } from "./providers";
import { askInput } from "./schema";

/** Asks for a code; the answer is the same for every address (reliability R26). */
export async function askForCodeAction(_before: ActionReply | null, form: FormData): Promise<ActionReply> {
  const t = await currentWords();
  if (!fromOwnOrigin(await headers())) return refused("foreignOrigin");
  const asked = askInput.safeParse(inputOf(form));
  if (!asked.success) return replyOf({ kind: "invalid", fields: { email: "notAnAddress" } }, t, "");
  const binding = await askForCode(asked.data.email);
  if (!binding) return refused("tooManyTries");
  const { name, options } = askCookie();
  (await cookies()).set(name, binding, options);
  redirect(`/sign-in?next=${encodeURIComponent(ownPath(asked.data.next))}`);
}

/** Types the code, in the browser that asked for it. */
export async function enterByCodeAction(_before: ActionReply | null, form: FormData): Promise<ActionReply> {
  if (!fromOwnOrigin(await headers())) return refused("foreignOrigin");
  const reason = await enter("code", { code: String(form.get("code") ?? "") });
  if (reason) return refused(reason);
  const jar = await cookies();
  const { name, options } = askCookie();
  jar.set(name, "", { ...options, maxAge: 0 });
  redirect(ownPath(form.get("next")));
}

/** Takes a seat of the demo world. */
export async function takeDemoSeatAction(form: FormData): Promise<void> {
  const reason = fromOwnOrigin(await headers())
    ? await enter("demo", { seat: String(form.get("seat") ?? "") })
    : "foreignOrigin";
  redirect(reason ? "/sign-in" : ownPath(form.get("next")));
}

/** Goes to the agency's own sign-in and back. */
export async function enterByAgencyAction(form: FormData): Promise<void> {
  const sent = await headers();
  if (!fromOwnOrigin(sent)) redirect("/sign-in");
  const answer = await knock(
    ["signin", "agency"],
    { callbackUrl: ownPath(form.get("next")) },
    Object.fromEntries(sent),
  );
  if (answer.refused) redirect(`/sign-in?error=${encodeURIComponent(answer.refused)}`);
  await keep(answer.cookies);
  redirect(answer.url.href);
}

/** Signs out: the session's row ends, then the cookie goes. */
export async function signOutAction(): Promise<void> {
  const sent = await headers();
  if (fromOwnOrigin(sent)) {
    await knock(["signout"], {}, Object.fromEntries(sent));
    await forgetCookie();
  }
  redirect("/sign-in");
}

const endOne = action(revokeSession, { done: "door.revoked" });
const endAll = action(signOutEverywhere, { done: "door.revoked" });

/** Ends one of one's sessions; ending the present one leads to the door. */
export async function revokeSessionAction(before: ActionReply | null, form: FormData): Promise<ActionReply> {
  const here = (await currentSession())?.id;
  const reply = await endOne(before, form);
  if (reply.status !== "done" || form.get("sessionId") !== here) return reply;
  await forgetCookie();
  redirect("/sign-in");
}

/** Ends all of one's sessions, this one too. */
export async function signOutEverywhereAction(
  before: ActionReply | null,
  form: FormData,
): Promise<ActionReply> {
  const reply = await endAll(before, form);
  if (reply.status !== "done") return reply;
  await forgetCookie();
  redirect("/sign-in");
}

async function enter(provider: "code" | "demo", fields: Record<string, string>): Promise<string | null> {
  const answer = await knock(["callback", provider], fields, Object.fromEntries(await headers()));
  if (answer.refused) return answer.refused;
  await keep(answer.cookies.filter((cookie) => cookie.name === sessionCookie().name));
  return null;
}

async function keep(set: NewCookie[]): Promise<void> {
  const jar = await cookies();
  const { name, options } = sessionCookie();
  for (const cookie of set)
    jar.set(
      cookie.name,
      cookie.value,
      cookie.name === name ? { ...options, maxAge: SESSION_SECONDS } : cookie.options,
    );
}

async function forgetCookie(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

async function refused(reason: string): Promise<ActionReply> {
  return { status: "refused", reason, message: refusalSentence(reason, await currentWords()) };
}
