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
  door: ["device"],
  matrices: ["columns", "import(-[a-z0-9-]+)?"],
