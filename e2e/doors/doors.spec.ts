import { globSync, readFileSync } from "node:fs";
import { expect } from "@/e2e/world";
import { ACTS, type Act } from "./acts";
import type { Ids } from "./cells";
import { type Answer, builtActions, type Hand } from "./hand";
import { ROLES } from "./roles";
import { ROUTES } from "./routes";
import { test } from "./staged";
import { WRITES } from "./writes";

const EVIL = { origin: "https://evil.example", "x-forwarded-host": "evil.example" };

test("every page, route and action has its row, and every row its door", () => {
  const files = globSync("app/**/{page,route}.{ts,tsx}").toSorted();
  const rows = [...new Set([...ROUTES, ...WRITES].map(({ file }) => file))].toSorted();
  expect(rows).toEqual(files);
  const written = globSync("lib/*/actions.ts").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^export (?:const|async function) (\w+)/gm)].map(
      ([, name]) => name ?? "",
    ),
  );
  const acts = ACTS.map(({ act }) => act).toSorted();
  expect(acts).toEqual(written.toSorted());
  expect([...builtActions().keys()].filter((name) => !acts.includes(name))).toEqual([]);
});

test("pages and routes answer each role as written", async ({ hands, stage }) => {
  const wrong: string[] = [];
  for (const { file, path, cells } of ROUTES) {
    if (file === "app/api/live/route.ts") continue;
    const heard = await Promise.all(
      ROLES.map(async (role) => [role, statusOf(await hands[role].get(path(stage.own)))]),
    );
    for (const [role, status] of heard)
      if (status !== cells[role as keyof typeof cells])
        wrong.push(`${file} ${role}: ${status}, not ${cells[role as keyof typeof cells]}`);
  }
  expect(wrong).toEqual([]);
});

test("each action refuses the wrong seat for its seat, and lets the right one act", async ({
  hands,
  stage,
  product,
}) => {
  const wrong: string[] = [];
  const ids = { ...stage.own, sessionId: await anotherSession(product.database) };
  for (const door of [...WRITES.map(asKnock), ...ACTS.map(asPress)]) {
    for (const role of ROLES) {
      const expected = door.cells[role];
      if (expected === "may") continue;
      const said = wordOf(await door.knock(hands[role], ids));
      if (said !== expected) wrong.push(`${door.name} ${role}: ${said}, not ${expected}`);
    }
    const foreign = wordOf(await door.knock(hands[door.right ?? "guest"], ids, EVIL));
    if (foreign !== (door.foreign ?? "foreignOrigin")) wrong.push(`${door.name} from elsewhere: ${foreign}`);
    if (!door.right) continue;
    const done = wordOf(await door.knock(hands[door.right], ids));
    if (done !== "done" && !done.startsWith("to /")) wrong.push(`${door.name} by ${door.right}: ${done}`);
  }
  expect(wrong).toEqual([]);
});

type Door = Pick<Act, "cells" | "right" | "foreign"> & {
  name: string;
  knock: (hand: Hand, ids: Ids, headers?: Record<string, string>) => Promise<Answer>;
};

function asPress(door: Act): Door {
  const pages = builtActions().get(door.act)?.pages ?? [];
  return {
    ...door,
    name: door.act,
    knock: (hand, ids, headers) => hand.press(door.act, pageOf(pages, ids), door.fields(ids), headers),
  };
}

function asKnock(door: (typeof WRITES)[number]): Door {
  return {
    ...door,
    name: `${door.method} ${door.file}`,
    knock: (hand, ids, headers) => {
      const { body, type } = door.body(ids);
      return hand.send(door.method, door.path(ids), body, {
        ...(type ? { "content-type": type } : {}),
        ...headers,
      });
    },
  };
}

/** A page that carries the action, with ids of the stage in its path. */
function pageOf(pages: string[], ids: Ids): string {
  const named: Ids = { ...ids, submissionId: ids.drafting ?? "", slug: ids.entity ?? "" };
  return (pages[0] ?? "/desk").replace(/\[(\w+)\]/g, (_, name: string) => named[name] ?? "") || "/";
}

function statusOf({ status, headers }: Answer): string {
  if (status >= 300 && status < 400)
    return new URL(headers.get("location") ?? "", "http://here").pathname === "/sign-in"
      ? "door"
      : `to ${headers.get("location")}`;
  return String(status);
}

/** What a door said, in one word. */
function wordOf({ reply, headers, status }: Answer): string {
  if (reply) return reply.reason ?? reply.status;
  const goTo = headers.get("x-action-redirect") ?? headers.get("location");
  if (goTo) return `to ${new URL(goTo.split(";")[0] ?? "", "http://here").pathname}`;
  return status === 200 ? "nothing" : String(status);
}

async function anotherSession(database: {
  query: (sql: string) => Promise<{ rows: { id: string }[] }>;
}): Promise<string> {
  const { rows } = await database.query(
    "INSERT INTO session (person_id, device) SELECT id, 'another' FROM person WHERE demo_seat = 'ilo-focal-point' RETURNING id",
  );
  return rows[0]?.id ?? "";
}
