import "server-only";
import { db } from "@/lib/core/db";
import { isId } from "@/lib/core/ids";
import type { Viewer } from "@/lib/core/viewer";
import { visibleTo } from "@/lib/rounds/queries/comments";
import { lastRound } from "./last-round";

/** As much as is looked for; what is longer is cut. */
const LONGEST = 200;

/**
 * The comments of the last round, as far as the viewer may see them, that have certain words anywhere in their text, proposed
 * wording or rationale, in whatever case: a queue brings only the first words of each. One statement.
 * @param viewer who looks
 * @param id the text
 * @param typed the words
 * @returns ids; null when there is no such text or no round on it
 */
export async function findInQueue(viewer: Viewer, id: string, typed: string): Promise<string[] | null> {
  if (!isId(id)) return null;
  const sought = typed.replaceAll("\0", "").trim().slice(0, LONGEST);
  const [row] = await db().$queryRaw<{ ids: string[] }[]>`
    SELECT (SELECT coalesce(json_agg(c.id), '[]') FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id
      WHERE r.id = last.id AND ${sought} <> '' AND c.submitted_at IS NOT NULL AND ${visibleTo(viewer)} AND strpos(c.sought, lower(${sought})) > 0) AS ids
    FROM ${lastRound(viewer, id)} last`;
  return row?.ids ?? null;
}
