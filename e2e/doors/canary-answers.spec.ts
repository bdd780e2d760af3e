import type { Client } from "pg";
import { expect } from "@/e2e/world";
import { pathsTo, quietly, saidBy, sameWords } from "./canary-reach";
import { canary } from "./canary-secrets";
import { test } from "./staged";

test.use({ apart: "answers" });

/** Who is neither the comment's entity, nor holds the pen, nor serves the body (domain 5.2.9). */
const OUTSIDERS = ["anonymous", "focalPoint", "alternate", "reviewer", "guest", "otherBody"] as const;
/** Those of them who hold a pen elsewhere in the body. */
const KEEPING: readonly string[] = ["focalPoint", "alternate"];
const SERVING = ["penholder", "coChair", "secretariat"] as const;

test("what is proposed in answer to a comment shows to nobody else before it is published", async ({
  hands,
  stage,
  product,
}) => {
  test.setTimeout(600_000);
  const { database, origin } = product;
  const { worked = "" } = stage.own;
  const secrets = { text: canary(), reply: canary() };
  const words = Object.values(secrets);
  const place = `/submissions/${worked}/comments`;
  const press = async (act: string, fields: Record<string, string>) => {
    const { reply } = await hands.penholder.press(act, place, fields);
    expect(reply, act).toMatchObject({ status: "done" });
    return String(reply?.value);
  };
  const comment = await saidByPartner(database, worked);
  await database.query("UPDATE submission SET penholder_id = $2 WHERE id = $1", [
    stage.own.mandated,
    stage.own.entityId,
  ]);
  const replyTextId = await press("addReplyAction", { title: "Of the answers", text: secrets.text });
  await press("answerTogetherAction", {
    ...{ "comments[]": `${comment} 0`, kind: "acceptedInPart" },
    ...{ reply: secrets.reply, replyTextId },
  });
  const paths = await pathsTo(database, stage.own, { submission: worked, comment });
  const replies = `/submissions/${worked}/comments/replies`;

  await test.step("neither its words nor which reusable reply it uses", async () => {
    const leaks: string[] = [];
    await Promise.all(
      OUTSIDERS.map(async (role) => {
        for (const path of paths) {
          const said = await saidBy(hands[role], origin, path);
          // Whoever holds another pen of the body keeps its replies, and learns nothing of where they are used.
          const hidden =
            KEEPING.includes(role) && path.startsWith(replies) ? [secrets.reply, comment] : words;
          if (hidden.some((word) => said.includes(word))) leaks.push(`${role} ${path}`);
        }
      }),
    );
    expect(leaks).toEqual([]);
    expect(await saidBy(hands.focalPoint, origin, replies)).toContain(secrets.text);
    for (const role of SERVING)
      expect(await saidBy(hands[role], origin, `${place}?c=${comment}`), role).toContain(secrets.reply);
  });

  await test.step("nor, in the record, of which kind it is", async () => {
    const { rows } = await database.query(
      "SELECT type FROM record_entry WHERE subject_id = $1 AND data::text ~ 'acceptedInPart' AND (type LIKE '%answer%' OR type LIKE 'disposition.%')",
      [worked],
    );
    expect(rows).toEqual([]);
  });

  await test.step("nor anywhere else: with another kind and other words all pages are as they were", async () => {
    const before = await readings();
    await database.query(
      "UPDATE disposition SET kind = 'outOfScope', reply = 'Other words.', stance = 'contested' WHERE comment_id = $1",
      [comment],
    );
    let differing = [...before.keys()];
    for (let reading = 0; reading < 3 && differing.length > 0; reading++) {
      const now = await readings(differing);
      differing = differing.filter((key) => !sameWords(now.get(key), before.get(key)));
    }
    expect(differing).toEqual([]);
  });

  async function readings(only?: string[]): Promise<Map<string, string>> {
    const seen = new Map<string, string>();
    await Promise.all(
      OUTSIDERS.map(async (role) => {
        for (const path of paths)
          if (!only || only.includes(`${role} ${path}`))
            seen.set(`${role} ${path}`, await quietly(hands[role], origin, path));
      }),
    );
    return seen;
  }
});

/** A comment of the partner beside the one that the stage has in the round: then no voice of the ILO is its author. */
async function saidByPartner(database: Client, submissionId: string): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `WITH voice AS (SELECT p.id, t.entity_id FROM person p JOIN seat t ON t.person_id = p.id WHERE p.demo_seat = 'coe-focal-point' LIMIT 1),
      asked AS (SELECT id, closed_at FROM round WHERE submission_id = $1),
      answers AS (INSERT INTO response (round_id, entity_id, state, submitted_at) SELECT asked.id, voice.entity_id, 'submitted', asked.closed_at FROM asked, voice
        ON CONFLICT (round_id, entity_id) DO UPDATE SET state = 'submitted' RETURNING id)
     INSERT INTO comment (response_id, author_id, kind, strength, text, at, verified_at, submitted_at, number)
     SELECT answers.id, voice.id, 'general', 'suggestion', 'Said by the partner.', asked.closed_at, asked.closed_at, asked.closed_at, 900 FROM answers, asked, voice
     RETURNING id`,
    [submissionId],
  );
  const [row] = rows;
  if (!row) throw new Error("the partner said nothing");
  return row.id;
}
