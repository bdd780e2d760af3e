/**
 * The first step of every npm script, in plain JavaScript for whatever Node (20 or newer) the machine has: installs
 * what is missing, then goes on under the Node that comes with the project.
 *   node lib/boot/start.mjs [--dev]            the server
 *   node lib/boot/start.mjs --run FILE [...]   a TypeScript program of this project
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
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
/* Left alone, Node lets garbage pile up to gigabytes; the server itself needs about 150 MB. NODE_OPTIONS may say otherwise. */
const heap =
  running || process.env.NODE_OPTIONS?.includes("max-old-space-size") ? [] : ["--max-old-space-size=448"];
const node = pinnedNode(ROOT);
const child = spawn(node, [...heap, ...conditions, "--import", "tsx", ...program], {
  stdio: ["inherit", "inherit", "inherit", "ipc"],
  env: { ...process.env, PATH: [join(ROOT, "node_modules", ".bin"), process.env.PATH].join(delimiter) },
});

for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : code));

/* npm killed without a word (kill -9) cannot pass it on: when it is gone, end as if asked to. */
if (process.env.npm_lifecycle_event) {
  const npm = launcher();
  setInterval(() => launcher() !== npm && child.kill("SIGTERM"), 300).unref();
}

/** npm's pid: our parent, or the parent of the shell that npm started us through. */
function launcher() {
  const parent = process.ppid;
  if (process.platform !== "linux") return parent;
  try {
    const isShell = readFileSync(`/proc/${parent}/cmdline`, "utf8").includes("start.mjs");
    const stat = readFileSync(`/proc/${parent}/stat`, "utf8");
    return isShell ? Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) : parent;
  } catch (error) {
    if (error.code === "ENOENT") return 1;
    throw error;
  }
}
