import "server-only";
import { db } from "@/lib/core/db";
import { isId } from "@/lib/core/ids";
import { acronymSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { type Carried, carry, carryQuote } from "@/lib/dispositions/carry";
import * as rules from "@/lib/dispositions/rules";
import { type NextMeeting, nextMeeting } from "@/lib/meetings/queries/next";
import { NO_SQL } from "@/lib/rounds/commands/number";
import { dispositionShown, visibleTo } from "@/lib/rounds/queries/comments";
import { maySeeDisposition } from "@/lib/rounds/rules-seeing";
import type { RoundState } from "@/lib/rounds/states";
import { readSubmissionHead, type SubmissionHead } from "@/lib/submissions/queries/head";
import { readDraft, readVersionById } from "@/lib/submissions/queries/text";
import { type Reference, referencesOf } from "@/lib/texts/numbers";
import { Prisma } from "@/prisma/client/client";
import { standingItem } from "./standing-item";

/** One version of a disposition; after publication a new one is a corrigendum and says why. */
export type AnswerVersion = {
  version: number;
  kind: string;
  reply: string;
  entity: string | null;
  at: Date;
  correctedFor: string;
};

type Row = {
  id: string;
  no: string;
  entityId: string;
  entity: string;
  blockId: string | null;
  quote: string;
  quoteAt: number | null;
  strength: string;
  text: string;
  proposedText: string;
  versionId: string;
  state: RoundState;
  sealed: boolean;
  guests: string[];
  answer: {
    kind: string;
    reply: string;
    version: number;
    stance: string;
    stanceFor: string;
    /** The number of the comment that it repeats; empty for none. */
    duplicateOf: string;
  } | null;
  meetingId: string | null;
  /** What it was split into; those are answered in its place. */
  parts: { id: string; no: string }[];
  versions: (Omit<AnswerVersion, "at"> & { at: string })[];
};

/** Where the comment's paragraph is now: how it got there, how it is cited, and whether the exact words still stand in it. */
export type Place = {
  was: Reference | null;
  how: Carried["how"];
  is: Reference | null;
  quoteGone: boolean;
};

/** A comment with what becomes of it, all its versions, and what the viewer may do about it. */
export type AnswerView = {
  head: SubmissionHead;
  comment: Omit<Row, "versions">;
  /** Whether the viewer may know what becomes of it; without, that there is no answer is not said either. */
  answerShown: boolean;
  versions: AnswerVersion[];
  place: Place | null;
  /** The meeting before which a contested one would be brought. */
  next: NextMeeting | null;
  may: Record<"stance" | "withdraw" | "correct" | "onAgenda", Verdict>;
};

/**
 * Reads one comment of a text with its disposition and that one's versions, as far as the viewer may see them (rules:
 * maySeeComments, maySeeDisposition).
 * @param viewer who looks
 * @param id the text
 * @param commentId the comment
 * @returns null when one of them is not there for the viewer
 */
export async function readAnswer(viewer: Viewer, id: string, commentId: string): Promise<AnswerView | null> {
  const head = isId(commentId) ? await readSubmissionHead(viewer, id) : null;
  if (!head) return null;
  const { actor, language, now } = viewer;
  const [row] = await db().$queryRaw<Row[]>`
    SELECT c.id, ${NO_SQL} AS no, p.entity_id AS "entityId", ${acronymSql(Prisma.sql`p.entity_id`, language, now)} AS entity, c.block_id AS "blockId", c.quote, c.quote_at AS "quoteAt",
      c.strength, c.text, c.proposed_text AS "proposedText", r.version_id AS "versionId", r.state, r.sealed,
      array(SELECT g.entity_id::text FROM round_entity g WHERE g.round_id = r.id AND g.standing = 'guest') AS guests, a.meeting_id AS "meetingId",
      (SELECT coalesce(json_agg(json_build_object('id', k.id, 'no', k.number || '.' || k.part) ORDER BY k.part), '[]') FROM comment k WHERE k.split_from_id = c.id) AS parts,
      CASE WHEN d.comment_id IS NOT NULL THEN json_build_object('kind', d.kind, 'reply', d.reply, 'version', d.version, 'stance', d.stance, 'stanceFor', d.stance_for,
        'duplicateOf', coalesce((SELECT x.number::text FROM comment x WHERE x.id = d.duplicate_of), '')) END AS answer,
      CASE WHEN d.comment_id IS NOT NULL THEN (SELECT json_agg(json_build_object('version', w.version, 'kind', w.kind, 'reply', w.reply, 'at', w.at, 'correctedFor', w.corrected_for,
        'entity', ${acronymSql(Prisma.sql`w.entity_id`, language, now)}) ORDER BY w.version DESC) FROM disposition_version w
        WHERE w.comment_id = c.id AND (r.published_at IS NULL OR w.at >= r.published_at OR w.version = (SELECT max(k.version) FROM disposition_version k WHERE k.comment_id = c.id AND k.corrected_for = '') OR ${seesProposals(viewer)})) END AS versions
    FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id
      LEFT JOIN disposition d ON d.comment_id = c.id AND ${dispositionShown(viewer)} ${standingItem(now)}
    WHERE c.id = ${commentId}::uuid AND r.submission_id = ${id}::uuid AND c.submitted_at IS NOT NULL AND ${visibleTo(viewer)}`;
  if (!row) return null;
  const { versions, ...comment } = row;
  const [place, next] = await Promise.all([
    placeNow(viewer, head, comment),
    nextMeeting(db(), head.bodyId, now),
  ]);
  const facts: rules.AnsweredFacts = {
    ...{ bodyId: head.bodyId, penholderId: head.penholderId, state: head.state, entityId: row.entityId },
    ...{ answered: row.answer !== null, contested: row.answer?.stance === "contested" },
    onAgenda: row.meetingId !== null,
    round: { state: row.state, sealed: row.sealed, guests: row.guests },
  };
  return {
    ...{ head, comment },
    answerShown: maySeeDisposition(actor, { ...row, penholderId: head.penholderId }).ok,
    versions: (versions ?? []).map((one) => ({ ...one, at: new Date(one.at) })),
    place,
    next,
    may: {
      stance: rules.mayTakeStance(actor, facts),
      withdraw: rules.mayWithdrawComment(actor, facts),
      correct: rules.mayCorrect(actor, facts),
      onAgenda: rules.mayPutOnAgenda(actor, { ...facts, meeting: next }, now),
    },
  };
}

/** Drafts of a disposition stay with those who could see them as proposals, also after it was published (domain 5.2.9). */
function seesProposals(viewer: Viewer): Prisma.Sql {
  const shown = dispositionShown(viewer);
  return Prisma.sql`(SELECT ${shown} FROM (SELECT 'resolution' AS state, r.submission_id) r)`;
}

/**
 * Where the paragraph of a comment is now: in the working draft for those who may read it, else in the last issued version
 * (domain 6.5). Its statements are two, or three.
 * @param viewer who looks
 * @param head the text
 * @param comment its place in the version that was commented on
 * @returns null for what was said of the whole text
 */
export async function placeNow(
  viewer: Viewer,
  head: SubmissionHead,
  {
    blockId,
    quote,
    quoteAt,
    versionId,
  }: { blockId: string | null; quote: string; quoteAt: number | null; versionId: string },
): Promise<Place | null> {
  if (!blockId) return null;
  const last = head.versions.at(-1);
  const [{ blocks }, draft, issued] = await Promise.all([
    readVersionById(viewer, versionId),
    readDraft(viewer, head.id),
    last && !head.may.readDraft.ok ? readVersionById(viewer, last.id) : null,
  ]);
  const target = draft?.blocks ?? issued?.blocks ?? blocks;
  const carried = carry(blocks, target).get(blockId);
  const found = target.find((one) => one.id === carried?.blockId);
  return {
    was: referencesOf(blocks)[blockId] ?? null,
    how: carried?.how ?? "lost",
    is: found ? (referencesOf(target)[found.id] ?? null) : null,
    quoteGone: quote !== "" && (!found || carryQuote(quote, quoteAt, found.text) === null),
  };
}
