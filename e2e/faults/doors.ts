import { readFileSync } from "node:fs";
import type { Actor } from "@/lib/core/actor";
import { cookieFor } from "@/lib/dev/sign-in";

/** What a door answered: the HTTP status, and the reply of a form or a route when one came. */
export type Answer = {
  status: number;
  reply: { status: string; reason?: string; value?: unknown } | null;
  retryAfter: string | null;
};

/** Somebody signed in, at some address. */
export type Hand = {
  cookie: string;
  /** Presses a form's button: the server action of that name, as the browser's script calls it. */
  press: (path: string, action: string, fields: Record<string, string>) => Promise<Answer>;
  /** Saves as an autosave does. */
  put: (path: string, body: object) => Promise<Answer>;
  /** Opens a page. */
  open: (path: string) => Promise<Response>;
};

/**
 * Signs an actor in and gives them a hand for the product's own doors.
 * @param url the database
 * @param actor who
 * @param at where the server answers, and the origin it knows itself by
 * @param known the cookie of a session that exists already
 */
export async function handOf(
  url: string,
  actor: Actor,
  at: { address: string; origin: string },
  known?: string,
): Promise<Hand> {
  const seat = { personId: actor.personId ?? "", seatId: actor.seat.id ?? "" };
  const cookie = known ?? (await cookieFor(url, seat));
  // A proxy passes on the name that the browser asked for; Next holds Origin against it.
  const headers = { cookie, origin: at.origin, "x-forwarded-host": new URL(at.origin).host };
  return {
    cookie,
    press: async (path, action, fields) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(`_1_${name}`, value);
      form.append("0", '[null,"$K1"]');
      const sent = { method: "POST", body: form, redirect: "manual" as const };
      const response = await fetch(`${at.address}${path}`, {
        ...sent,
        headers: { ...headers, "next-action": actionId(action), accept: "text/x-component" },
      });
      const said = /^[0-9a-f]+:(\{"status":"[a-z]+".*\})$/m.exec(await response.text())?.[1];
      return answered(response, said);
    },
    put: async (path, body) => {
      const response = await fetch(`${at.address}${path}`, {
        method: "PUT",
        body: JSON.stringify(body),
        headers: { ...headers, "content-type": "application/json" },
      });
      const json = response.headers.get("content-type")?.startsWith("application/json");
      const said = await response.text();
      return answered(response, json ? said : undefined);
    },
    open: (path) => fetch(`${at.address}${path}`, { headers: { cookie }, redirect: "manual" }),
  };
}

function answered(response: Response, said: string | undefined): Answer {
  return {
    status: response.status,
    reply: said ? JSON.parse(said) : null,
    retryAfter: response.headers.get("retry-after"),
  };
}

/** The build names each server action by a hash; its manifest says which is which. */
function actionId(name: string): string {
  const manifest = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8"));
  const found = Object.entries<{ exportedName?: string }>(manifest.node).find(
    ([, entry]) => entry.exportedName === name,
  );
  if (!found) throw new Error(`the build has no action ${name}`);
  return found[0];
}
