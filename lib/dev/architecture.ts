/** The house as data: what may stand in a noun's folder, which way imports point, and what is never written. */

/** A noun may import the nouns before it, never one after it; the later one listens to the earlier one's events. */
export const ORDER = [
  ...["people", "door", "membership", "texts", "meetings", "work-plan", "publications", "events"],
  ...[
    "submissions",
    "agreed-language",
    "drafting",
    "rounds",
    "responses",
    "dispositions",
    "workbench",
    "matrices",
    "sign-off",
    "provenance",
    "decisions",
    "reports",
    "record",
    "search",
    "demo",
    "desk",
  ],
];

/** Folders of lib that are no nouns. */
export const TOOLS = ["core", "boot", "dev", "bench"];

/** Files of a noun that know no database, no Next, no React, no clock. */
export const PURE = ["states", "rules", "schema", "events", "emails", "symbols", "export-[a-z0-9-]+"];

/** Files of a noun that reach the database or the request. */
export const IMPURE = ["queries", "commands", "actions", "jobs"];

/** Pure names that one noun has and no other; each is a word of that noun. */
export const OWN_WORDS: Record<string, string[]> = {
  texts: [
    ...[
      "blocks",
      "spans",
      "document(-[a-z]+)?",
      "suggest(-[a-z]+)?",
      "numbers(-[a-z]+)?",
      "words",
      "inline(-[a-z]+)?",
      "align",
    ],
    ...["any-text", "hints(-[a-z]+)?", "authorship", "(import|compare)(-[a-z0-9-]+)?"],
  ],
  dispositions: ["amendments", "carry"],
  door: ["device"],
  matrices: ["columns", "import(-[a-z0-9-]+)?"],
  responses: ["chain", "rules-[a-z]+"],
  rounds: ["rules-[a-z]+"],
  drafting: ["protocol", "rebase", "client(-[a-z]+)?", "history(-[a-z]+)?"],
  meetings: ["agenda"],
  membership: ["names", "settled"],
  people: ["email"],
  record: ["filter", "sentence"],
  provenance: ["trace"],
  "agreed-language": ["citation", "key"],
  search: ["excerpt"],
  desk: ["duties", "facts", "themes"],
  workbench: ["queue", "similar"],
};

/** Names of one noun that reach the request or the database: the door is where next-auth, cookies and codes live. */
export const OWN_IMPURE: Record<string, string[]> = {
  drafting: ["socket", "room(-[a-z]+)?"],
  door: ["cookies", "knock", "providers", "secrets"],
  record: ["stream", "verify(-[a-z]+)?"],
  desk: ["front", "preferences"],
  matrices: ["package(-[a-z]+)?"],
};

/** The longest a file may be, in lines. */
export const LONGEST = 250;

/** What a README at the door of a folder may take. */
export const README_LINES = 25;

/** The folders that have a README at the door. */
export const ROOMS = ["app", "components", "lib", "prisma", "e2e"];

type Ban = { where: (path: string) => boolean; pattern: RegExp; says: string };

const code = (path: string) => /\.(ts|tsx|mjs)$/.test(path);
const test = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith("e2e/");
const tools = (path: string) => /^lib\/(boot|dev|bench)\//.test(path) || !path.includes("/");
const product = (path: string) =>
  code(path) &&
  !test(path) &&
  !tools(path) &&
  /^(app|components|lib)\//.test(path) &&
  !path.startsWith("lib/core/");
const reachesData = (path: string) =>
  /^lib\/(core|boot|dev|bench)\/|^(prisma|e2e)\/|^lib\/[a-z-]+\/(queries|commands)(\/|\.)/.test(path) ||
  test(path);

/** Each ban says where the thing should go. */
export const BANS: Ban[] = [
  {
    where: (path) =>
      code(path) && path !== "lib/core/env.ts" && !tools(path) && !test(path) && !path.startsWith("prisma/"),
    pattern: /\bprocess\.env\b/,
    says: "reads the environment. Only lib/core/env.ts does: add the variable there and to .env.example.",
  },
  {
    where: product,
    pattern: /\bnew Date\(\)|\bDate\.now\(/,
    says: "asks the time. `now` comes in as an argument, from lib/core/clock.ts.",
  },
  {
    where: (path) =>
      product(path) || (path.startsWith("lib/core/") && path !== "lib/core/dates.ts" && !test(path)),
    pattern: /\bIntl\.DateTimeFormat\b|\.toLocale(Date|Time)String\(/,
    says: "formats a date. That is lib/core/dates.ts's work.",
  },
  {
    where: (path) => /\.tsx?$/.test(path),
    pattern: /(from|import\()\s*["']\.\.\//,
    says: "imports by ../ — write @/… across folders and ./… inside one.",
  },
  {
    where: (path) => code(path) && !reachesData(path),
    pattern: /from ["']@\/prisma\/client/,
    says: "imports the database client. Put the reading into queries.ts or the writing into commands.ts.",
  },
  {
    where: code,
    pattern: /\$(query|execute)RawUnsafe\b/,
    says: "builds SQL from text. Use the tagged form, $queryRaw`…`.",
  },
  {
    where: (path) => path.endsWith(".css"),
    pattern:
      /(^|[\s;{])(margin|padding|border|inset)?-?(left|right)(-[a-z]+)?\s*:|(text-align|float):\s*(left|right)|(top|bottom)-(left|right)-radius/,
    says: "says left or right. Write the logical property (inline-start, inline-end): Arabic reads the other way.",
  },
  {
    where: (path) => path.endsWith(".tsx"),
    pattern: /\b(margin|padding|border)(Left|Right)\b/,
    says: "says left or right. Style it in CSS, with logical properties.",
  },
  {
    where: code,
    pattern: /\bwaitForTimeout\(/,
    says: "sleeps in a test. Wait for what should be seen; move time by the group's clock.",
  },
  {
    where: test,
    pattern: /\b(test|it|describe)\.(only)\(|\b(test|it|describe)\.skip\(\s*["'`]/,
    says: "leaves tests out. Mend it or delete it; `skipIf` with a reason that is said aloud is for absent folders only.",
  },
  {
    where: code,
    pattern: /@ts-(ignore|nocheck|expect-error)|\bas any\b|:\s*any\b/,
    says: "silences the types. Say what it is.",
  },
];

/** Names that say nothing of what is in the file. */
export const EMPTY_NAMES =
  /(^|\/)(index|utils?|helpers?|types|constants|managers?|misc|common)\.(ts|tsx|mjs)$/;
