import "server-only";
import { db } from "@/lib/core/db";
import type { Viewer } from "@/lib/core/viewer";

/** A letter as its reader finds it in the mailbox of the demo world. */
export type LetterView = { id: string; to: string; subject: string; text: string; locale: string; at: Date };

const MOST = 100;

/**
 * The letters to the person who looks, the latest first; nobody reads anybody else's.
 * @param viewer who looks
 * @returns null where letters really leave: outside a demo world
 */
export async function listLetters({ actor }: Viewer): Promise<LetterView[] | null> {
  const rows = await db().$queryRaw<(LetterView | { id: null })[]>`
    SELECT l.id, l."to", l.subject, l.text, l.locale, l.at FROM installation i
    LEFT JOIN letter l ON l.person_id = ${actor.personId}::uuid AND l.at <= chapeau_now()
    WHERE i.demo ORDER BY l.at DESC, l.id LIMIT ${MOST}`;
  if (rows.length === 0) return null;
  return rows.filter((row): row is LetterView => row.id !== null);
}
