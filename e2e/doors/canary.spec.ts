import { expect } from "@/e2e/world";
import { OWN_SERVING, ownServing } from "./canary-own";
import { pathsTo, quietly, saidBy, sameWords } from "./canary-reach";
import { canary, hide, replyTo } from "./canary-secrets";
import type { Hand } from "./hand";
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
  ...OWN_SERVING,
] as const;
/** Who watches from outside: nothing of what they see may change while another entity answers. */
const WATCHERS = ["penholder", "otherBody", "guest", "coChair", "secretariat", ...OWN_SERVING] as const;
const SERVING: readonly string[] = ["coChair", "secretariat", ...OWN_SERVING];
/** Where those who remind may see who has answered, and never what (domain 5.2.2). */
const WHO_ANSWERED = /\/board|\/participation|\/desk|\/on-behalf/;
const FORMS: Record<string, string>[] = [{}, { RSC: "1" }];
const AFTER_THE_CLOSE = "2019-07-13T08:00:00Z";

test("what an entity says in a sealed round shows nowhere before the close, and is there after it", async ({
  hands: standing,
  stage,
  product,
  setClock,
}) => {
  test.setTimeout(600_000);
  const { database, origin } = product;
  const ids = stage.own;
  const hands = { ...standing, ...(await ownServing(product, "ilo-focal-point")) };
  const { rows: asked } = await database.query<{ id: string }>(
    "INSERT INTO round_question (round_id, block_id, ord, text) VALUES ($1, $2, 1, 'Shall it be so?') RETURNING id",
    [ids.roundId, ids.roundBlockId],
  );
  const submission = ids.commented ?? "";
  const quietPaths = await pathsTo(database, ids, { submission, round: ids.roundId ?? "" });
  const quiet = await glance(quietPaths);
  const heard = await listen(hands.secretariat);
  const secrets = await hide(hands, database, ids);
  await replyTo(database, asked[0]?.id ?? "", secrets);
  const hidden = [secrets.leaves, secrets.stays, secrets.ids].flatMap((words) => Object.values(words));
  const inside = [...Object.values(secrets.stays), secrets.ids.author];
  const paths = await pathsTo(database, ids, secrets.aim);

  await test.step("no page, route, payload, export, letter, job, record or log carries it, nor a name of who wrote", async () => {
    expect(await leaksOf(hidden)).toEqual([]);
    const { rows } = await database.query(
      `SELECT 'letter' AS kind FROM letter l WHERE l::text ~ $1 UNION ALL SELECT 'job' FROM job j WHERE j::text ~ $1
       UNION ALL SELECT 'record' FROM record_entry e WHERE e::text ~ $1`,
      [hidden.join("|")],
    );
    expect(rows).toEqual([]);
    expect(hidden.filter((secret) => product.log().includes(secret))).toEqual([]);
    const { rows: numbered } = await database.query(
      "SELECT id FROM comment WHERE id = $1 AND number IS NOT NULL",
      [secrets.aim.comment],
    );
    expect(numbered).toEqual([]);
  });

  await test.step("neither its number nor its order nor its moment can be told", async () => {
    let differing = [...quiet.keys()];
    for (let reading = 0; reading < 4 && differing.length > 0; reading++) {
      const now = await glance(quietPaths, differing);
      differing = differing.filter((key) => !sameWords(now.get(key), quiet.get(key)));
    }
    expect(differing).toEqual([]);
    expect(heard()).not.toContain(submission);
  });

  await test.step("what is hidden takes as long as what is not there: 200 calls each, medians within 5 ms", async () => {
    const place = `/submissions/${submission}`;
    const [other] = (
      await database.query<{ id: string }>(
        `SELECT b->>'id' AS id FROM round r JOIN text_version v ON v.id = r.version_id, jsonb_array_elements(v.blocks) b
         WHERE r.id = $1 AND b->>'id' <> $2 LIMIT 1`,
        [ids.roundId, ids.roundBlockId],
      )
    ).rows;
    const nothing = canary()
      .replace(/(.{8})(.{4})(.{3})(.{3})(.*)/, "$1-$2-4$3-8$4-$5")
      .slice(0, 36);
    const edit = (id: string) =>
      hands.penholder.press("editCommentAction", place, { commentId: id, version: "1", text: "Tried." });
    expect((await edit(secrets.aim.comment ?? "")).reply).toEqual((await edit(nothing)).reply);
    const pairs: [string, () => Promise<unknown>, () => Promise<unknown>][] = [
      [
        "a place",
        () => hands.penholder.get(`${place}?at=${ids.roundBlockId}`),
        () => hands.penholder.get(`${place}?at=${other?.id}`),
      ],
      ["a comment", () => edit(secrets.aim.comment ?? ""), () => edit(nothing)],
    ];
    for (const [name, there, absent] of pairs) {
      const [one, two] = await medians(there, absent);
      expect(Math.abs(one - two), `${name}: ${one.toFixed(1)} and ${two.toFixed(1)} ms`).toBeLessThan(5);
    }
  });

  await test.step("after the close it is there, and what stays inside an entity still is nowhere", async () => {
    await setClock(AFTER_THE_CLOSE);
    await expect
      .poll(
        async () =>
          (await hands.coChair.get(`/submissions/${submission}/comments`)).text.includes(
            secrets.leaves.text ?? "?",
          ),
        { timeout: 30_000 },
      )
      .toBe(true);
    const seen = await Promise.all(paths.map((path) => saidBy(hands.penholder, origin, path)));
    for (const name of ["text", "proposed", "second"])
      expect(
        seen.some((said) => said.includes(secrets.leaves[name] ?? "?")),
        name,
      ).toBe(true);
    expect(await leaksOf(inside)).toEqual([]);
    expect(await leaksOf(hidden, ["anonymous", "otherBody"])).toEqual([]);
    expect(heard()).toContain(submission);
  });

  async function leaksOf(words: string[], roles: readonly (typeof OUTSIDERS)[number][] = OUTSIDERS) {
    const leaks: string[] = [];
    await Promise.all(
      roles.map(async (role) => {
        const own = ownOf(role);
        for (const path of paths)
          for (const headers of FORMS) {
            const said = await saidBy(hands[role], origin, path, headers);
            // A page that is asked for by an id repeats its own address.
            const found = words.filter(
              (word) => !own.includes(word) && !path.includes(word) && said.includes(word),
            );
            if (found.length > 0) leaks.push(`${role} ${path} ${JSON.stringify(headers)}`);
          }
      }),
    );
    return leaks;
  }

  /** Who knows what by having written it: the Secretariat what it entered for an entity, and the message it took it from. */
  function ownOf(role: string): (string | undefined)[] {
    const { leaves, stays } = secrets;
    if (role === "secretariat" || role === "ownSecretariat") return [leaves.behalf, stays.message];
    return role === "partner" ? [stays.partner] : [];
  }

  async function glance(all: string[], only?: string[]): Promise<Map<string, string>> {
    const seen = new Map<string, string>();
    await Promise.all(
      WATCHERS.map(async (role) => {
        for (const path of all)
          if (only ? only.includes(`${role} ${path}`) : !(SERVING.includes(role) && WHO_ANSWERED.test(path)))
            seen.set(`${role} ${path}`, await quietly(hands[role], origin, path));
      }),
    );
    return seen;
  }
});

/** Two ways, taken in turns, so that what else the machine does falls on both. */
async function medians(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let call = 0; call < 200; call++)
    for (const [which, ask] of [one, other].entries()) {
      const began = performance.now();
      await ask();
      times[which]?.push(performance.now() - began);
    }
  const [first = 0, second = 0] = times.map((all) => all.sort((a, b) => a - b)[100] ?? 0);
  return [first, second];
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
