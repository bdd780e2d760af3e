import { statfs } from "node:fs/promises";
import { resolve } from "node:path";
import { Client } from "pg";
import { env } from "@/lib/core/env";
import { askServer } from "./database";
import { lockHolder } from "./lock";
import { compareMigrations } from "./migrate";
import { readContents } from "./world";

const LEAST_FREE = 2 * 2 ** 30;

type Finding = { about: string; found: string; advice?: string };

/**
 * Looks at everything an operator can get wrong and says it in plain words, each with what to do.
 * @param url a reachable database
 * @returns exit code: 1 when something needs doing
 */
export async function doctor(url: string): Promise<number> {
  const findings = [runtime(), origin(), ...mail(), signIn(), await disk(), ...(await database(url))];
  for (const { about, found, advice } of findings) {
    console.log(`${advice ? "!" : "✓"} ${about}: ${found}${advice ? `\n    → ${advice}` : ""}`);
  }
  const open = findings.filter((finding) => finding.advice).length;
  console.log(open === 0 ? "Nothing to do." : `${open} to look at.`);
  return open === 0 ? 0 : 1;
}

function runtime(): Finding {
  const holder = lockHolder(resolve(env().CHAPEAU_DATA));
  const runs =
    holder && holder.pid !== process.pid
      ? `${holder.work} runs as process ${holder.pid}`
      : "no server runs in this data folder";
  return { about: "Node", found: `${process.version}; ${runs}` };
}

function origin(): Finding {
  const { hostname, protocol } = new URL(env().APP_ORIGIN);
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  const advice =
    !local && protocol === "http:"
      ? "Sign-in cookies travel unprotected: put a proxy with TLS in front and set APP_ORIGIN to https://…"
      : undefined;
  return {
    about: "Address",
    found: `${env().APP_ORIGIN}${local ? " (only this machine's browsers)" : ""}`,
    advice,
  };
}

function mail(): Finding[] {
  const { SMTP_URL, MAIL_FROM, CHAPEAU_WORLD } = env();
  if (SMTP_URL) return [{ about: "Mail", found: `sent by ${new URL(SMTP_URL).host} as ${MAIL_FROM}` }];
  const needed = CHAPEAU_WORLD === "none";
  const advice = needed ? "Nobody can get a sign-in code: set SMTP_URL and MAIL_FROM." : undefined;
  return [{ about: "Mail", found: needed ? "no mail server" : "kept on the demo's mailbox page", advice }];
}

function signIn(): Finding {
  return { about: "Single sign-on", found: env().OIDC_NAME ?? "none; people sign in by a code in a letter" };
}

async function disk(): Promise<Finding> {
  const { bavail, bsize } = await statfs(".");
  const free = bavail * bsize;
  const advice = free < LEAST_FREE ? "Make room: a full disk stops every save." : undefined;
  return { about: "Disk", found: `${(free / 2 ** 30).toFixed(1)} GB free`, advice };
}

async function database(url: string): Promise<Finding[]> {
  const server = await askServer(url);
  const kind =
    env().CHAPEAU_DATA && new URL(url).hostname === "127.0.0.1" ? "on this machine" : new URL(url).host;
  const about = {
    about: "Database",
    found: `Postgres ${server.server_version}, ${kind}, flushes every save`,
  };
  const { pending, unknown } = await compareMigrations(url);
  if (unknown.length > 0) {
    return [
      about,
      {
        about: "Migrations",
        found: `unknown: ${unknown.join(", ")}`,
        advice: "A newer version has worked here: start that one.",
      },
    ];
  }
  if (pending.length > 0) {
    return [
      about,
      {
        about: "Migrations",
        found: `${pending.length} pending`,
        advice: "npm run chapeau -- migrate (or npm start)",
      },
    ];
  }
  return [about, { about: "Migrations", found: "all applied" }, await contents(url), ...(await work(url))];
}

async function contents(url: string): Promise<Finding> {
  const held = await readContents(url);
  if (held === "empty") return { about: "Installation", found: "empty: no group yet" };
  if (held === "unfinished") {
    return { about: "Installation", found: "a demo world that was cut off", advice: "npm run world" };
  }
  const { SMTP_URL, APP_ORIGIN } = env();
  const exposed = held === "demo" && (SMTP_URL || APP_ORIGIN.startsWith("https:"));
  const advice = exposed ? "Anyone may take any seat in a demo: keep it off the open internet." : undefined;
  return {
    about: "Installation",
    found: held === "demo" ? "the demo world of 2019" : "real work, not a demo",
    advice,
  };
}

/** Letters and deadlines wait for a worker; a lease that ran out was held by a process that died. */
async function work(url: string): Promise<Finding[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const jobs = await client.query(
      `SELECT count(*) FILTER (WHERE lease_until > clock_timestamp())::int AS leased,
        count(*) FILTER (WHERE failed_at IS NOT NULL)::int AS failed FROM job WHERE done_at IS NULL`,
    );
    const letters = await client.query(
      "SELECT state, count(*)::int AS n FROM letter WHERE state <> 'sent' GROUP BY 1 ORDER BY 1",
    );
    const { leased, failed } = jobs.rows[0];
    const waiting = letters.rows.map(({ state, n }) => `${n} ${state}`).join(", ") || "none waiting";
    const advice = failed > 0 ? 'Some work was given up: the log says why ("job failed").' : undefined;
    return [
      {
        about: "Worker",
        found: `${env().CHAPEAU_WORKER}; ${leased} jobs under way, ${failed} given up`,
        advice,
      },
      { about: "Letters", found: waiting },
    ];
  } finally {
    await client.end();
  }
}
