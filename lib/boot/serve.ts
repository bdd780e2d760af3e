import { existsSync } from "node:fs";
import { BadEnvironment, env } from "@/lib/core/env";
import { buildPages, generateClient } from "./build";
import { type Database, openDatabase } from "./database";
import { migrate } from "./migrate";
import { BootRefusal } from "./refusal";
import { type Serving, serve } from "./server";
import { fillWithWorld, oneAtATime, readContents } from "./world";

const dev = process.argv.includes("--dev");
const stillOpen: { database?: Database; serving?: Serving } = {};
let ending: Promise<void> | undefined;

for (const signal of ["SIGTERM", "SIGINT", "SIGHUP", "disconnect"]) process.on(signal, () => end(0));
// Whoever read what we print may be gone; unheard, every line would be an error whose report is the next.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
try {
  await boot();
} catch (error) {
  if (!(error instanceof BootRefusal || error instanceof BadEnvironment)) throw error;
  console.error(error.message);
  await end(1);
}

/** Everything between the command and the first page, in order; each step says nothing unless it takes long. */
async function boot(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  settleNext();
  await generateClient();
  if (!dev) await buildPages();
  const database = await openDatabase("Chapeau");
  stillOpen.database = database;
  await oneAtATime(database.url, async () => {
    const applied = await migrate(database.url);
    if (applied.length > 0) console.log(`Applied ${applied.length} migrations.`);
    if (env().CHAPEAU_WORLD !== "demo") return;
    const contents = await readContents(database.url);
    if (contents !== "empty" && contents !== "unfinished") return;
    console.log("Playing the world of 2019 into the empty database; this happens once.");
    await fillWithWorld(database.url);
  });
  if (ending) return;
  stillOpen.serving = await serve(database.url, dev);
  welcome(await readContents(database.url), stillOpen.serving.port);
}

/** Next and next-auth read these before any code of ours; Next must not read .env a second time. */
function settleNext(): void {
  Object.assign(process.env, {
    NODE_ENV: dev ? "development" : "production",
    APP_ORIGIN: env().APP_ORIGIN,
    NEXTAUTH_URL: env().APP_ORIGIN,
    NEXT_TELEMETRY_DISABLED: "1",
    __NEXT_PROCESSED_ENV: "true",
  });
}

function welcome(contents: string, port: number): void {
  const demo = contents === "demo";
  console.log(`Chapeau is ready at ${env().PORT === port ? env().APP_ORIGIN : `http://localhost:${port}`}`);
  console.log(
    demo
      ? "Sign in: open it and choose a seat, such as “Focal point, ILO”."
      : "Sign in: type your e-mail address, then the code you are sent.",
  );
  console.log(
    demo
      ? "This is the demo world of 2019: nobody in it is a real account."
      : "A new installation? npm run chapeau -- found FILE founds your group.",
  );
}

/** Lets requests and the worker finish, then stops the database; a second signal waits for the first. */
function end(code: number): Promise<void> {
  ending ??= (async () => {
    await stillOpen.serving?.stop();
    await stillOpen.database?.release();
    process.exit(code);
  })();
  return ending;
}
