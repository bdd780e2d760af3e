import { env } from "./env";

/**
 * The origins this installation answers to: APP_ORIGIN, and for a plain local start its loopback twin.
 * Host and X-Forwarded-Host are never asked (reliability R29, R30).
 */
export function ownOrigins(): string[] {
  const origin = new URL(env().APP_ORIGIN);
  if (origin.hostname !== "localhost") return [origin.origin];
  return [origin.origin, `${origin.protocol}//127.0.0.1${origin.port ? `:${origin.port}` : ""}`];
}

/**
 * Whether a write was asked from one of our own pages.
 * @param headers the request's headers
 * @returns false when Origin is foreign, or is missing and the browser does not vouch for the same origin
 */
export function fromOwnOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (origin !== null) return ownOrigins().includes(origin);
  return headers.get("sec-fetch-site") === "same-origin";
}

/**
 * A place inside this installation to go on to, or the desk (reliability R30: no open redirect).
 * @param wish a path from a query or a form
 */
export function ownPath(wish: unknown): string {
  if (typeof wish !== "string" || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wish) || wish.includes("\\"))
    return "/desk";
  const resolved = new URL(wish, env().APP_ORIGIN);
  return resolved.origin === new URL(env().APP_ORIGIN).origin
    ? `${resolved.pathname}${resolved.search}`
    : "/desk";
}
