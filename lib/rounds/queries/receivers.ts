import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import { Prisma } from "@/prisma/client/client";

/** An entity that will be asked, and who will receive the letter for it. */
export type Receiver = { entityId: string; entity: string; people: string[] };

/**
 * Exactly who will be asked, before anybody is (look 6).
 * @param viewer who looks
 * @param partners whether the rules of the group ask partners too
 */
export async function listReceivers(
  { actor, language, now }: Viewer,
  partners: boolean,
): Promise<Receiver[]> {
  const statuses = partners ? ["member", "partner"] : ["member"];
  return db().$queryRaw<Receiver[]>`
    SELECT m.entity_id AS "entityId", ${acronymSql(Prisma.sql`m.entity_id`, language, now)} AS entity,
      array(SELECT DISTINCT p.name FROM seat t JOIN person p ON p.id = t.person_id
        WHERE t.entity_id = m.entity_id AND t.body_id = m.body_id AND t.role IN ('focalPoint', 'alternate') AND p.deactivated_at IS NULL
          AND t."from" <= ${now} AND (t.until IS NULL OR t.until > ${now})) AS people
    FROM membership m WHERE m.body_id = ${actor.seat.bodyId}::uuid AND m.status = ANY(${statuses}) AND m."from" <= ${now} AND (m.until IS NULL OR m.until > ${now})
    GROUP BY m.entity_id, m.body_id ORDER BY 2`;
}
