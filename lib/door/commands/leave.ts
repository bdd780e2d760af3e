import { command } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { isId } from "@/lib/core/ids";
import { mayEndSession } from "@/lib/door/rules";
import { revokeSessionInput, signOutEverywhereInput } from "@/lib/door/schema";

const WHY_SILENT = "which browsers a person is signed in with concerns nobody else";

/**
 * Ends a session for good: its cookie, also a copied one, is worth nothing from the next request on (reliability R27).
 * @param sid the session the cookie carries
 */
export async function endSession(sid: string): Promise<void> {
  if (!isId(sid)) return;
  await db()
    .$executeRaw`UPDATE session SET revoked_at = clock_timestamp() WHERE id = ${sid}::uuid AND revoked_at IS NULL`;
}

/** Ends one of one's own sessions from the list. */
export const revokeSession = command("session.revoke", WHY_SILENT)
  .input(revokeSessionInput)
  .load(async (tx, { actor, input }) => {
    const [row] = await tx.$queryRaw<{ personId: string }[]>`
      SELECT person_id AS "personId" FROM session WHERE id = ${input.sessionId}::uuid AND person_id = ${actor.personId}::uuid AND revoked_at IS NULL FOR UPDATE`;
    return row ?? null;
  })
  .rule(mayEndSession)
  .run(async (tx, { input }) => {
    await tx.$executeRaw`UPDATE session SET revoked_at = clock_timestamp() WHERE id = ${input.sessionId}::uuid`;
    return input.sessionId;
  });

/** Ends all of one's sessions, the present one too. */
export const signOutEverywhere = command("session.revokeAll", WHY_SILENT)
  .input(signOutEverywhereInput)
  .load(async (tx, { actor }) => {
    const [row] = await tx.$queryRaw<
      { personId: string }[]
    >`SELECT id AS "personId" FROM person WHERE id = ${actor.personId}::uuid FOR UPDATE`;
    return row ?? null;
  })
  .rule(mayEndSession)
  .run(async (tx, { subject }) => {
    await tx.$executeRaw`UPDATE session SET revoked_at = clock_timestamp() WHERE person_id = ${subject.personId}::uuid AND revoked_at IS NULL`;
    return subject.personId;
  });
