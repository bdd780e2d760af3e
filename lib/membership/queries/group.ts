import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { mayKeepEntities, maySetRule } from "@/lib/membership/rules";
import { type BODY_KINDS, GROUP_RULES, RULE_KEYS, type RuleKey } from "@/lib/membership/schema";
import { Prisma } from "@/prisma/client/client";

/** A body of the group. */
export type BodyLine = {
  id: string;
  parentId: string | null;
  slug: string;
  code: string;
  kind: (typeof BODY_KINDS)[number];
  names: Record<string, string>;
  from: Date;
  until: Date | null;
};

/** Somebody who serves or served the viewer's body as co-chair or secretariat. */
export type OfficerLine = {
  role: "coChair" | "secretariat";
  entity: string;
  slug: string;
  name: string;
  from: Date;
  until: Date | null;
};

/** One value of a rule, from the body it was decided in. */
export type RuleEntry = { value: string | number | boolean; from: Date; reference: string; bodyId: string };

/** A rule of the group: what it says now, where that comes from, and what was decided when. */
export type RuleLine = {
  key: RuleKey;
  value: string | number | boolean;
  origin: "own" | "above" | "standard";
  history: RuleEntry[];
};

/** The group as the viewer's body sees it. */
export type GroupView = {
  bodyId: string;
  names: Record<string, string>;
  bodies: BodyLine[];
  officers: OfficerLine[];
  rules: RuleLine[];
  may: Record<"addBody" | "setRule", Verdict>;
};

/**
 * Reads the group: its bodies, who serves the viewer's body, and the rules it works by, each with its history.
 * @param viewer who looks
 */
export async function readGroup({ actor, language, now }: Viewer): Promise<GroupView> {
  const { bodyId, groupId } = actor.seat;
  const [group, bodies, officers, decided] = await Promise.all([
    db().group.findUniqueOrThrow({ where: { id: groupId }, select: { names: true } }),
    db().body.findMany({ where: { groupId }, orderBy: [{ from: "asc" }, { slug: "asc" }] }),
    db().$queryRaw<OfficerLine[]>`
      SELECT t.role, p.name, t."from", t.until, e.slug, coalesce(${acronymSql(Prisma.sql`t.entity_id`, language, now)}, e.slug) AS entity
      FROM seat t JOIN person p ON p.id = t.person_id JOIN entity e ON e.id = t.entity_id
      WHERE t.body_id = ${bodyId}::uuid AND t.role IN ('coChair', 'secretariat') ORDER BY t."from" DESC, entity`,
    db().$queryRaw<(RuleEntry & { key: string; step: number })[]>`
      WITH RECURSIVE line AS (
        SELECT id, parent_id, 0 AS step FROM body WHERE id = ${bodyId}::uuid
        UNION ALL SELECT b.id, b.parent_id, line.step + 1 FROM body b JOIN line ON b.id = line.parent_id)
      SELECT r.key, r.value, r.effective_from AS "from", r.reference, r.body_id AS "bodyId", line.step
      FROM line JOIN group_rule r ON r.body_id = line.id ORDER BY line.step, r.effective_from DESC`,
  ]);
  const rules = RULE_KEYS.map((key): RuleLine => {
    const history = decided.filter((one) => one.key === key);
    const holds = history.find((one) => one.from <= now);
    const origin = !holds ? "standard" : holds.bodyId === bodyId ? "own" : "above";
    return { key, value: holds?.value ?? GROUP_RULES[key].standard, origin, history };
  });
  const may = {
    addBody: mayKeepEntities(actor),
    setRule: maySetRule(actor, { laterValue: false, sameValue: false }),
  };
  return {
    bodyId,
    names: group.names as Record<string, string>,
    bodies: bodies as BodyLine[],
    officers,
    rules,
    may,
  };
}
