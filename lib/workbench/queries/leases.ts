import "server-only";
import { db } from "@/lib/core/db";
import { isId } from "@/lib/core/ids";
import type { Viewer } from "@/lib/core/viewer";
import { visibleTo } from "@/lib/rounds/queries/comments";
import type { Lease } from "@/lib/workbench/queue";
import { Prisma } from "@/prisma/client/client";
import { lastRound } from "./last-round";

/**
 * Who answers which comment of the last round now, as far as the viewer may see the comments, in one statement.
 * @param viewer who looks
 * @param id the text
 * @returns null when there is no such text or no round on it
 */
export async function readLeases(viewer: Viewer, id: string): Promise<Lease[] | null> {
  if (!isId(id)) return null;
  const { actor, now } = viewer;
  const one = Prisma.sql`json_build_object('id', c.id, 'personId', h.id, 'name', h.name, 'mine', h.id IS NOT DISTINCT FROM ${actor.personId}::uuid,
    'ms', ceil(extract(epoch FROM c.locked_until - ${now}::timestamptz) * 1000)::int)`;
  const [row] = await db().$queryRaw<{ leases: Lease[] }[]>`
    SELECT (SELECT coalesce(json_agg(${one} ORDER BY c.id), '[]') FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id
        JOIN person h ON h.id = c.locked_by
      WHERE r.id = last.id AND c.locked_until > ${now} AND c.submitted_at IS NOT NULL AND ${visibleTo(viewer)}) AS leases
    FROM ${lastRound(viewer, id)} last`;
  return row?.leases ?? null;
}
