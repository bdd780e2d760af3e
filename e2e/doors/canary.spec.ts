import { randomBytes } from "node:crypto";
import { expect } from "@/e2e/world";
import type { Ids } from "./cells";
import type { Hand } from "./hand";
import { ROUTES } from "./routes";
import { test } from "./staged";

test.use({ apart: "canary" });

const OUTSIDERS = [
  "anonymous",
  "partner",
  "guest",
  "coChair",
  "secretariat",
  "otherBody",
  "penholder",
] as const;
const WATCHERS = ["coChair", "secretariat", "penholder", "otherBody"] as const;
const FORMS: Record<string, string>[] = [{}, { RSC: "1" }];
const AFTER_THE_CLOSE = "2019-07-13T08:00:00Z";

test("what an entity says in a sealed round shows nowhere before the close, and is there after it", async ({
  hands,
  stage,
  product,
  setClock,
}) => {
  const ids: Ids = { ...stage.own, resolved: stage.own.commented ?? "", drafting: stage.own.commented ?? "" };
  const [reviewed, proposed, second] = [canary(), canary(), canary()];
  const place = `/submissions/${ids.commented}`;
  const quietBefore = await shown(hands.coChair, `${place}/matrix`);
  const entriesBefore: Record<string, number> = {};
  for (const role of WATCHERS) entriesBefore[role] = await entries(hands[role], ids.commented);
  const heard = await listen(hands.secretariat);
  const say = { roundId: ids.roundId ?? "", blockId: ids.roundBlockId ?? "" };
  for (const [hand, text, proposedText] of [
    [hands.reviewer, reviewed, proposed],
    [hands.focalPoint, second, ""],
    [hands.partner, canary(), ""],
  ] as const) {
    const said = await hand.press("addCommentAction", place, { ...say, text, proposedText });
    expect(said.reply?.status).toBe("done");
  }
  const submitted = await hands.focalPoint.press("submitResponseAction", place, {
    roundId: ids.roundId ?? "",
  });
  expect(submitted.reply?.status).toBe("done");
  const secrets = [reviewed, proposed, second];

  await test.step("no page, route, payload, letter or log carries it, nor a name of who wrote", async () => {
    const leaks: string[] = [];
    for (const role of OUTSIDERS) {
      for (const path of pathsOf(ids)) {
        for (const headers of FORMS) {
          const { text } = await hands[role].get(path, headers);
          if (secrets.some((secret) => text.includes(secret)))
            leaks.push(`${role} ${path} ${JSON.stringify(headers)}`);
        }
      }
    }
    expect(leaks).toEqual([]);
    const { rows: letters } = await product.database.query(
      "SELECT id FROM letter WHERE concat(subject, text) ~ $1",
      [secrets.join("|")],
    );
    expect(letters).toEqual([]);
    expect(secrets.filter((secret) => product.log().includes(secret))).toEqual([]);
  });

  await test.step("neither its number nor its order nor its moment can be told", async () => {
    expect(await shown(hands.coChair, `${place}/matrix`)).toBe(quietBefore);
    for (const role of WATCHERS) expect(await entries(hands[role], ids.commented)).toBe(entriesBefore[role]);
    expect(heard()).not.toContain(ids.commented);
  });

  await test.step("after the close it is there", async () => {
    await setClock(AFTER_THE_CLOSE);
    await expect
      .poll(async () => (await hands.coChair.get(`${place}/comments`)).text.includes(reviewed), {
        timeout: 30_000,
      })
      .toBe(true);
    const { text } = await hands.penholder.get(`${place}/comments`);
    expect(secrets.filter((secret) => !text.includes(secret))).toEqual([]);
    expect((await hands.otherBody.get(`${place}/comments`)).status).toBe(404);
    expect(heard()).toContain(ids.commented);
  });
});

/** How many lines the record of a text has for a hand. */
async function entries(hand: Hand, submissionId = ""): Promise<number> {
  const { text } = await hand.get(`/record?subject=${submissionId}`);
  return text.match(/<li data-walk/g)?.length ?? 0;
}

function canary(): string {
  return randomBytes(16).toString("hex");
}

/** Every GET of the matrix, with the places where a search could find something. */
function pathsOf(ids: Record<string, string>): string[] {
  const paths = ROUTES.filter(({ file }) => file !== "app/api/live/route.ts").map(({ path }) => path(ids));
  const text = `/submissions/${ids.commented}`;
  return [
    ...new Set([
      ...paths,
      `${text}/matrix`,
      `${text}/comments`,
      `${text}?at=whole`,
      `${text}?at=${ids.roundBlockId}`,
      `/record?subject=${ids.commented}`,
    ]),
  ];
}

async function shown(hand: Hand, path: string): Promise<string> {
  const { status, text } = await hand.get(path);
  return `${status} ${text.replace(/<script[\s\S]*?<\/script>|nonce="[^"]*"|value="[0-9a-f-]{36}"|<time [\s\S]*?<\/time>/g, "")}`;
}

/** The live stream of a hand, from now on. */
async function listen(hand: Hand): Promise<() => string> {
  const response = await hand.stream("/api/live");
  let heard = "";
  const decoder = new TextDecoder();
  void (async () => {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
      heard += decoder.decode(chunk);
  })().catch(() => undefined);
  return () => heard;
}
