import { expect } from "@/e2e/world";
import { ACTS, type Act } from "./acts";
import type { Ids } from "./cells";
import { type Answer, builtActions, type Fields } from "./hand";
import { ROUTES } from "./routes";
import { test } from "./staged";

const LONG = "x".repeat(1_000_000);
/** Values that no screen sends; none may be a 500, and none may be taken for what it is not (reliability R38). */
const ODD: Record<string, string | string[]> = {
  empty: "",
  nul: "a\0b",
  surrogate: "a\ud800b",
  dashes: "------------------------------------",
  object: '{"contains":""}',
  proto: "__proto__",
  negative: "-1",
  long: LONG,
  infinite: "1e309",
  twice: ["one", "two"],
};
/** Acts whose odd input ends a session or asks for a letter; they are pressed in their own tests. */
const APART = [
  "signOutAction",
  "signOutEverywhereAction",
  "moveClockAction",
  "chooseLanguageAction",
  "chooseThemeAction",
];
const FREE = ["title", "text", "reason", "note", "raw", "reply", "name", "place", "funding", "reference"];

test.slow();

test("no form brings a door down, whatever stands in its fields", async ({ hands, stage }) => {
  const broken: string[] = [];
  const ids: Ids = { ...stage.own, sessionId: stage.own.roundId ?? "" };
  for (const door of ACTS.filter(({ act }) => !APART.includes(act))) {
    const fields = door.fields(ids);
    const tries: Fields[] = [{}, { ...fields, role: "ADMIN", personId: ids.endedSeatId, version: "-1" }];
    for (const name of Object.keys(fields))
      for (const [kind, odd] of Object.entries(ODD))
        if (
          !(
            FREE.includes(name) &&
            ["twice", "object", "proto", "dashes", "negative", "infinite"].includes(kind)
          )
        )
          tries.push({ ...fields, [name]: odd });
    const knocks = tries.map(async (tried) => ({ tried, heard: await knock(door, tried) }));
    for (const { tried, heard } of await Promise.all(knocks))
      if (heard.status >= 500)
        broken.push(`${door.act} ${JSON.stringify(tried).slice(0, 200)}: ${heard.status}`);
  }
  expect(broken).toEqual([]);

  function knock(door: Act, fields: Fields): Promise<Answer> {
    const page = builtActions().get(door.act)?.pages[0] ?? "/desk";
    const named: Ids = { ...ids, submissionId: ids.drafting ?? "", slug: ids.entity ?? "" };
    const path = page.replace(/\[(\w+)\]/g, (_, name: string) => named[name] ?? "");
    return hands[door.right ?? "guest"].press(door.act, path, fields);
  }
});

test("no address and no question brings a page down", async ({ hands, stage }) => {
  const broken: string[] = [];
  const odd = [
    "------------------------------------",
    "%00",
    "%F0%9F",
    "__proto__",
    "..%2f..",
    "a".repeat(2000),
    "-1",
  ];
  const questions = [
    "at",
    "from",
    "to",
    "search",
    "subject",
    "about",
    "before",
    "on",
    "text",
    "problem",
    "for",
    "next",
    "q",
  ];
  for (const { path, file } of ROUTES.filter((route) => !route.file.startsWith("app/api/"))) {
    for (const word of odd) {
      const twisted = Object.fromEntries(Object.keys(stage.own).map((key) => [key, word]));
      const addresses = [
        path(twisted),
        `${path(stage.own)}?${questions.map((name) => `${name}=${word}`).join("&")}`,
      ];
      for (const address of addresses) {
        const { status } = await hands.secretariat.get(address);
        if (status >= 500) broken.push(`${file} ${address.slice(0, 120)}: ${status}`);
      }
    }
  }
  expect(broken).toEqual([]);
});
