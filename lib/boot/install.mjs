import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const LEAST_NODE = [22, 12];

/**
 * Runs `npm ci` when what is installed differs from package-lock.json, and does nothing otherwise. Development tools
 * are left out unless asked for, or already there. Plain JavaScript: it runs before anything is installed.
 * @param {string} root the project's folder
 * @param {{ dev: boolean }} wanted whether the tools of development and tests are needed
 */
export function install(root, { dev }) {
  const withDev = dev || existsSync(join(root, "node_modules", "vitest"));
  if (isInstalled(root, withDev)) return;
  console.log("Installing what is missing; this takes a few minutes the first time.");
  const words = ["ci", "--no-audit", "--no-fund", ...(withDev ? [] : ["--omit=dev"])];
  const byNpm = process.env.npm_execpath;
  const [command, args] = byNpm ? [process.execPath, [byNpm, ...words]] : ["npm", words];
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) stop("npm ci did not succeed; what it said is above.");
}

/**
 * The Node that came with the project, or this one when npm was not allowed to put it there and it is new enough.
 * @param {string} root the project's folder
 * @returns {string} path of the executable
 */
export function pinnedNode(root) {
  const pinned = join(root, "node_modules", "node", "bin", "node");
  if (existsSync(pinned)) return pinned;
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return process.execPath;
  return stop(
    `npm did not run the install script of the package "node", and this Node ${process.versions.node} is too old.\n` +
      `Run "npm rebuild node", or use Node ${LEAST_NODE.join(".")} or newer.`,
  );
}

/** npm keeps in node_modules a list of what it put there. */
function isInstalled(root, withDev) {
  const wanted = packages(join(root, "package-lock.json"));
  const present = packages(join(root, "node_modules", ".package-lock.json"));
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "" || entry.optional || entry.peer || ((entry.dev || entry.devOptional) && !withDev))
      return true;
    return present[path]?.version === entry.version;
  });
}

function packages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {};
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
