import { afterAll, beforeAll, expect, it } from "vitest";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { inTransaction } from "@/lib/core/transaction";
import { type BuiltHands, buildHands } from "@/lib/dev/build-hands";
import { done, draftText } from "@/lib/dev/build-text";
import { inviteDrafter } from "./commands/drafters";
import { lockDraft } from "./commands/lock";

let { close, body, pen, chair, other } = {} as BuiltHands;

beforeAll(async () => {
  ({ close, body, pen, chair, other } = await buildHands());
});
afterAll(() => close());

it("who waited for a draft is judged by the time and the rights of when they have it, not of when they asked", async () => {
  const id = await draftText(body, pen);
  const { entityId } = other.seat;
  done(await perform(inviteDrafter, chair, { submissionId: id, entityId, may: "write" }));
  let released = new Date(0);
  let waiting: Promise<Awaited<ReturnType<typeof lockDraft>>> | undefined;
  await inTransaction(async (tx) => {
    await lockDraft(tx, pen, id);
    waiting = inTransaction((later) => lockDraft(later, other, id));
    await someoneWaits();
    await tx.drafter.deleteMany({ where: { submissionId: id, entityId } });
    const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT chapeau_now() AS now`;
    released = row?.now ?? released;
  });
  const locked = await waiting;
  expect(locked?.drafter).toBeNull();
  expect(locked?.lockedAt.getTime()).toBeGreaterThanOrEqual(released.getTime());
});

/** Postgres itself says when a statement waits for a lock. */
async function someoneWaits(): Promise<void> {
  for (;;) {
    const [row] = await db().$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid WHERE NOT l.granted AND a.datname = current_database()`;
    if (row && row.n > 0) return;
  }
}
