import type { Reader } from "@/lib/core/db";
import { GROUP_RULES, type RuleKey, type RuleValue, type Status } from "./schema";

type Readable = Pick<Reader, "$queryRaw">;

/**
 * What a rule of the group says at an instant (domain section 14). A body without a decision of its own follows the body
 * above it, then the standard. Commands call it inside their transaction, so it stands outside the server-only queries.
 * @param reader a client, or the transaction of a change
 * @param bodyId the body that acts
 * @param key the rule
 * @param at the instant for which it is asked
 * @returns the value, in the rule's unit
 */
export async function ruleAt<K extends RuleKey>(
  reader: Readable,
  bodyId: string,
  key: K,
  at: Date,
): Promise<RuleValue<K>> {
  const [row] = await reader.$queryRaw<{ value: unknown }[]>`
    WITH RECURSIVE line AS (
      SELECT id, parent_id, 0 AS step FROM body WHERE id = ${bodyId}::uuid
      UNION ALL SELECT b.id, b.parent_id, line.step + 1 FROM body b JOIN line ON b.id = line.parent_id)
    SELECT r.value FROM line JOIN group_rule r ON r.body_id = line.id
    WHERE r.key = ${key} AND r.effective_from <= ${at} ORDER BY line.step, r.effective_from DESC LIMIT 1`;
  const rule = GROUP_RULES[key];
  return rule.shape.parse(row ? row.value : rule.standard) as RuleValue<K>;
}

/** An entity that belongs to a body on a day, and how. */
export type MemberOn = { entityId: string; slug: string; status: Status };

/**
 * The entities that belong to a body at an instant (domain 1.4: counted by date, never stored).
 * @param reader a client, or the transaction of a change
 * @param bodyId the body
 * @param at the instant
 */
export async function listMembersOn(reader: Readable, bodyId: string, at: Date): Promise<MemberOn[]> {
  return reader.$queryRaw<MemberOn[]>`
    SELECT e.id AS "entityId", e.slug, m.status FROM membership m JOIN entity e ON e.id = m.entity_id
    WHERE m.body_id = ${bodyId}::uuid AND m."from" <= ${at} AND (m.until IS NULL OR m.until > ${at}) ORDER BY e.slug`;
}

/**
 * How many of each status a body counts at an instant (domain 1.4).
 * @param reader a client, or the transaction of a change
 * @param bodyId the body
 * @param at the instant
 */
export async function countOn(reader: Readable, bodyId: string, at: Date): Promise<Record<Status, number>> {
  const counts = { member: 0, partner: 0, observer: 0 };
  for (const { status } of await listMembersOn(reader, bodyId, at)) counts[status] += 1;
  return counts;
}
