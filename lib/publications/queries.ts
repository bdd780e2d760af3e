import "server-only";
import { cache } from "react";
import { db } from "@/lib/core/db";
import { groupedBy } from "@/lib/core/grouped";
import type { Language } from "@/lib/core/i18n/languages";
import type { Precision } from "@/lib/core/partial-date";
import { acronymSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { Prisma } from "@/prisma/client/client";
import { mayAnnouncePublication, mayBeginPublication, mayPublish } from "./rules";
import type { PUBLICATION_KINDS } from "./schema";
import type { PublicationState } from "./states";

/** One work, with the acronyms of those who lead it. */
export type PublicationView = {
  id: string;
  kind: (typeof PUBLICATION_KINDS)[number];
  number: number | null;
  title: string;
  languages: Language[];
  leads: string[];
  state: PublicationState;
  publishedOn: Date | null;
  precision: Precision;
  funding: string;
  may: Record<"begin" | "publish", Verdict>;
};

/** What is on the way, and what is out by kind, the latest first. */
export type PublicationsView = {
  onTheWay: PublicationView[];
  out: { kind: PublicationView["kind"]; works: PublicationView[] }[];
  may: { announce: Verdict };
};

/** Reads the publications of the body, in one statement. */
export const readPublications = cache(async ({ actor, language, now }: Viewer): Promise<PublicationsView> => {
  const rows = await db().$queryRaw<Omit<PublicationView, "may">[]>`
    SELECT p.id, p.kind, p.number, p.title, p.languages, p.state, p.published_on AS "publishedOn", p.precision, p.funding,
      ARRAY(SELECT ${acronymSql(Prisma.sql`e.id`, language, now)} FROM unnest(p.leads) WITH ORDINALITY AS l(slug, n)
        JOIN entity e ON e.slug = l.slug AND e.group_id = b.group_id ORDER BY l.n) AS leads
    FROM publication p JOIN body b ON b.id = p.body_id WHERE p.body_id = ${actor.seat.bodyId}::uuid
    ORDER BY p.kind, p.published_on DESC NULLS LAST, p.number NULLS LAST, p.title`;
  const works = rows.map((row) => ({
    ...row,
    may: { begin: mayBeginPublication(actor, row), publish: mayPublish(actor, row) },
  }));
  const out = groupedBy(
    works.filter((one) => one.state === "published"),
    (one) => one.kind,
  );
  return {
    onTheWay: works.filter((one) => one.state !== "published"),
    out: out.map(([kind, some]) => ({ kind, works: some })),
    may: { announce: mayAnnouncePublication(actor) },
  };
});

/**
 * One work, for the page on which it is put out.
 * @param viewer who looks
 * @param id the publication
 * @returns null when there is none for the viewer
 */
export async function readPublication(viewer: Viewer, id: string): Promise<PublicationView | null> {
  const { onTheWay, out } = await readPublications(viewer);
  return [...onTheWay, ...out.flatMap(({ works }) => works)].find((one) => one.id === id) ?? null;
}
