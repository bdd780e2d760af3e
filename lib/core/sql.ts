import { Prisma } from "@/prisma/client/client";

/**
 * The acronym of an entity as it was on a day, in a language, else in English (domain 1.5.1): a fragment for a SELECT.
 * @param entity the column that holds the entity's id
 * @param language one of the six
 * @param at the day, or the column that holds it
 */
export function acronymSql(entity: Prisma.Sql, language: string, at: Date | Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT n.acronym FROM entity_name n WHERE n.entity_id = ${entity} AND n.lang IN (${language}, 'en') AND n.valid_from <= ${at}
    ORDER BY (n.lang = ${language}) DESC, n.valid_from DESC LIMIT 1)`;
}

/** The full name of an entity as it was on a day: as `acronymSql`. */
export function nameSql(entity: Prisma.Sql, language: string, at: Date | Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT n.name FROM entity_name n WHERE n.entity_id = ${entity} AND n.lang IN (${language}, 'en') AND n.valid_from <= ${at}
    ORDER BY (n.lang = ${language}) DESC, n.valid_from DESC LIMIT 1)`;
}
