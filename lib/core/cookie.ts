import { env } from "./env";

/**
 * The session cookie: `__Host-` wherever the origin is https, a plain name on a local http start (reliability R29).
 * @returns its name and attributes
 */
export function sessionCookie() {
  const secure = env().APP_ORIGIN.startsWith("https:");
  return {
    name: secure ? "__Host-chapeau.session" : "chapeau.session",
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  };
}
