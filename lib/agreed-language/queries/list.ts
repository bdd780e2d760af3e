import "server-only";
import { mayAddPassage } from "@/lib/agreed-language/rules";
import type { PassageFilter } from "@/lib/agreed-language/schema";
import { db } from "@/lib/core/db";
import { isId } from "@/lib/core/ids";
import { asksSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { Prisma } from "@/prisma/client/client";
import { type PassageRow, type PassageView, passageColumns, passageViews, visiblePassages } from "./rows";

/** An instrument from which passages stand in the library. */
export type PassageSource = { symbol: string; title: string };

/** The library as the viewer may see it: `more` when there is more than is shown. */
export type LibraryView = {
  passages: PassageView[];
  more: boolean;
  sources: PassageSource[];
  may: { add: Verdict };
};

const MOST = 100;
const MOST_OFFERED = 20;

/**
 * Reads the library, best match first, else by instrument; three statements.
 * @param viewer who looks
 * @param filter words, language, instrument
 */
export async function listPassages(viewer: Viewer, filter: PassageFilter): Promise<LibraryView> {
  const [rows, sources] = await Promise.all([
    rowsOf(viewer, filter, { most: MOST + 1, retired: true }),
    db().$queryRaw<PassageSource[]>`
      SELECT p.symbol, min(p.title) AS title FROM agreed_passage p WHERE ${visiblePassages(viewer.actor)} GROUP BY p.symbol ORDER BY p.symbol`,
  ]);
  const passages = await passageViews(viewer, rows.slice(0, MOST));
  return { passages, more: rows.length > MOST, sources, may: { add: mayAddPassage(viewer.actor) } };
}

/** A passage as the editor inserts it: the words, and how they are cited in the reader's language. */
export type OfferedPassage = { id: string; lang: string; text: string; citation: string; adoptedOn: string };

/**
 * Passages to be inserted while writing: at most 20, best match first; retired ones are not offered.
 * @param viewer who writes
 * @param filter `q` words, `lang` the language of the text
 */
export async function searchPassages(viewer: Viewer, filter: PassageFilter): Promise<OfferedPassage[]> {
  const rows = await rowsOf(viewer, filter, { most: MOST_OFFERED, retired: false });
  return (await passageViews(viewer, rows)).map(({ id, lang, text, citation, adoptedOn }) => ({
    id,
    lang,
    text,
    citation,
    adoptedOn: adoptedOn.toISOString().slice(0, 10),
  }));
}

/**
 * What of the library that was entered by hand answers to a search, best match first: what comes from the group's own texts
 * is found there.
 * @param viewer who looks
 * @param q what was typed
 * @param most how many at most
 */
export async function findPassageViews(viewer: Viewer, q: string, most: number): Promise<PassageView[]> {
  return passageViews(viewer, await rowsOf(viewer, { q }, { most, retired: false, byHand: true }));
}

/**
 * One passage.
 * @param viewer who looks
 * @param id the passage
 * @returns null when there is none for the viewer
 */
export async function readPassage(viewer: Viewer, id: string): Promise<PassageView | null> {
  if (!isId(id)) return null;
  const rows = await db().$queryRaw<PassageRow[]>`
    SELECT ${passageColumns(viewer)} FROM agreed_passage p WHERE p.id = ${id}::uuid AND ${visiblePassages(viewer.actor)}`;
  return (await passageViews(viewer, rows))[0] ?? null;
}

function rowsOf(
  viewer: Viewer,
  { q, lang, source }: PassageFilter,
  { most, retired, byHand }: { most: number; retired: boolean; byHand?: boolean },
): Promise<PassageRow[]> {
  const where = [
    visiblePassages(viewer.actor),
    retired ? null : Prisma.sql`p.retired_at IS NULL`,
    byHand ? Prisma.sql`p.version_id IS NULL` : null,
    lang ? Prisma.sql`p.lang = ${lang}` : null,
    source ? Prisma.sql`p.symbol = ${source}` : null,
    q ? Prisma.sql`p.words @@ asked.query` : null,
  ].filter((part) => part !== null);
  const asked = q ? Prisma.sql`JOIN ${asksSql(q)} asked ON asked.lang = p.lang` : Prisma.empty;
  const order = q ? Prisma.sql`ts_rank(p.words, asked.query) DESC,` : Prisma.empty;
  return db().$queryRaw<PassageRow[]>`
    SELECT ${passageColumns(viewer, q ? Prisma.sql`asked.query` : undefined)} FROM agreed_passage p ${asked} WHERE ${Prisma.join(where, " AND ")}
    ORDER BY p.retired_at IS NOT NULL, ${order} p.adopted_on DESC, p.symbol, p.entered_at, p.id LIMIT ${most}`;
}
