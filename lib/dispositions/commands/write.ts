import type { Actor } from "@/lib/core/actor";
import { post } from "@/lib/core/letters";
import { Conflict, Invalid, Refused } from "@/lib/core/outcome";
import type { RecordEvent } from "@/lib/core/record";
import type { Transaction } from "@/lib/core/transaction";
import { dispositionAnew } from "@/lib/dispositions/emails";
import { isHeldByAnother, isTakenBack } from "@/lib/dispositions/rules";
import type { Given } from "@/lib/dispositions/schema";
import { NO_SQL } from "@/lib/rounds/commands/number";
import { recipientsOf } from "@/lib/rounds/commands/recipients";
import { enterResolution } from "@/lib/rounds/commands/resolution";

type Hand = { actor: Actor; now: Date; record: (event: RecordEvent) => Promise<void> };
type Text = { id: string; title: string };
type Held = {
  roundId: string;
  no: string;
  version: number | null;
  /** The last version that was given; after the comment came in other words it stands no longer, and is counted on from. */
  last: number;
  reply: string | null;
  published: boolean;
  kind: string | null;
  stance: string | null;
  entityId: string;
  /** Whether that entity is a guest of the round. */
  guest: boolean;
  duplicateOf: string | null;
  /** Whether the reusable reply that is named is the body's. */
  replyKept: boolean;
  lockedById: string | null;
  lockedUntil: Date | null;
};

/**
 * Gives a comment its disposition, or changes it, inside a command whose rule has said yes: the comment is locked, the version
 * decides between two answering at once, every version is kept, and what the author's entity said of the older one lapses
 * (domain 5.2.8, 5.2.9). With the first one the round is in resolution.
 * @param tx the transaction of the command, which holds the text
 * @param hand who, when, and the command's record
 * @param text the text whose round it is
 * @param given the disposition, on the version it was written on; 0 where there was none
 * @returns the new version
 * @throws Conflict when somebody else has answered meanwhile, Invalid by field for a duplicate that is none or a reply that is
 *   not kept in the body, Refused when the comment is not there, has been published or taken back, or somebody else is answering it
 */
export async function writeDisposition(
  tx: Transaction,
  hand: Hand,
  text: Text,
  given: Given,
): Promise<number> {
  const { actor, now, record } = hand;
  const { commentId, kind, reply, version, replyTextId } = given;
  const [held] = await tx.$queryRaw<Held[]>`
    SELECT p.round_id AS "roundId", ${NO_SQL} AS no, d.version, (SELECT coalesce(max(w.version), 0)::int FROM disposition_version w WHERE w.comment_id = c.id) AS last, d.reply, d.published_at IS NOT NULL OR r.state = 'published' AS published, d.kind, d.stance, p.entity_id AS "entityId", d.duplicate_of AS "duplicateOf",
      EXISTS (SELECT FROM round_entity a WHERE a.round_id = r.id AND a.entity_id = p.entity_id AND a.standing = 'guest') AS guest,
      EXISTS (SELECT FROM reply_text t WHERE t.id = ${replyTextId || null}::uuid AND t.body_id = ${actor.seat.bodyId}::uuid) AS "replyKept", c.locked_by AS "lockedById", c.locked_until AS "lockedUntil"
    FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id LEFT JOIN disposition d ON d.comment_id = c.id
    WHERE c.id = ${commentId}::uuid AND r.submission_id = ${text.id}::uuid AND c.submitted_at IS NOT NULL AND c.split_at IS NULL FOR UPDATE OF c`;
  if (!held) throw new Refused("notThere");
  if ((held.version ?? 0) !== version) throw new Conflict(held.reply ?? "", held.version ?? 0);
  if (held.published && !given.correctedFor) throw new Refused("dispositionPublished");
  if (!given.byAuthor && isHeldByAnother(actor, held, now)) throw new Refused("beingAnswered");
  if (!given.byAuthor && !given.correctedFor && isTakenBack(held)) throw new Refused("withdrawnByAuthor");
  if (replyTextId && !held.replyKept) throw new Invalid({ replyTextId: "invalid_value" });
  const duplicateOfId = kind === "duplicate" ? await originalOf(tx, held, given) : null;
  const next = Math.max(version, held.last) + 1;
  const row = { kind, reply, duplicateOfId, at: now, version: next };
  const anew = {
    ...row,
    replyTextId: replyTextId || null,
    stance: "",
    stanceFor: "",
    stanceAt: null,
  };
  await tx.disposition.upsert({ where: { commentId }, create: { commentId, ...anew }, update: anew });
  const by = { personId: actor.personId, entityId: actor.seat.entityId };
  await tx.dispositionVersion.create({
    data: { commentId, ...row, ...by, correctedFor: given.correctedFor ?? "" },
  });
  await enterResolution(tx, held.roundId);
  const { no, entityId, guest } = held;
  if (given.correctedFor) {
    const data = { title: text.title, no, kind, reason: given.correctedFor };
    await record({ type: "disposition.corrected", subjectId: text.id, data });
  } else {
    const type = given.byAuthor ? "disposition.withdrawn" : "disposition.given";
    await record({ type, subjectId: text.id, data: { title: text.title, no } });
    if (held.stance === "contested" && !given.byAuthor)
      await tellAuthors(tx, actor, { text, commentId, no, entityId, guest, now });
  }
  return next;
}

/** The entity that contested hears that there is another answer to look at. */
async function tellAuthors(
  tx: Transaction,
  { seat }: Actor,
  {
    text,
    entityId,
    guest,
    now,
    ...comment
  }: Pick<Held, "no" | "entityId" | "guest"> & {
    text: Text;
    commentId: string;
    now: Date;
  },
): Promise<void> {
  const to = await recipientsOf(tx, seat.bodyId, [entityId], now, guest ? [entityId] : []);
  const facts = { bodyId: seat.bodyId, submissionId: text.id, title: text.title, ...comment };
  await post(
    tx,
    to.map((person) => dispositionAnew({ ...person, ...facts })),
    now,
  );
}

/**
 * The comment that another only repeats: of the same round, not itself, and not one that leads back to it (domain 5.2.9). The one
 * that was named before stays where none is given.
 */
async function originalOf(
  tx: Transaction,
  { roundId, duplicateOf: before }: Held,
  { commentId, duplicateOf }: Given,
): Promise<string> {
  if (!duplicateOf && before) return before;
  if (!duplicateOf) throw new Invalid({ duplicateOf: "invalid_type" });
  const [found] = await tx.$queryRaw<{ id: string; circle: boolean }[]>`
    WITH RECURSIVE named AS (
        SELECT c.id FROM comment c JOIN response p ON p.id = c.response_id
        WHERE p.round_id = ${roundId}::uuid AND c.number = ${duplicateOf} AND c.part = 0 AND c.submitted_at IS NOT NULL),
      onward AS (SELECT id FROM named UNION SELECT d.duplicate_of FROM onward JOIN disposition d ON d.comment_id = onward.id WHERE d.duplicate_of IS NOT NULL)
    SELECT named.id, EXISTS (SELECT FROM onward WHERE onward.id = ${commentId}::uuid) AS circle FROM named`;
  if (!found) throw new Invalid({ duplicateOf: "noSuchNumber" });
  if (found.circle) throw new Invalid({ duplicateOf: "circle" });
  return found.id;
}
