import "server-only";
import { db } from "@/lib/core/db";
import type { Language } from "@/lib/core/i18n/languages";
import type { Precision } from "@/lib/core/partial-date";

/** What anybody may know who stands before the door: the group's name, how many belong to it, and what it has published. */
export type FrontView = {
  demo: boolean;
  name: string | null;
  members: number;
  publications: { id: string; title: string; publishedOn: Date; precision: Precision; languages: string[] }[];
};

type Row = Omit<FrontView, "name" | "publications"> & {
  names: Record<string, string> | null;
  publications: (Omit<FrontView["publications"][number], "publishedOn"> & { publishedOn: string })[];
};

/**
 * Reads the front page in one statement. An installation of several groups names none of them: who works here is their
 * own affair.
 * @param language the reader's
 */
export async function readFront(language: Language): Promise<FrontView> {
  const [row] = await db().$queryRaw<Row[]>`
    WITH one AS (SELECT g.id, g.names FROM "group" g WHERE (SELECT count(*) FROM "group") = 1),
      main AS (SELECT b.id FROM body b JOIN one ON one.id = b.group_id WHERE b.parent_id IS NULL ORDER BY b.kind <> 'workingGroup', b."from" LIMIT 1)
    SELECT i.demo, (SELECT names FROM one) AS names,
      (SELECT count(*)::int FROM membership m JOIN main ON main.id = m.body_id WHERE m.status = 'member' AND m."from" <= c.now AND (m.until IS NULL OR m.until > c.now)) AS members,
      (SELECT coalesce(json_agg(p), '[]') FROM (SELECT p.id, p.title, p.published_on AS "publishedOn", p.precision, p.languages FROM publication p JOIN main ON main.id = p.body_id
        WHERE p.state = 'published' AND p.published_on <= c.now ORDER BY p.published_on DESC, p.title LIMIT 4) p) AS publications
    FROM installation i CROSS JOIN LATERAL (SELECT chapeau_now() AS now OFFSET 0) c`;
  if (!row) throw new Error("this database holds no installation");
  const publications = row.publications.map((one) => ({ ...one, publishedOn: new Date(one.publishedOn) }));
  return {
    demo: row.demo,
    name: row.names?.[language] ?? row.names?.en ?? null,
    members: row.members,
    publications,
  };
}
