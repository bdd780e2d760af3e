import "server-only";
import { db } from "@/lib/core/db";
import type { Viewer } from "@/lib/core/viewer";

/** Somebody to whom comments can be given. */
export type PenPerson = { id: string; name: string };

/**
 * Who holds the pen of a text now, in SQL: the twin of `holdsPen` (domain 4.2), and a test proves that they agree.
 * @param viewer who looks
 * @param penholderId the penholder entity
 */
export function listPenPeople(
  { actor, now }: Pick<Viewer, "actor" | "now">,
  penholderId: string,
): Promise<PenPerson[]> {
  return db().$queryRaw<PenPerson[]>`
    SELECT p.id, p.name FROM person p WHERE p.deactivated_at IS NULL AND EXISTS (SELECT FROM seat t
      WHERE t.person_id = p.id AND t.body_id = ${actor.seat.bodyId}::uuid AND t."from" <= ${now} AND (t.until IS NULL OR t.until > ${now})
        AND (t.role = 'secretariat' OR (t.entity_id = ${penholderId}::uuid AND t.role IN ('focalPoint', 'alternate', 'coChair'))))
    ORDER BY p.name, p.id`;
}
