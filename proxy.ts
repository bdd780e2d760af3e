import { type NextRequest, NextResponse } from "next/server";
import { sessionCookie } from "@/lib/core/cookie";
import { env } from "@/lib/core/env";
import { pageHeaders } from "@/lib/core/security-headers";
import { PATH_HEADER } from "@/lib/core/viewer-path";

const OPEN = /^\/($|sign-in($|\/)|api\/|_next\/)/;

/**
 * Sets headers, and spares the signed-out a detour on their way to the door. It decides nothing: every page, action and
 * route asks for itself, and without this file all of them refuse the same (reliability R32).
 * @param request any request but those for files and uploads
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const secure = env().APP_ORIGIN.startsWith("https:");
  const facts = {
    nonce: crypto.randomUUID(),
    secure,
    developing: process.env.NODE_ENV === "development",
    oidcIssuer: env().OIDC_ISSUER,
  };
  const headers = pageHeaders(facts);
  const response = mustSignIn(request)
    ? NextResponse.redirect(
        new URL(`/sign-in?next=${encodeURIComponent(pathname + search)}`, env().APP_ORIGIN),
      )
    : NextResponse.next({
        request: { headers: withContext(request, headers["Content-Security-Policy"] ?? "") },
      });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** A page asked for without any session cookie; an act answers for itself, so that what was typed stays. */
function mustSignIn(request: NextRequest): boolean {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  return !OPEN.test(request.nextUrl.pathname) && !request.cookies.has(sessionCookie().name);
}

/** Next reads the nonce from the policy of the request; a page behind the door reads its own path, to come back to. */
function withContext(request: NextRequest, policy: string): Headers {
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  return headers;
}

/** Never an upload: Next would cut its body at 10 MB without a word (reliability, finding 3). */
export const config = {
  matcher: ["/((?!_next/static/|favicon\\.ico$|api/submissions/[^/]+/(?:source|verify|figures)$).*)"],
};
