import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  BANS,
  EMPTY_NAMES,
  IMPURE,
  LONGEST,
  ORDER,
  OWN_IMPURE,
  OWN_WORDS,
  PURE,
  README_LINES,
  ROOMS,
  TOOLS,
} from "./architecture";
import { carriedFaults } from "./carried";
import { importsOf, type Source } from "./imports";

const OUTSIDE =
  /^(node_modules|\.next|\.data|\.git|prisma\/client|prisma\/migrations|test-results|playwright-report)(\/|$)/;
const CHECKED = /\.(ts|tsx|mjs|css|md)$/;
const FORBIDDEN_TO_PURE =
  /^(react|react-dom|next|next-auth|server-only|node:|pg)(\/|$|:)|^node:|^@\/prisma\//;

/**
 * Reads the house rules of the architecture (§6) against files.
 * @param sources every file of the project that people write
 * @returns one sentence a fault, each beginning with the path and saying where the thing should go
 */
export function faultsOf(sources: Source[]): string[] {
  const paths = new Set(sources.map((source) => source.path));
  const missing = ROOMS.filter(
    (room) => [...paths].some((path) => path.startsWith(`${room}/`)) && !paths.has(`${room}/README.md`),
  );
  return [
    ...missing.map(
      (room) =>
        `${room}/README.md: is missing. Say in ${README_LINES} lines what belongs here and what to read first.`,
    ),
    ...sources.flatMap((source) => [...shape(source), ...place(source), ...bans(source), ...arrows(source)]),
    ...carriedFaults(sources),
  ];
}

function shape({ path, text }: Source): string[] {
  const lines = text.split("\n").length - 1;
  const isCode = /\.(ts|tsx|mjs|css)$/.test(path);
  const found: string[] = [];
  if (isCode && lines > LONGEST)
    found.push(
      `has ${lines} lines, more than ${LONGEST}. Make it a folder of the same name, one verb a file.`,
    );
  if (isCode && EMPTY_NAMES.test(path))
    found.push("has a name that says nothing. Name it after what it holds.");
  const isDoor = ROOMS.some((room) => path === `${room}/README.md`);
  if (isDoor && lines > README_LINES)
    found.push(`has ${lines} lines, more than ${README_LINES}. Keep what a newcomer needs at the door.`);
  return found.map((fault) => `${path}: ${fault}`);
}

/** The closed vocabulary of a noun's folder (§6.2). */
function place({ path }: Source): string[] {
  const [lib, noun = "", file = "", ...deeper] = path.split("/");
  if (lib !== "lib" || TOOLS.includes(noun) || file === "" || !/\.(ts|tsx|mjs)$/.test(path)) return [];
  if (/\.test\.tsx?$/.test(path)) return []; // a test may be named after the whole noun
  if (!ORDER.includes(noun))
    return [`${path}: lib/${noun} is a new noun. Give it its place in ORDER (lib/dev/architecture.ts).`];
  const word = deeper.length > 0 ? file : file.replace(/\.tsx?$/, "");
  const known = [...PURE, ...IMPURE, ...(OWN_WORDS[noun] ?? []), ...(OWN_IMPURE[noun] ?? [])];
  if (known.some((pattern) => new RegExp(`^${pattern}$`).test(word))) return [];
  return [
    `${path}: "${word}" is not in the vocabulary of a noun (${known.join(", ")}). Put it where it belongs among these.`,
  ];
}

function bans({ path, text }: Source): string[] {
  if (path.startsWith("lib/dev/architecture") || path.startsWith("lib/dev/check-architecture")) return [];
  const applying = BANS.filter((ban) => ban.where(path));
  return text.split("\n").flatMap((line, at) => {
    if (/^\s*(\/\/|\*|\/\*)/.test(line)) return [];
    return applying.filter((ban) => ban.pattern.test(line)).map((ban) => `${path}:${at + 1}: ${ban.says}`);
  });
}

/** The one-way rule (§6.3). */
function arrows({ path, text }: Source): string[] {
  if (!/\.tsx?$/.test(path) || /\.test\.tsx?$/.test(path) || /^(e2e|prisma)\//.test(path)) return [];
  return importsOf(text).flatMap(({ isType, from }) =>
    crossing(path, from, isType).map((fault) => `${path}: ${fault}`),
  );
}

function crossing(path: string, from: string, isType: boolean): string[] {
  const room = path.split("/")[0] ?? "";
  const noun = room === "lib" ? (path.split("/")[1] ?? "") : "";
  const [, target = ""] = /^@\/lib\/([a-z-]+)\//.exec(from) ?? [];
  const part = /^@\/lib\/[a-z-]+\/([a-z-]+)/.exec(from)?.[1] ?? "";
  const isTool = ["boot", "dev", "bench"].includes(noun);
  const found: string[] = [];
  if (from.startsWith("@/app/")) found.push("imports app/. Nothing does: a page is the end of the road.");
  if (from.startsWith("@/components/") && room === "lib")
    found.push("imports components/. Drawing knows lib, never the other way.");
  if (room === "components" && ["queries", "commands"].includes(part) && !isType)
    found.push(
      `calls ${from}. A component is handed its view; import its type only, and act through actions.ts.`,
    );
  if (room === "app" && part === "commands" && !/\/route\.ts$/.test(path))
    found.push(
      `calls a command (${from}). Pages read; people act through actions.ts, machines through route.ts.`,
    );
  if (noun === "core" && ORDER.includes(target))
    found.push(`lib/core imports lib/${target}. The core knows no noun: let the noun register itself.`);
  if (ORDER.includes(noun) && ORDER.includes(target) && ORDER.indexOf(target) > ORDER.indexOf(noun))
    found.push(
      `lib/${noun} imports lib/${target}, which comes after it. Let ${target} do it, or listen to an event of ${noun}.`,
    );
  if (!isTool && path.includes("/") && ["boot", "dev", "bench"].includes(target))
    found.push(`imports lib/${target}, which is a tool of the shop floor.`);
  if (ORDER.includes(noun) && isPure(path)) found.push(...impurities(from, part, isType));
  return found;
}

function isPure(path: string): boolean {
  const [, noun = "", file = ""] = path.split("/");
  const word = file.replace(/\.tsx?$/, "");
  return [...PURE, ...(OWN_WORDS[noun] ?? [])].some((pattern) => new RegExp(`^${pattern}$`).test(word));
}

function impurities(from: string, part: string, isType: boolean): string[] {
  const local = /^\.\/(queries|commands|actions|jobs)(\/|$)/.test(from);
  const impure =
    local || IMPURE.includes(part) || (FORBIDDEN_TO_PURE.test(from) && !from.startsWith("react/jsx"));
  if (!impure || isType) return [];
  return [
    `imports ${from}. A pure file gets facts and \`now\` as arguments; reading is for queries.ts, writing for commands.ts.`,
  ];
}

/** Every file of the project that people write. */
export function readSources(root: string): Source[] {
  const entries = readdirSync(root, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !OUTSIDE.test(entry.name));
  const deep = folders.flatMap((folder) =>
    readdirSync(join(root, folder.name), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    ),
  );
  const all = [...entries.filter((entry) => entry.isFile()), ...deep];
  const paths = all.map((entry) => join(entry.parentPath, entry.name).slice(join(root, "/").length));
  const kept = paths.filter(
    (path) => CHECKED.test(path) && !OUTSIDE.test(path) && !path.endsWith("next-env.d.ts"),
  );
  return kept.sort().map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

if (process.argv[1]?.endsWith("check-architecture.ts")) {
  const sources = readSources(process.cwd());
  const faults = faultsOf(sources);
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length === 0
      ? `The house is in order: ${sources.length} files.`
      : `${faults.length} faults in the house.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
