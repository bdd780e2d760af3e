import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { type Letter, type LetterReader, letterOf } from "@/lib/matrices/export-letter";
import { factsOf, type MatrixFacts } from "@/lib/matrices/export-row";
import { mayReadLetter } from "@/lib/matrices/rules/letter";
import { type RoundHead, readSubmissionHead, type SubmissionHead } from "@/lib/submissions/queries/head";
import { Prisma } from "@/prisma/client/client";
import { readMatrix, readRoundHead } from "./matrix";

/** A response to read: whom else the viewer may choose, and the letter itself where it may be read. */
export type LetterView = {
  head: SubmissionHead;
  round: RoundHead;
  /** The numbers of the rounds in which this entity was asked. */
  rounds: number[];
  reader: LetterReader;
  choices: LetterReader[];
  may: Verdict;
  written: { letter: Letter; facts: MatrixFacts } | null;
};

/**
 * Reads the response to one entity, in the language of its focal point.
 * @param viewer who looks
 * @param submissionId the text
 * @param entityId which entity; without one the viewer's own, or the first that was asked
 * @param number of which round; without it the one that counts now
 * @returns null when there is no round, no such entity in it, or the letter is not the viewer's to know of
 */
export async function readLetter(
  viewer: Viewer,
  submissionId: string,
  entityId?: string,
  number?: string,
): Promise<LetterView | null> {
  const head = await readSubmissionHead(viewer, submissionId);
  const round = head && (await readRoundHead(viewer, head, number));
  if (!head || !round) return null;
  const { actor } = viewer;
  const mayRead = (one: LetterReader) =>
    mayReadLetter(actor, {
      ...one,
      state: round.state,
      sealed: round.sealed,
      guests: round.guests,
      penholderId: head.penholderId,
    });
  const known = (await listReaders(viewer, round.id)).filter((one) => {
    const may = mayRead(one);
    return may.ok || may.reason !== "notThere";
  });
  const reader =
    known.find((one) => one.entityId === (entityId ?? actor.seat.entityId)) ??
    (entityId ? undefined : known[0]);
  if (!reader) return null;
  const may = mayRead(reader);
  const view = may.ok
    ? await readMatrix({ ...viewer, language: reader.language }, submissionId, {
        entity: reader.entityId,
        round: String(round.number),
      })
    : null;
  const facts = view && factsOf(view);
  return {
    head,
    round,
    rounds: reader.rounds,
    reader,
    choices: known,
    may,
    written: facts && { letter: letterOf(facts, reader, view.head.penholder), facts },
  };
}

type Reader = LetterReader & { rounds: number[] };

/** Every entity that was asked, and in which rounds, with the language of its focal point, by its name. */
function listReaders({ actor, now }: Viewer, roundId: string): Promise<Reader[]> {
  return db().$queryRaw<Reader[]>`
    SELECT a.entity_id AS "entityId", l.language::text AS language, ${acronymSql(Prisma.sql`a.entity_id`, "en", now)} AS entity,
      array(SELECT o.number FROM round o JOIN round_entity b ON b.round_id = o.id JOIN round r ON r.submission_id = o.submission_id
        WHERE r.id = a.round_id AND b.entity_id = a.entity_id AND o.state <> 'planned' ORDER BY o.number) AS rounds
    FROM round_entity a CROSS JOIN LATERAL (SELECT coalesce((SELECT p.locale FROM seat s JOIN person p ON p.id = s.person_id
      WHERE s.entity_id = a.entity_id AND s.body_id = ${actor.seat.bodyId}::uuid AND s.role = 'focalPoint' AND p.deactivated_at IS NULL
        AND s."from" <= ${now} AND (s.until IS NULL OR s.until > ${now}) ORDER BY s."from" DESC, s.id LIMIT 1), 'en') AS language) l
    WHERE a.round_id = ${roundId}::uuid ORDER BY entity`;
}
