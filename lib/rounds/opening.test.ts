import { afterAll, beforeAll, expect, test } from "vitest";
import { handlers } from "@/lib/boot/worker";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { runDueJobs } from "@/lib/core/worker";
import { setClock } from "@/lib/dev/build-body";
import { type BuiltHands, buildHands } from "@/lib/dev/build-hands";
import { done, draftText } from "@/lib/dev/build-text";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { openRound } from "./commands/open";
import { readAsking } from "./queries/asking";
import { readRound } from "./queries/round";
import { isSealedUnlessSaid } from "./states";

let hands: BuiltHands;
let submissionId: string;

beforeAll(async () => {
  hands = await buildHands();
  submissionId = await draftText(hands.body, hands.pen);
  done(await perform(issueVersion, hands.pen, { submissionId }));
});
afterAll(() => hands.close());

const asking = async (now: string, what: "round" | "signOff" = "round") => {
  const viewer = { actor: hands.pen, language: "en" as const, now: new Date(now) };
  const read = await readAsking(viewer, submissionId, what);
  if (!read) throw new Error("no text to ask about");
  return read;
};

test.each([
  [true, 1, true],
  [true, 2, false],
  [true, 3, false],
  [false, 1, false],
  [false, 2, false],
])("where the rule says %s, round %i is sealed: %s (domain 5.2.3)", (rule, number, sealed) => {
  expect(isSealedUnlessSaid(rule, number)).toBe(sealed);
});

test("what the page proposes is what an empty choice does, in the first round and in the second", async () => {
  const open = async (closesLocal: string) => {
    done(await perform(openRound, hands.pen, { submissionId, closesLocal, zone: "Europe/Vienna" }));
    return db().round.findFirstOrThrow({ where: { submissionId, state: "open" } });
  };
  expect((await asking("2019-06-10T08:00:00Z")).sealed).toBe(true);
  expect((await open("2019-06-14T17:00")).sealed).toBe(true);
  await setClock("2019-06-15T08:00:00Z");
  while ((await runDueJobs(handlers)) > 0);
  expect((await asking("2019-06-15T08:00:00Z")).sealed).toBe(false);
  expect(await open("2019-06-28T17:00")).toMatchObject({ number: 2, sealed: false });
});

test("the page knows everybody who can be asked; in sign-off only those whom the rules ask", async () => {
  await hands.body.actor("focalPoint", "coe");
  const guest = await hands.body.actor("guest", "coe");
  const { receivers } = await asking("2019-06-15T08:00:00Z");
  expect(receivers.map(({ entity, standing, people }) => [entity, standing, people])).toEqual([
    ["COE", "partner", ["focalPoint, COE"]],
    ["COE", "guest", [guest.name]],
    ["ILO", "member", ["focalPoint, ILO"]],
    ["IOM", "member", ["focalPoint, IOM"]],
    ["OSCE", "member", []],
  ]);
  const signs = (await asking("2019-06-15T08:00:00Z", "signOff")).receivers;
  expect(signs.map(({ standing }) => standing)).not.toContain("guest");
});

test("entities stand as the reader's language orders them, not as the database does (domain 1.5.2)", async () => {
  const renamed = { entityId: hands.body.entities.ilo ?? "", lang: "fr", validFrom: new Date("2019-01-01") };
  await db().entityName.create({ data: { ...renamed, name: "Ézéchiel", acronym: "Éz" } });
  const viewer = { actor: hands.pen, language: "fr" as const, now: new Date("2019-06-15T08:00:00Z") };
  const view = await readRound(viewer, submissionId);
  expect(view?.round?.entities.map(({ entity }) => entity)).toEqual(["COE", "Éz", "IOM", "OSCE"]);
});
