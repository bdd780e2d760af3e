import type { Actor } from "@/lib/core/actor";
import { post } from "@/lib/core/letters";
import { acronymSql } from "@/lib/core/sql";
import type { Transaction } from "@/lib/core/transaction";
import { dispositionContested, dispositionCorrected } from "@/lib/dispositions/emails";
import { everybodyConcerned } from "@/lib/rounds/commands/recipients";
import { Prisma } from "@/prisma/client/client";
import type { LockedAnswer } from "./lock";

/** Everybody to whom the disposition was shown when it was published hears that it was corrected (domain 12.33). */
export async function tellCorrected(
  tx: Transaction,
  answer: LockedAnswer,
  reason: string,
  now: Date,
): Promise<void> {
  const to = await everybodyConcerned(
    tx,
    answer.bodyId,
    [...new Set([...answer.asked, answer.entityId])],
    now,
    answer.guests,
  );
  await post(
    tx,
    to.map((person) => dispositionCorrected({ ...person, ...factsOf(answer), reason })),
    now,
  );
}

/** Whoever speaks for the penholder, the co-chairs and the Secretariat hear that an entity does not agree (domain 4.2, 5.2.9). */
export async function tellContested(
  tx: Transaction,
  { actor, answer, reason, now }: { actor: Actor; answer: LockedAnswer; reason: string; now: Date },
): Promise<void> {
  const to = await everybodyConcerned(tx, answer.bodyId, [answer.penholderId], now);
  const entityId = Prisma.sql`${actor.seat.entityId}::uuid`;
  const letters = await Promise.all(
    [...new Set(to.map((person) => person.to.locale))].map(async (locale) => {
      const [row] = await tx.$queryRaw<
        { entity: string }[]
      >`SELECT ${acronymSql(entityId, locale, now)} AS entity`;
      return [locale, row?.entity ?? ""] as const;
    }),
  );
  const named = new Map(letters);
  await post(
    tx,
    to.map((person) =>
      dispositionContested({
        ...person,
        ...factsOf(answer),
        entity: named.get(person.to.locale) ?? "",
        reason,
      }),
    ),
    now,
  );
}

function factsOf({ bodyId, id, commentId, title, no }: LockedAnswer) {
  return { bodyId, submissionId: id, commentId, title, no };
}
