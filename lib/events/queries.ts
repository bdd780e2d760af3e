import "server-only";
import { db } from "@/lib/core/db";
import { groupedBy } from "@/lib/core/grouped";
import type { Precision } from "@/lib/core/partial-date";
import { acronymSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { Prisma } from "@/prisma/client/client";
import { mayRecordEvent } from "./rules";
import type { EVENT_KINDS } from "./schema";

/** One event, with the acronyms of the entities that took part. */
export type EventView = {
  id: string;
  kind: (typeof EVENT_KINDS)[number];
  title: string;
  place: string;
  heldOn: Date;
  precision: Precision;
  entities: string[];
  partners: string;
  attendance: string;
  summary: string;
};

/** The events of the body by month, the latest first. */
export type EventsView = { months: { month: Date; events: EventView[] }[]; may: { record: Verdict } };

/**
 * Reads the events of the viewer's body, in one statement.
 * @param viewer who looks
 */
export async function readEvents({ actor, language, now }: Viewer): Promise<EventsView> {
  const events = await db().$queryRaw<EventView[]>`
    SELECT v.id, v.kind, v.title, v.place, v.held_on AS "heldOn", v.precision, v.partners, v.attendance, v.summary,
      ARRAY(SELECT ${acronymSql(Prisma.sql`e.id`, language, now)} FROM unnest(v.entities) WITH ORDINALITY AS l(slug, n)
        JOIN entity e ON e.slug = l.slug AND e.group_id = b.group_id ORDER BY l.n) AS entities
    FROM event v JOIN body b ON b.id = v.body_id WHERE v.body_id = ${actor.seat.bodyId}::uuid ORDER BY v.held_on DESC, v.title`;
  const months = groupedBy(events, ({ heldOn }) => Date.UTC(heldOn.getUTCFullYear(), heldOn.getUTCMonth()));
  return {
    months: months.map(([month, some]) => ({ month: new Date(month), events: some })),
    may: { record: mayRecordEvent(actor) },
  };
}
