import { randomBytes } from "node:crypto";
import type { Client } from "pg";
import { expect } from "@/e2e/world";
import type { Ids } from "./cells";
import type { Hands } from "./roles";
import { messageOf } from "./writes";

/** What is hidden in a sealed round: what leaves the entity at the close, and what stays inside it for ever. */
export type Secrets = {
  leaves: Record<string, string>;
  stays: Record<string, string>;
  /** Ids of what leaves at the close, and of its author, which never does. */
  ids: { comment: string; response: string; author: string };
  aim: Record<string, string>;
};

/** A word that stands nowhere else. */
export function canary(): string {
  return randomBytes(16).toString("hex");
}

function canaries<K extends string>(...names: K[]): Record<K, string> {
  return Object.fromEntries(names.map((name) => [name, canary()])) as Record<K, string>;
}

/**
 * Answers a sealed round for one entity with a canary in every place that holds words: through the doors what a person types,
 * by rows what several people and steps would take (a colleague's name, support, clearance, a reply to a question).
 * @param hands who acts
 * @param database the product's
 * @param ids the stage
 */
export async function hide(hands: Hands, database: Client, ids: Ids): Promise<Secrets> {
  const leaves = canaries("text", "proposed", "second", "rationale", "source", "quote", "reply", "behalf");
  const stays = canaries(
    "colleague",
    "note",
    "step",
    "returned",
    "draft",
    "row",
    "file",
    "partner",
    "unverified",
    "message",
  );
  const place = `/submissions/${ids.commented}`;
  const say = { roundId: ids.roundId, blockId: ids.roundBlockId };
  const press = async (hand: keyof Hands, act: string, fields: Record<string, string | undefined>) => {
    const { reply } = await hands[hand].press(act, place, fields);
    expect(reply, `${act} by ${hand}`).toMatchObject({ status: "done" });
  };
  const first = { ...say, text: `${leaves.text} pademelon`, proposedText: leaves.proposed };
  await press("focalPoint", "addCommentAction", first);
  await press("alternate", "addCommentAction", { ...say, text: leaves.second, strength: "redLine" });
  await press("reviewer", "addCommentAction", { ...say, text: stays.unverified });
  await press("partner", "addCommentAction", { ...say, text: stays.partner });
  const one = async (sql: string, values: unknown[]) =>
    (await database.query<{ id: string }>(sql, values)).rows[0]?.id ?? "";
  const commentId = await one("SELECT id FROM comment WHERE text LIKE $1", [`${leaves.text}%`]);
  const responseId = await one("SELECT response_id AS id FROM comment WHERE id = $1", [commentId]);
  await database.query(
    "UPDATE comment SET rationale = $2, source = $3, quote = $4, quote_at = 0 WHERE id = $1",
    [commentId, leaves.rationale, leaves.source, leaves.quote],
  );
  const personId = await one(
    `INSERT INTO person (group_id, name, email, locale, zone) SELECT group_id, $1, $1 || '@ilo.example', 'en', 'UTC' FROM person
     WHERE demo_seat = 'ilo-focal-point' RETURNING id`,
    [stays.colleague],
  );
  await database.query(
    `INSERT INTO round_reviewer (round_id, entity_id, person_id, closes_at, zone, note, at)
     SELECT round_id, entity_id, $2, now(), 'UTC', $3, now() FROM response WHERE id = $1`,
    [responseId, personId, stays.note],
  );
  await database.query("UPDATE comment SET author_id = $2 WHERE id = $1", [commentId, personId]);
  await database.query(
    "INSERT INTO comment_support (comment_id, person_id, supports, at) VALUES ($1, $2, true, now())",
    [commentId, personId],
  );
  await database.query(
    `INSERT INTO clearance_step (response_id, ord, name, approver_id, state, note) VALUES ($1, 90, $3, $2, 'cleared', $4)`,
    [responseId, personId, stays.step, stays.returned],
  );
  const file = new File([`Para,Comment\n1,${stays.row}\n`], `${stays.file}.csv`, { type: "text/csv" });
  const form = new FormData();
  form.append("file", file);
  const taken = await hands.focalPoint.send("POST", `/api/submissions/${ids.commented}/matrix`, form);
  expect(taken.reply).toMatchObject({ status: "done" });
  await enterFor(hands, ids, await one("SELECT id FROM entity WHERE slug = $1", ["iom"]), {
    text: leaves.behalf,
    message: stays.message,
  });
  await press("focalPoint", "submitResponseAction", { roundId: ids.roundId });
  await database.query(
    `INSERT INTO comment (response_id, author_id, kind, strength, text, at) SELECT $1, author_id, 'general', 'typo', $3, now()
     FROM comment WHERE id = $2`,
    [responseId, commentId, stays.draft],
  );
  const imported = await one("SELECT id FROM matrix_import WHERE rows::text LIKE $1", [`%${stays.row}%`]);
  const aim = {
    submission: ids.commented ?? "",
    round: ids.roundId ?? "",
    comment: commentId,
    response: responseId,
    matrix_import: imported,
  };
  return { leaves, stays, ids: { comment: commentId, response: responseId, author: personId }, aim };
}

/** What the Secretariat enters for an entity that has not answered, from its message. */
async function enterFor(
  { secretariat }: Hands,
  ids: Ids,
  entityId: string,
  said: { text: string; message: string },
): Promise<void> {
  const place = `/submissions/${ids.commented}/on-behalf`;
  const kept = await secretariat.send("POST", `/api${place}?for=iom`, messageOf(said.message));
  expect(kept.reply).toMatchObject({ status: "done" });
  const comment = { roundId: ids.roundId, entityId, blockId: ids.roundBlockId, text: said.text };
  const entered = await secretariat.press("enterOnBehalfAction", place, comment);
  expect(entered.reply).toMatchObject({ status: "done" });
}

/** Answers a question of the round, which was asked before anybody answered. */
export async function replyTo(database: Client, questionId: string, secrets: Secrets): Promise<void> {
  await database.query(
    "INSERT INTO round_reply (question_id, response_id, text, at) VALUES ($1, $2, $3, now())",
    [questionId, secrets.aim.response, secrets.leaves.reply],
  );
}
