import "server-only";
import type { Actor } from "./actor";
import { log } from "./log";
import { inOneReading } from "./once";
import { fromOwnOrigin } from "./origin";
import type { Outcome } from "./outcome";
import { refusalSentence, replyOf } from "./reply";
import { currentSession, currentWords } from "./session";

type Context = { params: Promise<Record<string, string>> };

const PRIVATE = { "Cache-Control": "private, no-store", Vary: "Cookie" };
const STATUS = { done: 200, invalid: 422, refused: 403, conflict: 412, notFound: 404 } as const;

/**
 * The door from HTTP for a live read or a download: a query that answers null for what the viewer may not see.
 * @param query reads one view for the viewer, with what the path and the rest of the address say
 * @param respond makes the response; without it the view leaves as JSON
 */
export function reading<V>(
  query: (viewer: Actor, params: Record<string, string>, said: URLSearchParams) => Promise<V | null>,
  respond?: (view: V) => Response | Promise<Response>,
) {
  return (request: Request, context: Context): Promise<Response> =>
    inOneReading(async () => {
      const session = await currentSession();
      if (!session) return saying("signedOut", 401);
      const view = await query(session.actor, await context.params, new URL(request.url).searchParams);
      if (view === null) return saying("notThere", 404);
      const response = respond ? await respond(view) : Response.json(view);
      for (const [name, value] of Object.entries(PRIVATE)) response.headers.set(name, value);
      return response;
    });
}

/**
 * Who knocks at a writing route: the actor, or the response that turns the request away.
 * @param request the request
 */
export async function admitted(request: Request): Promise<Actor | Response> {
  if (!fromOwnOrigin(request.headers)) return saying("foreignOrigin", 403);
  const session = await currentSession();
  return session?.actor ?? saying("signedOut", 401);
}

/**
 * An outcome as HTTP.
 * @param outcome what came of the act
 */
export async function answer(outcome: Outcome<unknown>): Promise<Response> {
  if (outcome.kind === "refused") log.info("refused", { reason: outcome.reason });
  const t = await currentWords();
  const reply = replyOf(outcome, t, t("ui.saved"));
  const value = outcome.kind === "done" ? outcome.value : undefined;
  return Response.json({ ...reply, value }, { status: STATUS[outcome.kind], headers: PRIVATE });
}

/**
 * A refusal of the door itself, in words.
 * @param reason its code
 * @param status the HTTP status
 */
export async function saying(
  reason: "signedOut" | "foreignOrigin" | "notThere" | "tooLarge",
  status: number,
): Promise<Response> {
  const message = refusalSentence(reason, await currentWords());
  return Response.json({ status: "refused", reason, message }, { status, headers: PRIVATE });
}
