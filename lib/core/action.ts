import "server-only";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { type Command, perform } from "./command";
import type { MessageKey } from "./i18n/translate";
import { log } from "./log";
import { fromOwnOrigin } from "./origin";
import { type ActionReply, replyOf } from "./reply";
import { currentSession, currentWords } from "./session";

type After = { done?: MessageKey; goTo?: (value: string) => string };

/**
 * The door from a click: wraps a command as a server action for `useActionState`. Origin, session and form instance are
 * checked here once; who may is the command's own rule.
 * @param cmd the command
 * @param after `done`: the sentence for success; `goTo`: the path to go on to, from the command's value
 */
export function action<In, I, S, R>(cmd: Command<In, I, S, R>, after: After = {}) {
  return async (_before: ActionReply | null, form: FormData): Promise<ActionReply> => {
    const t = await currentWords();
    if (!fromOwnOrigin(await headers()))
      return { status: "refused", message: t("refusals.foreignOrigin"), reason: "foreignOrigin" };
    const session = await currentSession();
    if (!session) return { status: "refused", message: t("refusals.signedOut"), reason: "signedOut" };
    const outcome = await perform(cmd, session.actor, inputOf(form), keyOf(form));
    if (outcome.kind === "refused")
      log.info("refused", { command: cmd.name, reason: outcome.reason, seat: session.actor.seat.id });
    if (outcome.kind === "done" && after.goTo && typeof outcome.value === "string")
      redirect(after.goTo(outcome.value));
    if (outcome.kind === "done") refresh();
    return replyOf(outcome, t, t(after.done ?? "ui.saved"));
  };
}

/**
 * A form as an object: `name` once is a string, `name[]` is a list; what Next and the kit add is left out.
 * @param form what the browser sent
 */
export function inputOf(form: FormData): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION") || name === "idempotencyKey") continue;
    const values = form
      .getAll(name)
      .map((value) => (typeof value === "string" ? value.replaceAll("\r\n", "\n") : value));
    if (name.endsWith("[]")) input[name.slice(0, -2)] = values;
    else input[name] = values[0];
  }
  return input;
}

function keyOf(form: FormData): string | undefined {
  const key = form.get("idempotencyKey");
  return typeof key === "string" && /^[\w-]{8,64}$/.test(key) ? key : undefined;
}
