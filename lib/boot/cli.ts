import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { BadEnvironment, env } from "@/lib/core/env";
import { backup } from "./backup";
import { generateClient } from "./build";
import { borrowDatabase } from "./database";
import { doctor } from "./doctor";
import { migrate } from "./migrate";
import { BootRefusal } from "./refusal";
import { restore } from "./restore";
import { soak } from "./soak";
import { fillWithWorld, oneAtATime, readContents } from "./world";

const HELP = `npm run chapeau -- COMMAND

  doctor                      what is configured, what is wrong, and what to do about it
  migrate                     bring the database up to this version
  world [--at YYYY-MM-DD]     a demo installation back to 2019; all its data goes
  found FILE                  a group of your own in an installation that is not a demo (docs/operators/group.example.json)
  backup FILE                 the whole database into one file, while the server runs
  restore FILE [--replace]    a backup into an empty database (--replace: throw away what is there)
  verify                      check the record's chain and the rules that must always hold
  soak drafting [--seconds 60] [--typists 10]
                              people type while server and Postgres are killed, in a database of its own
  help                        this page

Settings are explained in .env.example; docs/ tells how to deploy, back up and upgrade.`;

type Wishes = { file: string; at?: string; replace: boolean; seconds: string; typists: string };

/** Each command gets a reachable database and answers with the exit code. */
const commands: Record<string, (url: string, wishes: Wishes) => Promise<number>> = {
  doctor,
  migrate: async (url) => {
    const applied = await oneAtATime(url, () => migrate(url));
    return say(applied.length > 0 ? `Applied: ${applied.join(", ")}.` : "The database is up to date.");
  },
  world: async (url, { at }) => {
    if (at && !/^\d{4}-\d\d-\d\d$/.test(at)) throw new BootRefusal("--at expects a day such as 2019-12-31.");
    await migrate(url);
    const contents = await readContents(url);
    if (contents === "real" || (contents === "empty" && env().CHAPEAU_WORLD === "none")) {
      throw new BootRefusal(
        "This installation is not a demo: it stays as it is. (Another database: set DATABASE_URL.)",
      );
    }
    await generateClient();
    await oneAtATime(url, () => fillWithWorld(url, at));
    return say(`The world of 2019 is played${at ? ` up to ${at}` : ""}. Everyone signs in again.`);
  },
  found: async (url, { file }) => {
    await migrate(url);
    if ((await readContents(url)) === "demo")
      throw new BootRefusal("This is a demo installation. Found your group in a database of its own.");
    await generateClient();
    const { found } = await import("./found");
    return say(await found(file));
  },
  backup: async (url, { file }) => {
    const { tables, rows } = await backup(url, file);
    return say(
      `Wrote ${rows} rows of ${tables} tables to ${file}. Keep it elsewhere: it holds everything, also what is confidential.`,
    );
  },
  restore: async (url, { file, replace }) => {
    const { tables, rows } = await restore(url, file, replace);
    const note =
      "Letters that had not left are held; everyone signs in again. Now run: npm run chapeau -- verify";
    return say(`Loaded ${rows} rows of ${tables} tables from ${file}. ${note}`);
  },
  verify: async () => {
    await generateClient();
    const { verifyRecord } = await import("@/lib/record/verify");
    const { bodies, entries, faults } = await verifyRecord();
    for (const fault of faults) console.error(fault);
    say(`${entries} entries of ${bodies} bodies checked; ${faults.length} faults.`);
    return faults.length > 0 ? 1 : 0;
  },
};

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof BootRefusal || error instanceof BadEnvironment)) throw error;
  console.error(error.message);
  return 1;
});
process.exit();

async function main(words: string[]): Promise<number> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { name, wishes } = understand(words);
  const command = commands[name];
  if (name === "help") return say(HELP);
  if (name === "soak") return soak(wishes, say);
  if (!command) throw new BootRefusal(`There is no command "${name}".\n\n${HELP}`);
  if (["backup", "restore", "found"].includes(name) && !wishes.file)
    throw new BootRefusal(`${name} needs a file name.`);
  env();
  const database = await borrowDatabase(`"chapeau ${name}"`);
  try {
    return await command(database.url, wishes);
  } finally {
    await database.release();
  }
}

function understand(words: string[]): { name: string; wishes: Wishes } {
  const options = {
    at: { type: "string" },
    replace: { type: "boolean", default: false },
    seconds: { type: "string", default: "60" },
    typists: { type: "string", default: "10" },
  } as const;
  try {
    const { positionals, values } = parseArgs({ args: words, options, allowPositionals: true });
    return { name: positionals[0] ?? "help", wishes: { ...values, file: positionals[1] ?? "" } };
  } catch (error) {
    throw new BootRefusal(`${(error as Error).message}\n\n${HELP}`);
  }
}

function say(message: string): number {
  console.log(message);
  return 0;
}
