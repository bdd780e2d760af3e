import { env } from "@/lib/core/env";

/** The cookie that binds a code to the browser that asked for it; it lives as long as the code. */
export function askCookie() {
  const secure = env().APP_ORIGIN.startsWith("https:");
  return {
    name: secure ? "__Host-chapeau.ask" : "chapeau.ask",
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure, maxAge: 600 },
  };
}

/**
 * The cookies of a request.
 * @param header a Cookie header
 * @returns name → value
 */
export function cookiesIn(header: string | undefined): Record<string, string> {
  const pairs = (header ?? "").split(/;\s*/).filter((pair) => pair.includes("="));
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), unescaped(pair.slice(pair.indexOf("=") + 1))]),
  );
}

/** A browser may send anything; what is not escaped as we escape it is taken as it stands. */
function unescaped(value: string): string {
  return /^([^%]|%[0-7][0-9a-fA-F])*$/.test(value) ? decodeURIComponent(value) : value;
}

/** A cookie that next-auth wants set. */
export type NewCookie = {
  name: string;
  value: string;
  options: { httpOnly: boolean; secure: boolean; path: string; sameSite: "lax"; expires?: Date };
};

/**
 * Reads one Set-Cookie header.
 * @param header such as "a=b; Path=/; HttpOnly"
 */
export function cookieFrom(header: string): NewCookie {
  const [pair = "", ...rest] = header.split(/;\s*/);
  const cut = pair.indexOf("=");
  const expires = rest.find((one) => /^expires=/i.test(one))?.slice(8);
  return {
    name: pair.slice(0, cut),
    value: decodeURIComponent(pair.slice(cut + 1)),
    options: {
      httpOnly: true,
      secure: rest.includes("Secure"),
      path: "/",
      sameSite: "lax",
      ...(expires ? { expires: new Date(expires) } : {}),
    },
  };
}
