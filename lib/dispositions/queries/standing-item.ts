import { Prisma } from "@/prisma/client/client";

/**
 * The agenda item on which a contested answer stands, as `a` beside `d` disposition: of a meeting that is still to end and was
 * not called off. One that was held and did not decide leaves the answer free for the next (domain 5.2.9, 7.2).
 * @param now the group's clock
 */
export function standingItem(now: Date): Prisma.Sql {
  return Prisma.sql`LEFT JOIN agenda_item a ON a.id = d.agenda_item_id
    AND EXISTS (SELECT FROM meeting held WHERE held.id = a.meeting_id AND held.ends_at > ${now} AND held.state <> 'cancelled')`;
}
