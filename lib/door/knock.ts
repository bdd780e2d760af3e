import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth from "next-auth";
import { cookieFrom, cookiesIn, type NewCookie } from "./cookies";
import { doorOptions } from "./providers";

/** What next-auth answered: the cookies to set and where it wants to go on. */
export type Answer = { cookies: NewCookie[]; url: URL; refused: string | null };

type Request = {
  method: "GET" | "POST";
  steps: string[];
  body: Record<string, string>;
  headers: Record<string, string>;
  cookies: Record<string, string>;
};

/**
 * Asks next-auth inside this process, so that the page's own form is enough: no script, no second request. The caller has
 * checked the origin (reliability R29); the token that next-auth asks for besides is fetched from it first.
 * @param steps such as ["callback", "code"] or ["signin", "agency"]
 * @param body the fields of the form
 * @param headers the headers of the browser's request: its cookies and its name
 */
export async function knock(
  steps: string[],
  body: Record<string, string>,
  headers: Record<string, string>,
): Promise<Answer> {
  const first = await ask({ method: "GET", steps: ["csrf"], body: {}, headers, cookies: {} });
  const cookies = {
    ...cookiesIn(headers.cookie),
    ...Object.fromEntries(first.cookies.map((cookie) => [cookie.name, cookie.value])),
  };
  const csrfToken = String((first.said as { csrfToken: string }).csrfToken);
  const second = await ask({
    method: "POST",
    steps,
    body: { ...body, csrfToken, json: "true" },
    headers,
    cookies,
  });
  const url = new URL(String((second.said as { url: string }).url));
  return { cookies: second.cookies, url, refused: url.searchParams.get("error") };
}

async function ask(request: Request): Promise<{ cookies: NewCookie[]; said: unknown }> {
  const set: string[] = [];
  let said: unknown;
  const response = {
    status: () => response,
    getHeader: () => set,
    // next-auth adds each cookie to the very list that getHeader gave it.
    setHeader: () => response,
    end: () => response,
    json: (value: unknown) => (said = value),
    send: (value: unknown) => (said = value),
  };
  const asked = { ...request, query: { nextauth: request.steps } };
  // next-auth 4 takes the older pair of request and response here; it touches no more of them than stands above.
  await NextAuth(
    asked as unknown as NextApiRequest,
    response as unknown as NextApiResponse,
    await doorOptions({ headers: request.headers }),
  );
  return { cookies: set.map(cookieFrom), said };
}
