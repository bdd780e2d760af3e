import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import { Prisma } from "@/prisma/client/client";

/** An entity that may be asked, in which standing, and who would receive the letter for it. */
export type Receiver = {
  entityId: string;
  entity: string;
  standing: "member" | "partner" | "guest";
  people: string[];
};

/**
 * Exactly who can be asked, before anybody is (look 6), in one statement: members, partners, and those with a guest's seat. Which of
 * them are asked is a question of the choices. As the reader's language orders them (domain 1.5.2).
 * @param viewer who looks
 */
export async function listReceivers({ actor, language, now }: Viewer): Promise<Receiver[]> {
  const seated = Prisma.sql`t."from" <= ${now} AND (t.until IS NULL OR t.until > ${now})`;
  const receivers = await db().$queryRaw<Receiver[]>`
    SELECT m.entity_id AS "entityId", ${acronymSql(Prisma.sql`m.entity_id`, language, now)} AS entity, m.status AS standing,
      array(SELECT DISTINCT p.name FROM seat t JOIN person p ON p.id = t.person_id
        WHERE t.entity_id = m.entity_id AND t.body_id = m.body_id AND t.role IN ('focalPoint', 'alternate') AND p.deactivated_at IS NULL AND ${seated}) AS people
    FROM membership m WHERE m.body_id = ${actor.seat.bodyId}::uuid AND m.status IN ('member', 'partner') AND m."from" <= ${now} AND (m.until IS NULL OR m.until > ${now})
    GROUP BY m.entity_id, m.body_id, m.status
    UNION ALL
    SELECT t.entity_id, ${acronymSql(Prisma.sql`t.entity_id`, language, now)}, 'guest',
      coalesce(array_agg(DISTINCT p.name) FILTER (WHERE p.deactivated_at IS NULL), '{}')
    FROM seat t JOIN person p ON p.id = t.person_id WHERE t.body_id = ${actor.seat.bodyId}::uuid AND t.role = 'guest' AND ${seated}
    GROUP BY t.entity_id`;
  const { compare } = new Intl.Collator(language);
  return receivers.sort((one, other) => compare(one.entity, other.entity));
}
