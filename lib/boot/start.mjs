/**
 * The first step of every npm script, in plain JavaScript for whatever Node (20 or newer) the machine has: installs
 * what is missing, then goes on under the Node that comes with the project.
 *   node lib/boot/start.mjs [--dev]            the server
 *   node lib/boot/start.mjs --run FILE [...]   a TypeScript program of this project
 */
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install, pinnedNode } from "./install.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const [first, ...rest] = process.argv.slice(2);
const running = first === "--run";
const needsDev = first === "--dev" || rest[0]?.startsWith("lib/bench/");

process.chdir(ROOT);
install(ROOT, { dev: needsDev });

const program = running ? rest : ["lib/boot/serve.ts", ...(first ? [first] : [])];
/* Outside Next, `server-only` modules are let in by the condition under which React's server parts load. */
const conditions = running ? ["--conditions=react-server"] : [];
const node = pinnedNode(ROOT);
const child = spawn(node, [...conditions, "--import", "tsx", ...program], {
  stdio: ["inherit", "inherit", "inherit", "ipc"],
  env: { ...process.env, PATH: [join(ROOT, "node_modules", ".bin"), process.env.PATH].join(delimiter) },
});

for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : code));

/* npm killed without a word takes this process's parent away: end as if asked to. */
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 500).unref();
}
