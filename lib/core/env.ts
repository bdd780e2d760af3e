import { z } from "zod";

const CLIENTS = ["postgres:", "postgresql:"];
const MAILS = ["smtp:", "smtps:"];
const WEB = ["http:", "https:"];

/** Every variable this product reads. `.env.example` explains the same names to the operator; a test compares the two. */
export const environment = z.object({
  PORT: port(3000),
  HOST: z.string().default("0.0.0.0"),
  APP_ORIGIN: address(WEB, "an address such as https://chapeau.example.org, without a path").optional(),
  DATABASE_URL: address(
    CLIENTS,
    "a Postgres address such as postgresql://user:password@host:5432/chapeau",
  ).optional(),
  TEST_DATABASE_URL: address(CLIENTS, "a Postgres address whose user may create databases").optional(),
  DATABASE_POOL: whole(10, 2, 200, "a whole number of connections from 2 to 200"),
  CHAPEAU_DATA: z.string().default(".data"),
  CHAPEAU_SECRET: z.string().min(32, "at least 32 characters").optional(),
  CHAPEAU_WORKER: choice(["on", "off"]).default("on"),
  CHAPEAU_WORLD: choice(["demo", "none"]).optional(),
  SMTP_URL: address(MAILS, "a mail server such as smtp://user:password@host:587").optional(),
  MAIL_FROM: z
    .string()
    .includes("@", "a sender such as Chapeau <chapeau@example.org>")
    .default("Chapeau <chapeau@localhost>"),
  OIDC_ISSUER: address(WEB, "the agency's OpenID Connect issuer, an https address").optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().optional(),
  LOG_LEVEL: choice(["error", "info", "debug"]).default("info"),
});

const OIDC = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_NAME"] as const;

/** The environment once read: defaults filled in, addresses checked. */
export type Env = z.infer<typeof environment> & { APP_ORIGIN: string; CHAPEAU_WORLD: "demo" | "none" };

/** A variable is wrong; the message names each wrong one and what was expected, never its value. */
export class BadEnvironment extends Error {
  override name = "BadEnvironment";
}

/**
 * Reads an environment and fills in what follows from other variables. An empty value counts as unset.
 * @param source name → value, such as the process's own
 * @returns the checked environment
 * @throws BadEnvironment naming all that is wrong at once
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const read = environment.safeParse(given);
  const faults = read.success
    ? missingTogether(given)
    : read.error.issues.map((issue) => `${issue.path.join(".")}: expected ${issue.message}`);
  if (!read.success || faults.length > 0)
    throw new BadEnvironment(`The environment is not right.\n  ${faults.join("\n  ")}`);
  return {
    ...read.data,
    APP_ORIGIN: new URL(read.data.APP_ORIGIN ?? `http://localhost:${read.data.PORT}`).origin,
    CHAPEAU_WORLD: read.data.CHAPEAU_WORLD ?? (read.data.DATABASE_URL ? "none" : "demo"),
  };
}

let cached: Env | undefined;

/**
 * The environment of this process, read once. The boot asks first, so a wrong variable stops it before anything starts.
 * @throws BadEnvironment
 */
export function env(): Env {
  cached ??= readEnv(process.env);
  return cached;
}

/** Forgets what was read: for the boot, which fills in DATABASE_URL, and for tests that change their database. */
export function forgetEnv(): void {
  cached = undefined;
}

function missingTogether(given: Record<string, string | undefined>): string[] {
  const set = OIDC.filter((name) => given[name]);
  if (set.length === 0 || set.length === OIDC.length) return [];
  return OIDC.filter((name) => !given[name]).map(
    (name) => `${name}: expected a value, because ${set[0]} is set`,
  );
}

function address(protocols: string[], expected: string) {
  return z
    .string()
    .refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), expected);
}

function port(standard: number) {
  return whole(standard, 0, 65_535, "a port number from 0 to 65535");
}

function whole(standard: number, least: number, most: number, expected: string) {
  const fits = (value: string) => /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most;
  return z.string().default(String(standard)).refine(fits, expected).transform(Number);
}

function choice<const T extends [string, ...string[]]>(allowed: T) {
  return z.enum(allowed, `one of ${allowed.join(", ")}`);
}
