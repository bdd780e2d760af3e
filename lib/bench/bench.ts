import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Client } from "pg";
import { buildPages, generateClient } from "@/lib/boot/build";
import { migrate } from "@/lib/boot/migrate";
import { startPostgres } from "@/lib/boot/postgres";
import { startServed } from "@/lib/dev/served";
import { cookieFor } from "@/lib/dev/sign-in";
import { startBarePage } from "./bare-page";
import { type Row, tableOf } from "./rows";
import { LOG_SETTINGS } from "./statements";
import { findPlaces, layWorld } from "./world";

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    only: { type: "string", default: "" },
    groups: { type: "string", default: "1,10,100" },
  },
});
const groups = values.groups.split(",").map(Number);
/* "desk" wants pages.desk, "pages" wants every page. */
const wanted = (name: string) => name.includes(values.only);

await generateClient();
await buildPages();
// What measures reaches the database client, which a fresh clone has only from here on.
const { FAMILIES } = await import("./families");
const dataDir = mkdtempSync(join(tmpdir(), "chapeau-bench-"));
chmodSync(dataDir, 0o755);
const postgres = await startPostgres(dataDir, { name: "template", settings: LOG_SETTINGS });
const rows: Row[] = [];
try {
  await migrate(postgres.url);
  const bare = await startBarePage(resolve(".data", "bench"), postgres.url);
  for (const number of groups) rows.push(...(await measureWorld(number, bare.origin)));
  await bare.stop();
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
for (const family of FAMILIES) rows.push(...family.compare(rows, groups));
console.log(tableOf(rows));
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
process.exit();

async function measureWorld(number: number, bareUrl: string): Promise<Row[]> {
  const name = `groups_${number}`;
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = new URL(postgres.url);
  url.pathname = `/${name}`;
  const databaseUrl = url.toString();
  await migrate(databaseUrl);
  const size = await layWorld(databaseUrl, number);
  const places = await findPlaces(databaseUrl, number);
  console.log(
    `A world of ${Object.entries(size)
      .map(([what, many]) => `${many} ${what}`)
      .join(", ")}.`,
  );
  const server = await startServed({ DATABASE_URL: databaseUrl, CHAPEAU_WORLD: "none" });
  const { origin, pid } = server;
  const cookie = await cookieFor(databaseUrl, places);
  const on = { dataDir, databaseUrl, size, places, origin, pid, cookie, bare: { url: `${bareUrl}/` } };
  const measured: Row[] = [];
  for (const family of FAMILIES) measured.push(...(await family.measure(on, wanted)));
  await server.stop();
  return measured;
}
