import { expect, test } from "vitest";
import { carriedFaults } from "./carried";
import { faultsOf } from "./check-architecture";

const rows: [path: string, text: string, said: string | null][] = [
  ["lib/rounds/commands.ts", 'import { db } from "@/lib/core/db";', null],
  ["lib/rounds/commands/open.ts", 'import { mayOpen } from "@/lib/rounds/rules";', null],
  ["lib/rounds/rules.ts", 'import type { RoundView } from "./queries";', null],
  ["lib/rounds/export-docx.test.ts", "", null],
  ["lib/rounds/manager.ts", "", "says nothing"],
  ["lib/rounds/tools.ts", "", "not in the vocabulary"],
  ["lib/votes/rules.ts", "", "new noun"],
  ["lib/rounds/rules.ts", 'import { readRound } from "./queries";', "pure file"],
  [
    "lib/rounds/rules.ts",
    'import { db } from "@/lib/core/db";\nimport { createHash } from "node:crypto";',
    "pure file",
  ],
  ["lib/people/queries.ts", 'import { roundMay } from "@/lib/rounds/rules";', "comes after it"],
  ["lib/core/record.ts", 'import { events } from "@/lib/rounds/events";', "knows no noun"],
  ["lib/rounds/queries.ts", 'import { Board } from "@/components/rounds/board";', "never the other way"],
  ["components/rounds/board.tsx", 'import { type BoardView } from "@/lib/rounds/queries";', null],
  ["components/rounds/board.tsx", 'import { readBoard } from "@/lib/rounds/queries";', "handed its view"],
  ["app/page.tsx", 'import { openRound } from "@/lib/rounds/commands/open";', "Pages read"],
  ["app/api/route.ts", 'import { openRound } from "@/lib/rounds/commands/open";', null],
  ["lib/rounds/rules.ts", "const at = new Date();", "asks the time"],
  ["lib/rounds/rules.ts", "const at = new Date(given);", null],
  ["lib/rounds/rules.ts", "// never new Date()", null],
  ["lib/rounds/queries.ts", "const a = process.env.A;", "lib/core/env.ts"],
  ["components/ui/date.tsx", "new Intl.DateTimeFormat();", "lib/core/dates.ts"],
  ["app/page.tsx", 'import { a } from "../a";', "@/…"],
  ["components/ui/date.tsx", 'import { Role } from "@/prisma/client/enums";', "database client"],
  ["lib/rounds/queries.ts", "db.$queryRawUnsafe(sql)", "tagged form"],
  ["components/ui/date.css", ".date { margin-left: 1px; }", "logical property"],
  ["components/ui/date.css", ".date { margin-inline-start: 1px; inset-inline-end: 0; }", null],
  ["e2e/journeys/a.spec.ts", "await page.waitForTimeout(100);", "sleeps"],
  ["e2e/journeys/a.spec.ts", 'test.only("a", run);', "leaves tests out"],
  ["e2e/journeys/a.spec.ts", 'test.skip("a", run);', "leaves tests out"],
  ["lib/rounds/rules.ts", "\n".repeat(251), "more than 250"],
  ["lib/README.md", "\n".repeat(26), "more than 25"],
];

const atTheDoor = ["app", "components", "lib", "prisma", "e2e"].map((room) => ({
  path: `${room}/README.md`,
  text: "",
}));

test.each(rows)("%s with %j: %s", (path, text, said) => {
  const faults = faultsOf([...atTheDoor.filter((door) => door.path !== path), { path, text }]);
  if (said === null) expect(faults).toEqual([]);
  else expect(faults.join("\n")).toContain(said);
});

test("every room has a README at its door", () => {
  expect(faultsOf([{ path: "lib/rounds/rules.ts", text: "" }])).toEqual([
    expect.stringMatching(/^lib\/README\.md: is missing/),
  ]);
});

test("what a browser would load of the server's own is said, with the way", () => {
  const client = { path: "components/a/b.tsx", text: '"use client";\nimport { c, type D } from "./c";' };
  const named = { path: "components/a/c.ts", text: 'import { limits } from "@/lib/rounds/schema";' };
  const schema = { path: "lib/rounds/schema.ts", text: 'import { z } from "zod";' };
  const acts = { path: "components/a/c.ts", text: '"use server";\nimport { z } from "zod";' };
  const typed = { path: "components/a/c.ts", text: 'import type { Limits } from "@/lib/rounds/schema";' };
  expect(carriedFaults([client, named, schema])).toEqual([
    expect.stringContaining("components/a/b.tsx → components/a/c.ts → lib/rounds/schema.ts"),
  ]);
  expect(carriedFaults([client, acts, schema])).toEqual([]);
  expect(carriedFaults([client, typed, schema])).toEqual([]);
  for (const words of ['import "./b";', 'import b, { type C } from "./b";', 'import { c } from "../a/b";']) {
    const bare = { path: "components/a/b.ts", text: 'import "zod";' };
    const other = { path: "components/a/a.tsx", text: `"use client";\n${words}` };
    expect(carriedFaults([other, bare]), words).toHaveLength(1);
  }
});
