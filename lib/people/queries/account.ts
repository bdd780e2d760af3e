import "server-only";
import { db } from "@/lib/core/db";
import type { Language } from "@/lib/core/i18n/languages";
import { acronymSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import type { SeatRole } from "@/lib/people/schema";
import { Prisma } from "@/prisma/client/client";

/** One of the viewer's own seats, past, present or to come. */
export type OwnSeat = {
  id: string;
  role: SeatRole;
  entity: string;
  body: Record<string, string>;
  from: Date;
  until: Date | null;
};

/** The viewer's own account. */
export type AccountView = {
  name: string;
  email: string;
  locale: Language;
  zone: string;
  version: number;
  seats: OwnSeat[];
  current: string | null;
};

/**
 * Reads the viewer's own account and every seat they hold or held, in whatever body.
 * @param viewer whose account it is
 * @returns null when it is gone
 */
export async function readAccount({ actor, language, now }: Viewer): Promise<AccountView | null> {
  const person = await db().person.findUnique({
    where: { id: actor.personId ?? "" },
    select: { name: true, email: true, locale: true, zone: true, version: true },
  });
  if (!person) return null;
  const seats = await db().$queryRaw<OwnSeat[]>`
    SELECT t.id, t.role, b.names AS body, t."from", t.until, coalesce(${acronymSql(Prisma.sql`t.entity_id`, language, now)}, '') AS entity
    FROM seat t JOIN body b ON b.id = t.body_id WHERE t.person_id = ${actor.personId}::uuid
    ORDER BY (t.until IS NULL OR t.until > ${now}) DESC, t."from" DESC, t.id LIMIT 100`;
  return { ...person, locale: person.locale as Language, seats, current: actor.seat.id };
}
