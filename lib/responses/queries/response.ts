import "server-only";
import { db } from "@/lib/core/db";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import type { StepState } from "@/lib/responses/chain";
import { digestOf, versionsOf } from "@/lib/responses/commands/digest";
import { HELD_SQL } from "@/lib/responses/commands/words";
import * as rules from "@/lib/responses/rules";
import {
  mayAnswerStep,
  mayCarryOver,
  mayDefineClearance,
  maySkipStep,
} from "@/lib/responses/rules-clearance";
import { type HeldFacts, mayRemoveComment } from "@/lib/responses/rules-words";
import { type QuestionView, readQuestions } from "@/lib/rounds/queries/questions";
import { worksInRound } from "@/lib/rounds/rules-seeing";
import { readSubmissionHead, type SubmissionHead } from "@/lib/submissions/queries/head";
import { readVersionById } from "@/lib/submissions/queries/text";
import type { Block } from "@/lib/texts/blocks";
import { insideFacts, type ResponseMay, responseMay } from "./may";

/** A comment as its own entity sees it. */
export type InsideComment = {
  id: string;
  authorId: string;
  author: string;
  blockId: string | null;
  quote: string;
  quoteAt: number | null;
  kind: string;
  strength: string;
  text: string;
  proposedText: string;
  rationale: string;
  source: string;
  version: number;
  verified: boolean;
  submitted: boolean;
  late: boolean;
  origin: string;
  origins: { by: string; text: string; proposedText: string; rationale?: string; source?: string }[];
  yes: number;
  no: number;
  mySupport: boolean | null;
  may: Record<"edit" | "remove" | "verify" | "support", Verdict>;
};

/** A colleague invited to this round. */
export type ReviewerView = {
  personId: string;
  name: string;
  /** The deadline of their own where they were given one, else the round's. */
  closesAt: Date;
  ownDeadline: boolean;
  zone: string;
  note: string;
  done: boolean;
  wrote: number;
};

/** A step of the entity's own clearance. */
export type StepView = {
  id: string;
  name: string;
  approverId: string;
  approver: string;
  parallel: boolean;
  state: StepState;
  note: string;
  may: Record<"answer" | "skip", Verdict>;
};

/**
 * Where the Secretariat entered what the entity had sent: comments, or that there are none; `by` is null where the entity has acted
 * by itself since.
 */
export type Behalf = {
  by: string | null;
  entered: "comments" | "none" | null;
  message: { name: string; at: Date } | null;
};

/** Everything the page of an entity's response draws; nobody outside the entity is ever given one (domain 5.2.2). */
export type ResponseView = {
  head: SubmissionHead;
  round: NonNullable<SubmissionHead["round"]>;
  blocks: Block[];
  comments: InsideComment[];
  /** With the entity's own answers, which leave with the response. */
  questions: QuestionView[];
  reviewers: ReviewerView[];
  steps: StepView[];
  chain: { name: string; approverId: string; parallel: boolean }[];
  people: { id: string; name: string }[];
  /** What the Secretariat did for the entity: who it was, whether it was entered, and the message it was taken from. */
  behalf: Behalf;
  /** What is on the screen, as the acts ask for it: the comments that wait to be verified, and what there is to be cleared. */
  shown: { waiting: string; cleared: string };
  may: ResponseMay &
    Record<
      "verify" | "verifyResponse" | "unverifyResponse" | "pause" | "share" | "invite" | "done",
      Verdict
    > &
    Record<"define" | "carry", Verdict>;
};

type Row = {
  comments: (Omit<InsideComment, "may"> & { held: HeldFacts })[];
  reviewers: (Omit<ReviewerView, "closesAt" | "ownDeadline"> & { closesAt: string | null })[];
  steps: Omit<StepView, "may">[];
  chain: ResponseView["chain"] | null;
  people: ResponseView["people"];
  behalf: (Omit<Behalf, "message"> & { message: { name: string; at: string } | null }) | null;
};

/**
 * Reads the response of the viewer's own entity in the last round of a text, in three statements beside the head's.
 * @param viewer who looks
 * @param id the text
 * @returns null for whoever has no voice inside an entity that was asked
 */
export async function readResponse(viewer: Viewer, id: string): Promise<ResponseView | null> {
  const head = await readSubmissionHead(viewer, id);
  const round = head?.round;
  const { actor, now } = viewer;
  const entityId = actor.seat.entityId;
  if (!head || !round?.asked.includes(entityId)) return null;
  const facts = insideFacts(actor, head);
  if (!worksInRound(actor, facts)) return null;
  const [{ blocks }, [row], questions] = await Promise.all([
    readVersionById(viewer, round.versionId),
    readInside(viewer, round.id),
    readQuestions(viewer, round.id),
  ]);
  const inside = row ?? { comments: [], reviewers: [], steps: [], chain: null, people: [] };
  const mine = inside.reviewers.find(({ personId }) => personId === actor.personId);
  return {
    head,
    round,
    blocks,
    questions,
    comments: inside.comments.map(({ held, ...one }) => ({ ...one, may: mayWith(one, held) })),
    reviewers: inside.reviewers.map((one) => ({
      ...one,
      closesAt: one.closesAt === null ? round.closesAt : new Date(one.closesAt),
      ownDeadline: one.closesAt !== null,
    })),
    steps: inside.steps.map((step) => ({
      ...step,
      may: {
        answer: mayAnswerStep(actor, { ...facts, step }, now),
        skip: maySkipStep(actor, { ...facts, step }, now),
      },
    })),
    chain: inside.chain ?? [],
    people: inside.people,
    behalf: behalfOf(row?.behalf),
    shown: {
      waiting: versionsOf(inside.comments.filter(({ verified }) => !verified)),
      cleared: digestOf(
        inside.comments.filter(({ verified }) => verified),
        questions.flatMap(({ id, own }) => (own ? [{ questionId: id, ...own }] : [])),
      ),
    },
    may: {
      ...responseMay(viewer, head),
      verify: rules.mayVerify(actor, facts, now),
      verifyResponse: rules.mayVerifyResponse(actor, facts, now),
      unverifyResponse: rules.mayUnverifyResponse(actor, facts, now),
      pause: rules.mayPause(actor, facts, now),
      share: rules.mayShareVerified(actor, facts, now),
      invite: rules.mayInviteReviewer(actor, { ...facts, reviewerClosesAt: null }, now),
      done: rules.mayBeDone(actor, { ...facts, invited: Boolean(mine), done: mine?.done ?? false }),
      define: mayDefineClearance(actor, facts),
      carry: mayCarryOver(actor, { ...facts, light: true }, now),
    },
  };

  function mayWith(
    { authorId, verified, submitted }: Omit<InsideComment, "may">,
    held: HeldFacts,
  ): InsideComment["may"] {
    const c = { ...facts, comment: { authorId, verified, submitted } };
    return {
      edit: rules.mayEditComment(actor, c, now),
      remove: mayRemoveComment(actor, { ...c, held }, now),
      verify: submitted ? rules.mayEditComment(actor, c, now) : rules.mayVerify(actor, c, now),
      support: rules.maySupport(actor, c, now),
    };
  }
}

function behalfOf(row?: Row["behalf"]): Behalf {
  if (!row) return { by: null, entered: null, message: null };
  return { ...row, message: row.message && { ...row.message, at: new Date(row.message.at) } };
}

function readInside({ actor, now }: Viewer, roundId: string): Promise<Row[]> {
  const { entityId, bodyId } = actor.seat;
  return db().$queryRaw<Row[]>`
    WITH mine AS (SELECT p.* FROM response p WHERE p.round_id = ${roundId}::uuid AND p.entity_id = ${entityId}::uuid),
      places AS (SELECT b.value->>'id' AS id, b.ordinality AS ord FROM round r JOIN text_version v ON v.id = r.version_id, jsonb_array_elements(v.blocks) WITH ORDINALITY b WHERE r.id = ${roundId}::uuid),
      views AS (SELECT s.comment_id, count(*) FILTER (WHERE s.supports)::int AS yes, count(*) FILTER (WHERE NOT s.supports)::int AS no,
        bool_or(s.supports) FILTER (WHERE s.person_id = ${actor.personId}::uuid) AS my FROM comment_support s JOIN comment c ON c.id = s.comment_id JOIN mine ON mine.id = c.response_id GROUP BY 1)
    SELECT (SELECT json_build_object('by', h.name, 'entered', CASE WHEN mine.behalf_by IS NULL THEN NULL WHEN mine.state = 'submitted' THEN 'comments' WHEN mine.state = 'noComments' THEN 'none' END,
        'message', CASE WHEN f.id IS NOT NULL THEN json_build_object('name', f.name, 'at', f.at) END)
        FROM mine LEFT JOIN person h ON h.id = mine.behalf_by LEFT JOIN stored_file f ON f.id = mine.evidence_id) AS behalf,
      (SELECT coalesce(json_agg(json_build_object('id', c.id, 'authorId', c.author_id, 'author', h.name, 'blockId', c.block_id, 'quote', c.quote, 'quoteAt', c.quote_at,
          'kind', c.kind, 'strength', c.strength, 'text', c.text, 'proposedText', c.proposed_text, 'rationale', c.rationale, 'source', c.source, 'version', c.version,
          'verified', c.verified_at IS NOT NULL, 'submitted', c.submitted_at IS NOT NULL, 'late', c.late, 'origin', c.origin, 'origins', c.origins,
          'yes', coalesce(views.yes, 0), 'no', coalesce(views.no, 0), 'mySupport', views.my, 'held', ${HELD_SQL}) ORDER BY places.ord NULLS FIRST, c.at, c.id), '[]')
        FROM comment c JOIN mine ON mine.id = c.response_id JOIN person h ON h.id = c.author_id LEFT JOIN places ON places.id = c.block_id::text LEFT JOIN views ON views.comment_id = c.id WHERE c.split_at IS NULL) AS comments,
      (SELECT coalesce(json_agg(json_build_object('personId', v.person_id, 'name', h.name, 'closesAt', v.closes_at, 'zone', v.zone, 'note', v.note, 'done', v.done_at IS NOT NULL,
          'wrote', (SELECT count(*) FROM comment c JOIN mine ON mine.id = c.response_id WHERE c.author_id = v.person_id)) ORDER BY h.name), '[]')
        FROM round_reviewer v JOIN person h ON h.id = v.person_id WHERE v.round_id = ${roundId}::uuid AND v.entity_id = ${entityId}::uuid) AS reviewers,
      (SELECT coalesce(json_agg(json_build_object('id', k.id, 'name', k.name, 'approverId', k.approver_id, 'approver', h.name, 'parallel', k.parallel, 'state', k.state, 'note', k.note) ORDER BY k.ord), '[]')
        FROM clearance_step k JOIN mine ON mine.id = k.response_id JOIN person h ON h.id = k.approver_id) AS steps,
      (SELECT k.steps FROM entity_clearance k WHERE k.body_id = ${bodyId}::uuid AND k.entity_id = ${entityId}::uuid) AS chain,
      (SELECT coalesce(json_agg(json_build_object('id', x.id, 'name', x.name) ORDER BY x.name), '[]') FROM (SELECT DISTINCT h.id, h.name FROM seat t JOIN person h ON h.id = t.person_id
        WHERE t.body_id = ${bodyId}::uuid AND t.entity_id = ${entityId}::uuid AND t.role IN ('focalPoint', 'alternate', 'reviewer', 'approver')
          AND t."from" <= ${now} AND (t.until IS NULL OR t.until > ${now}) AND h.deactivated_at IS NULL) x) AS people`;
}
