import "server-only";
import { db } from "@/lib/core/db";
import { comma } from "@/lib/core/i18n/listed";
import { acronymSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import { Prisma } from "@/prisma/client/client";

/**
 * Everybody who will get a letter about a meeting: who holds a seat of the body today, but by an invitation to a round, which is their
 * entity's own affair (domain 2.1; reliability R19). For those only who may write to them.
 * @param viewer who looks
 */
export async function listReceivers({
  actor,
  language,
  now,
}: Viewer): Promise<{ name: string; detail: string }[]> {
  return db().$queryRaw<{ name: string; detail: string }[]>`
    SELECT p.name, string_agg(DISTINCT ${acronymSql(Prisma.sql`s.entity_id`, language, now)}, ${comma(language)}::text) AS detail
    FROM seat s JOIN person p ON p.id = s.person_id
    WHERE s.body_id = ${actor.seat.bodyId}::uuid AND s."from" <= ${now} AND (s.until IS NULL OR s.until > ${now}) AND p.deactivated_at IS NULL AND NOT s.for_rounds
    GROUP BY p.id, p.name ORDER BY 2, 1`;
}

/**
 * The texts that a co-chair may put on an agenda: the body's own that do not stand on it yet.
 * @param viewer who looks
 * @param meetingId the meeting
 */
export async function listTextsFor(
  { actor }: Viewer,
  meetingId: string,
): Promise<{ id: string; title: string }[]> {
  return db().$queryRaw<{ id: string; title: string }[]>`
    SELECT s.id, s.title FROM submission s WHERE s.body_id = ${actor.seat.bodyId}::uuid AND s.state <> 'withdrawn'
      AND NOT EXISTS (SELECT 1 FROM agenda_item i WHERE i.submission_id = s.id AND i.meeting_id = ${meetingId}::uuid)
    ORDER BY s.opened_at DESC LIMIT 200`;
}
