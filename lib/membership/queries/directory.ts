import "server-only";
import { instantOf, localText } from "@/lib/core/dates";
import { db } from "@/lib/core/db";
import { acronymSql, nameSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { sortByName } from "@/lib/membership/names";
import { mayKeepEntities } from "@/lib/membership/rules";
import type { Status } from "@/lib/membership/schema";
import { Prisma } from "@/prisma/client/client";

/** One entity of the directory, as it stands on the day asked for; `former` when its membership had ended by then. */
export type DirectoryLine = {
  slug: string;
  name: string;
  acronym: string;
  city: string;
  zone: string;
  status: Status | "former";
  from: Date;
  until: Date | null;
  focalPoints: string[];
};

/** The directory on a day: every entity counted by date (domain 1.4), before the search narrows what is shown. */
export type DirectoryView = {
  on: string;
  at: Date;
  search: string;
  lines: DirectoryLine[];
  counts: Record<Status, number>;
  may: { admit: Verdict };
};

/**
 * Lists the entities of the viewer's body on a day, in the alphabet of the reader's language (domain 1.5.2).
 * @param viewer who looks
 * @param asked `search`: part of a name, acronym or city; `on`: a calendar date, by default today
 */
export async function listDirectory(
  viewer: Viewer,
  asked: { search?: string; on?: string },
): Promise<DirectoryView> {
  const { actor, language, now } = viewer;
  const today = localText(now, actor.zone).slice(0, 10);
  const noon = asked.on && asked.on !== today ? instantOf(`${asked.on}T12:00`, actor.zone) : null;
  const at = noon && "at" in noon ? noon.at : now;
  const rows = await db().$queryRaw<(Omit<DirectoryLine, "status"> & { status: Status })[]>`
    SELECT DISTINCT ON (e.id) e.slug, e.city, e.zone, m.status, m."from", m.until,
      coalesce(${nameSql(Prisma.sql`e.id`, language, at)}, e.slug) AS name, coalesce(${acronymSql(Prisma.sql`e.id`, language, at)}, e.slug) AS acronym,
      ARRAY(SELECT p.name FROM seat t JOIN person p ON p.id = t.person_id WHERE t.entity_id = e.id AND t.body_id = m.body_id AND t.role = 'focalPoint'
        AND t."from" <= ${at} AND (t.until IS NULL OR t.until > ${at}) ORDER BY t."from") AS "focalPoints"
    FROM membership m JOIN entity e ON e.id = m.entity_id
    WHERE m.body_id = ${actor.seat.bodyId}::uuid AND m."from" <= ${at} ORDER BY e.id, m."from" DESC`;
  const lines = rows.map((row) => ({
    ...row,
    status: row.until && row.until <= at ? ("former" as const) : row.status,
  }));
  const counts = { member: 0, partner: 0, observer: 0 };
  for (const { status } of lines) if (status !== "former") counts[status] += 1;
  const search = (asked.search ?? "").trim().slice(0, 100);
  const shown = lines.filter((line) =>
    [line.name, line.acronym, line.city].some((words) => plain(words).includes(plain(search))),
  );
  return {
    on: localText(at, actor.zone).slice(0, 10),
    at,
    search,
    lines: sortByName(shown, language, (line) => line.name),
    counts,
    may: { admit: mayKeepEntities(actor) },
  };
}

/** A search forgives capitals and accents. */
function plain(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
