import { Prisma } from "@/prisma/client/client";
import type { Actor } from "./actor";

/**
 * The acronym of an entity as it was on a day, in a language, else in English (domain 1.5.1): a fragment for a SELECT. It
 * gives its table no short name, which would hide one of the statement around it.
 * @param entity the column that holds the entity's id
 * @param language one of the six
 * @param at the day, or the column that holds it
 */
export function acronymSql(entity: Prisma.Sql, language: string, at: Date | Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT acronym FROM entity_name WHERE entity_name.entity_id = ${entity} AND lang IN (${language}, 'en') AND valid_from <= ${at}
    ORDER BY (lang = ${language}) DESC, valid_from DESC LIMIT 1)`;
}

/** The full name of an entity as it was on a day: as `acronymSql`. */
export function nameSql(entity: Prisma.Sql, language: string, at: Date | Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT name FROM entity_name WHERE entity_name.entity_id = ${entity} AND lang IN (${language}, 'en') AND valid_from <= ${at}
    ORDER BY (lang = ${language}) DESC, valid_from DESC LIMIT 1)`;
}

/**
 * What a reader typed, as a query in each of the six languages: a table for a FROM, with `lang` and `query`. Whatever is
 * typed is a query, never an error; a text is asked in its own language.
 * @param typed at most 200 characters, without NUL
 */
export function asksSql(typed: string): Prisma.Sql {
  return Prisma.sql`(SELECT l.lang, search_query(l.lang, ${typed}::text) AS query FROM unnest(ARRAY['ar', 'zh', 'en', 'fr', 'ru', 'es']) l(lang))`;
}

/**
 * Whether the actor sits by an invitation to other rounds than this one (domain 2.1): a fragment for a SELECT. A standing seat is
 * by no invitation.
 * @param actor who sits
 * @param round the column that holds the round's id
 */
export function uninvitedSql({ seat, personId }: Actor, round: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(EXISTS (SELECT FROM seat WHERE seat.id = ${seat.id}::uuid AND seat.for_rounds) AND NOT EXISTS (SELECT FROM round_reviewer
    WHERE round_reviewer.round_id = ${round} AND round_reviewer.entity_id = ${seat.entityId}::uuid AND round_reviewer.person_id = ${personId}::uuid))`;
}

/** Whether another entity stands behind a comment. Use it with `c` comment. */
export const SPONSORED_SQL = Prisma.sql`EXISTS (SELECT FROM co_sponsor o WHERE o.comment_id = c.id)`;

/** Whether a comment was answered, taken up, or called the original of another. Use it with `c` comment. */
export const ANSWERED_SQL = Prisma.sql`(EXISTS (SELECT FROM disposition_version w WHERE w.comment_id = c.id OR w.duplicate_of = c.id)
    OR EXISTS (SELECT FROM disposition d WHERE d.comment_id = c.id OR d.duplicate_of = c.id) OR EXISTS (SELECT FROM taken_up k WHERE k.comment_id = c.id))`;

/**
 * Whether a comment is there only because others have said something of it: its entity has taken it back and stands behind it no
 * more, and cannot remove it (domain 5.2.4, 5.2.8). Use it with `c` comment.
 */
export const KEPT_SQL = Prisma.sql`(c.verified_at IS NULL AND c.submitted_at IS NULL AND c.split_at IS NULL AND (c.part > 0 OR ${SPONSORED_SQL} OR ${ANSWERED_SQL}))`;
