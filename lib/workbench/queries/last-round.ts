import type { Viewer } from "@/lib/core/viewer";
import { Prisma } from "@/prisma/client/client";

/**
 * The round that counts now on a text of the viewer's body, by its id, as a table of one row or none: the open one, else the last.
 * For what is asked so often that the head of the text would be too much.
 * @param viewer who looks
 * @param submissionId the text, an id
 */
export function lastRound({ actor }: Pick<Viewer, "actor">, submissionId: string): Prisma.Sql {
  return Prisma.sql`(SELECT round.id FROM submission JOIN round ON round.submission_id = submission.id
    WHERE submission.id = ${submissionId}::uuid AND submission.body_id = ${actor.seat.bodyId}::uuid AND round.state <> 'planned' ORDER BY round.number DESC LIMIT 1)`;
}
