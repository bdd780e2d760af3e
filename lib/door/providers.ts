import type { NextAuthOptions, User } from "next-auth";
import { decode } from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { sessionCookie } from "@/lib/core/cookie";
import { env } from "@/lib/core/env";
import { log } from "@/lib/core/log";
import { ownPath } from "@/lib/core/origin";
import { signingSecret } from "@/lib/core/secret";
import { emailShape } from "@/lib/people/email";
import { type Entry, enterByAgency, enterByCode, enterDemo } from "./commands/enter";
import { endSession } from "./commands/leave";
import { askCookie, cookiesIn } from "./cookies";
import { deviceOf } from "./device";
import { codeShape, demoSeatShape } from "./schema";

/** How long a cookie may live, in seconds: as long as a session at most (reliability R27). */
export const SESSION_SECONDS = 7 * 24 * 3600;

/** The request of the browser that knocks: its cookies and its name are looked at. */
export type Knock = { headers?: Record<string, string | undefined> };

/**
 * next-auth as this house uses it: it proves who knocks and signs a cookie that carries nothing but the session's id;
 * the session's row decides on every request (lib/core/session).
 * @param request the request of the browser
 */
export async function doorOptions(request: Knock): Promise<NextAuthOptions> {
  const { name, options } = sessionCookie();
  const secret = await signingSecret();
  return {
    secret,
    providers: [byCode, byDemoSeat, ...byAgency()],
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    useSecureCookies: options.secure,
    cookies: { sessionToken: { name, options } },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    logger: {
      error: (code) => log.info("sign-in refused", { code }),
      warn: () => undefined,
      debug: () => undefined,
    },
    callbacks: {
      signIn: async ({ user, account, profile }) =>
        account?.provider === "agency" ? vouchedFor(user, profile, request) : true,
      jwt: async ({ token, user }) => (user ? { sid: user.id } : token),
      session: async ({ session }) => ({ expires: session.expires }),
      redirect: async ({ url }) =>
        `${env().APP_ORIGIN}${ownPath(url.startsWith(env().APP_ORIGIN) ? url.slice(env().APP_ORIGIN.length) : url)}`,
    },
    events: {
      signOut: async ({ token }) => (typeof token?.sid === "string" ? endSession(token.sid) : undefined),
    },
  };
}

const byCode = Credentials({
  id: "code",
  credentials: { code: { type: "text" } },
  authorize: async (given, request: Knock) => {
    const code = codeShape.safeParse(given?.code);
    const binding = cookiesIn(request.headers?.cookie)[askCookie().name];
    if (!code.success || !binding) throw new Error("wrongCode");
    return admit(await enterByCode(binding, code.data, deviceOf(request.headers?.["user-agent"])), request);
  },
});

const byDemoSeat = Credentials({
  id: "demo",
  credentials: { seat: { type: "text" } },
  authorize: async (given, request: Knock) => {
    const seat = demoSeatShape.safeParse(given?.seat);
    if (!seat.success) throw new Error("notDemo");
    return admit(await enterDemo(seat.data, deviceOf(request.headers?.["user-agent"])), request);
  },
});

/** A browser that signs in anew gets a new session, and the one it held ends (reliability R27). */
async function admit(entry: Entry, request: Knock): Promise<User> {
  if ("refused" in entry) throw new Error(entry.refused);
  const held = await heldSession(request.headers?.cookie);
  if (held) await endSession(held);
  return { id: entry.sid };
}

/**
 * The session that a browser's cookie names, whether or not it still lives.
 * @param cookies a Cookie header
 */
export async function heldSession(cookies: string | undefined): Promise<string | null> {
  const token = cookiesIn(cookies)[sessionCookie().name];
  if (!token) return null;
  const claims = await decode({ token, secret: await signingSecret() }).catch(() => null);
  return typeof claims?.sid === "string" ? claims.sid : null;
}

type AgencyProfile = { sub: string; email?: unknown; email_verified?: unknown };

/** An agency's own sign-in, where the operator has set it up (OIDC_*). */
function byAgency(): NextAuthOptions["providers"] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return [];
  const issuer = OIDC_ISSUER.replace(/\/$/, "");
  return [
    {
      id: "agency",
      name: OIDC_NAME ?? issuer,
      type: "oauth",
      wellKnown: `${issuer}/.well-known/openid-configuration`,
      authorization: { params: { scope: "openid email" } },
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      checks: ["pkce", "state", "nonce"],
      idToken: true,
      profile: (profile: AgencyProfile) => ({ id: profile.sub }),
    },
  ];
}

const vouched = z.object({ email: emailShape, email_verified: z.literal(true) });

/** The address counts only when the agency says that it has verified it: the value, not its presence (reliability R28). */
async function vouchedFor(user: User, profile: unknown, request: Knock): Promise<boolean> {
  const claim = vouched.safeParse(profile);
  if (!claim.success) return false;
  const entry = await enterByAgency(claim.data.email, deviceOf(request.headers?.["user-agent"]));
  if ("refused" in entry) return false;
  user.id = (await admit(entry, request)).id;
  return true;
}
