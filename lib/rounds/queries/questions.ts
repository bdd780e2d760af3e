import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import { Prisma } from "@/prisma/client/client";
import { ownIn } from "./own";

/** An entity's answer to a question, as far as it may be seen. */
export type ReplyView = { entity: string; choice: number | null; text: string };

/** A question of a round, with the own entity's answer and the others' that may be seen. */
export type QuestionView = {
  id: string;
  blockId: string | null;
  text: string;
  choices: string[];
  own: { choice: number | null; text: string; version: number } | null;
  replies: ReplyView[];
};

/**
 * Whose answers to questions a viewer may see, in SQL: the twin of `maySeeComments` for a whole response. Use it with `p` response,
 * `r` round.
 */
function repliesVisibleTo({ actor }: Viewer): Prisma.Sql {
  return Prisma.sql`(${ownIn(actor, "p")} OR (p.state = 'submitted' AND (r.closed_at IS NOT NULL OR NOT r.sealed)))`;
}

/**
 * Reads the questions of a round in one statement. Answers stand as the reader's language orders the entities: the order in which
 * they came would tell who wrote first (domain 1.5.2; reliability R19).
 * @param viewer who looks
 * @param roundId the round, out of a head that the viewer may see
 */
export async function readQuestions(viewer: Viewer, roundId: string): Promise<QuestionView[]> {
  const { actor, language, now } = viewer;
  const questions = await db().$queryRaw<QuestionView[]>`
    SELECT q.id, q.block_id AS "blockId", q.text, q.choices,
      (SELECT json_build_object('choice', y.choice, 'text', y.text, 'version', y.version) FROM round_reply y JOIN response p ON p.id = y.response_id
        WHERE y.question_id = q.id AND ${ownIn(actor, "p")}) AS own,
      (SELECT coalesce(json_agg(json_build_object('entity', ${acronymSql(Prisma.sql`p.entity_id`, language, now)}, 'choice', y.choice, 'text', y.text)), '[]')
        FROM round_reply y JOIN response p ON p.id = y.response_id JOIN round r ON r.id = p.round_id
        WHERE y.question_id = q.id AND p.state = 'submitted' AND ${repliesVisibleTo(viewer)}) AS replies
    FROM round_question q WHERE q.round_id = ${roundId}::uuid ORDER BY q.ord`;
  const { compare } = new Intl.Collator(language);
  return questions.map((question) => ({
    ...question,
    replies: question.replies.sort((one, other) => compare(one.entity, other.entity)),
  }));
}
