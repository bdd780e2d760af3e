import { readFileSync } from "node:fs";
import { cookieFor } from "@/lib/dev/sign-in";

/** What came back: the whole of it, and the reply of a form or a route when there was one. */
export type Answer = {
  status: number;
  headers: Headers;
  text: string;
  reply: { status: string; reason?: string; fields?: Record<string, string>; value?: unknown } | null;
};

/** The fields of a form; an id that the stage does not know is an error of the test. */
export type Fields = Record<string, string | string[] | Blob | undefined>;

/** Somebody who knocks at the doors over HTTP, without a browser: signed in by a cookie, or nobody. */
export type Hand = {
  /** The Cookie header; null for nobody. */
  cookie: string | null;
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  /** The live stream, left open. */
  stream: (path: string) => Promise<Response>;
  press: (act: string, path: string, fields: Fields, headers?: Record<string, string>) => Promise<Answer>;
  send: (method: string, path: string, body: BodyInit, headers?: Record<string, string>) => Promise<Answer>;
};

type Manifest = { node: Record<string, { exportedName?: string; workers: Record<string, unknown> }> };

/** The server actions of the build: name → id, and the pages that carry it. */
export function builtActions(): Map<string, { id: string; pages: string[] }> {
  const manifest = JSON.parse(
    readFileSync(".next/server/server-reference-manifest.json", "utf8"),
  ) as Manifest;
  return new Map(
    Object.entries(manifest.node).map(([id, { exportedName, workers }]) => [
      exportedName ?? id,
      { id, pages: Object.keys(workers).map((worker) => worker.replace(/^app(\/\([a-z]+\))?|\/page$/g, "")) },
    ]),
  );
}

/**
 * @param origin where the product answers
 * @param cookie the Cookie header, or null for nobody
 */
export function handOf(origin: string, cookie: string | null): Hand {
  const actions = builtActions();
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const headers = new Headers(init.headers);
    if (cookie) headers.set("cookie", cookie);
    const response = await fetch(`${origin}${path}`, { ...init, headers, redirect: "manual" });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, reply: replyIn(response, text) };
  };
  return {
    cookie,
    get: (path, headers = {}) => ask(path, { headers }),
    stream: (path) => fetch(`${origin}${path}`, { headers: cookie ? { cookie } : {} }),
    send: (method, path, body, headers = {}) => ask(path, { method, body, headers: { origin, ...headers } }),
    press: (act, path, fields, headers = {}) => {
      const action = actions.get(act);
      if (!action) throw new Error(`the build has no action ${act}`);
      const sent = { origin, "next-action": action.id, accept: "text/x-component", ...headers };
      return ask(path, { method: "POST", body: asReactSends(act, fields), headers: sent });
    },
  };
}

/**
 * Signs in by a session row.
 * @param databaseUrl the product's database
 * @param seat the person and the seat they act from
 */
export async function signedIn(
  origin: string,
  databaseUrl: string,
  seat: { personId: string; seatId: string },
): Promise<Hand> {
  return handOf(origin, await cookieFor(databaseUrl, seat));
}

/** Doors whose only argument is the form; the others take the reply before and the form, as useActionState calls them. */
const FORM_ONLY = [
  ...["takeDemoSeatAction", "enterByAgencyAction", "chooseSeatAction"],
  ...["switchSeatAction", "chooseLanguageAction", "chooseThemeAction"],
];

function asReactSends(act: string, fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) {
      if (one === undefined) throw new Error(`${act}: the stage has no ${name}`);
      form.append(`_1_${name}`, one);
    }
  form.append("0", FORM_ONLY.includes(act) ? '["$K1"]' : '[null,"$K1"]');
  return form;
}

function replyIn(response: Response, text: string): Answer["reply"] {
  const type = response.headers.get("content-type") ?? "";
  if (type.startsWith("application/json")) return JSON.parse(text);
  const line = /^[0-9a-f]+:(\{"status":"(?:done|invalid|refused|conflict)".*\})$/m.exec(text)?.[1];
  return line ? JSON.parse(line) : null;
}
