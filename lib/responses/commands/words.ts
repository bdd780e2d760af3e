import type { Actor } from "@/lib/core/actor";
import { post } from "@/lib/core/letters";
import type { RecordEvent } from "@/lib/core/record";
import { ANSWERED_SQL, SPONSORED_SQL } from "@/lib/core/sql";
import type { Transaction } from "@/lib/core/transaction";
import { answersLapsed, sponsorshipLapsed } from "@/lib/responses/emails";
import type { HeldFacts } from "@/lib/responses/rules-words";
import { NO_SQL } from "@/lib/rounds/commands/number";
import { recipientsByEntity, recipientsOf } from "@/lib/rounds/commands/recipients";
import { Prisma } from "@/prisma/client/client";
import type { LockedInside } from "./lock";

/** What others read and judge of a comment, as one digest. Use it with `c` comment. */
export const WORDS_SQL = Prisma.sql`md5(ROW(c.kind, c.strength, c.text, c.proposed_text, c.rationale, c.source, c.block_id, c.quote, c.quote_at)::text)`;

/** What others have said of a comment, as `HeldFacts`: it may not go from under them. Use it with `c` comment. */
export const HELD_SQL = Prisma.sql`json_build_object('part', c.part > 0, 'sponsored', ${SPONSORED_SQL}, 'answered', ${ANSWERED_SQL})`;

/**
 * Whether others have said something of a comment by which it is held.
 * @param tx the transaction, which holds the comment's response
 * @param commentId the comment
 */
export async function heldBy(tx: Transaction, commentId: string): Promise<HeldFacts> {
  const [row] = await tx.$queryRaw<
    { held: HeldFacts }[]
  >`SELECT ${HELD_SQL} AS held FROM comment c WHERE c.id = ${commentId}::uuid`;
  return row?.held ?? { part: false, sponsored: false, answered: false };
}

type Lapsed = { no: string; answered: boolean; sponsors: string[] };
/** Who submits, for which response, when, and the record of the command. */
export type Hand = {
  actor: Actor;
  subject: LockedInside;
  now: Date;
  record: (event: RecordEvent) => Promise<void>;
};

type Reworded = Omit<Hand, "subject"> & {
  subject: Pick<LockedInside, "responseId" | "submissionId" | "title" | "number" | "guests" | "penholderId">;
};

/**
 * Notes, before submitted comments are changed on behalf of their entity, what others have read of them until now.
 * @param tx the transaction, which holds the comments' response
 * @param commentIds the comments
 */
export async function noteWordsRead(tx: Transaction, commentIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`UPDATE comment c SET left_as = ${WORDS_SQL} WHERE c.id = ANY(${[...commentIds]}::uuid[]) AND c.submitted_at IS NOT NULL`;
}

/**
 * Comments that others had read and that leave again in other words: their dispositions lapse, with those of the comments that
 * were called their duplicates; what was taken up of them is not what they ask for now, and those who stood behind the old words
 * stand behind nothing. Every version of a disposition is kept; the penholder and the co-sponsors hear of it (domain 5.2.4, 5.2.8).
 * @param tx the transaction of the response that leaves; what leaves has not been marked yet
 * @param hand who submits, for which response, when, and the command's record
 * @param only the comments that leave, where not all that are verified do
 */
export async function letOldWordsGo(
  tx: Transaction,
  { actor, subject, now, record }: Reworded,
  only: readonly string[] | null = null,
): Promise<void> {
  const rows = await tx.$queryRaw<Lapsed[]>`
    WITH reworded AS MATERIALIZED (SELECT c.id FROM comment c WHERE c.response_id = ${subject.responseId}::uuid AND c.verified_at IS NOT NULL
        AND c.left_as <> '' AND c.left_as <> ${WORDS_SQL} AND (${only === null} OR c.id = ANY(${[...(only ?? [])]}::uuid[]))),
      lapsed AS (DELETE FROM disposition d USING reworded w WHERE d.comment_id = w.id OR d.duplicate_of = w.id RETURNING d.comment_id),
      overtaken AS (UPDATE taken_up k SET lapsed = true FROM reworded w WHERE k.comment_id = w.id),
      dropped AS (DELETE FROM co_sponsor o USING reworded w WHERE o.comment_id = w.id RETURNING o.comment_id, o.entity_id)
    SELECT ${NO_SQL} AS no, c.id IN (SELECT comment_id FROM lapsed) AS answered,
      array(SELECT o.entity_id::text FROM dropped o WHERE o.comment_id = c.id) AS sponsors
    FROM comment c WHERE c.id IN (SELECT comment_id FROM lapsed UNION SELECT comment_id FROM dropped) ORDER BY c.number, c.part`;
  if (rows.length === 0) return;
  const { bodyId } = actor.seat;
  const { submissionId, title, number } = subject;
  const answers = rows.filter(({ answered }) => answered).map(({ no }) => no);
  const sponsors = [...new Set(rows.flatMap((row) => row.sponsors))];
  await record({
    type: "response.reworded",
    subjectId: submissionId,
    data: { title, answers: answers.length, sponsors: rows.flatMap((row) => row.sponsors).length },
  });
  const named = await acronymsOf(tx, actor, now);
  const facts = (locale: string) => ({
    ...{ bodyId, submissionId, title, number },
    entity: named.get(locale) ?? named.get("en") ?? "",
  });
  const guests = sponsors.filter((id) => subject.guests.includes(id));
  const behind = sponsors.length > 0 ? await recipientsByEntity(tx, bodyId, sponsors, now, guests) : [];
  const pen = answers.length > 0 ? await recipientsOf(tx, bodyId, [subject.penholderId], now) : [];
  await post(
    tx,
    [
      ...behind.map(({ entityId, ...person }) =>
        sponsorshipLapsed({
          ...person,
          ...facts(person.to.locale),
          nos: rows.filter((row) => row.sponsors.includes(entityId)).map(({ no }) => no),
        }),
      ),
      ...pen.map((person) => answersLapsed({ ...person, ...facts(person.to.locale), nos: answers })),
    ],
    now,
  );
}

/** The acronyms of the actor's entity as they are now, by language. */
async function acronymsOf(tx: Transaction, { seat }: Actor, now: Date): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ lang: string; acronym: string }[]>`
    SELECT DISTINCT ON (lang) lang, acronym FROM entity_name WHERE entity_id = ${seat.entityId}::uuid AND valid_from <= ${now} ORDER BY lang, valid_from DESC`;
  return new Map(rows.map(({ lang, acronym }) => [lang, acronym]));
}
