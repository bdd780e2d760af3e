import "server-only";
import { cache } from "react";
import { db } from "@/lib/core/db";
import { isId } from "@/lib/core/ids";
import { acronymSql, KEPT_SQL, uninvitedSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import {
  mayEditDraft,
  mayGiveText,
  mayIssueVersion,
  mayReadDraft,
  mayWithdraw,
} from "@/lib/submissions/rules";
import type { SubmissionState } from "@/lib/submissions/states";
import { Prisma } from "@/prisma/client/client";

/** One issued version, without its words. */
export type VersionHead = {
  id: string;
  number: number;
  label: string;
  symbol: string;
  sha256: string;
  issuedAt: Date;
};

/** The round that counts now, which is the open one or else the last; or an earlier one that was asked for. */
export type RoundHead = {
  id: string;
  number: number;
  state: "planned" | "open" | "closed" | "compiled" | "resolution" | "resolved" | "published";
  sealed: boolean;
  /** What the penholder asks for. */
  instructions: string;
  closesAt: Date;
  zone: string;
  versionId: string;
  asked: string[];
  /** Those of them that are guests of this one round. */
  guests: string[];
  mine: ResponseState;
  mineComments: number;
  /** How it stands inside the viewer's own entity; never of another. */
  inside: {
    paused: boolean;
    internalClosesAt: Date | null;
    /** The viewer sits by an invitation to other rounds. */
    uninvited: boolean;
    verified: number;
    /** Comments that were taken back and stay only because others have said something of them. */
    kept: number;
    /** Answers to the penholder's questions. */
    replies: number;
    steps: string[];
  };
};
type ResponseState = "none" | "preparing" | "verified" | "submitted" | "noComments";

/** A round that waits for its hour, as it was planned. */
export type PlannedHead = Pick<
  RoundHead,
  "id" | "number" | "sealed" | "instructions" | "closesAt" | "zone"
> & {
  opensAt: Date;
  version: number;
};

/** The sign-off that counts now: the open one, else the last. */
export type SignOffHead = {
  id: string;
  state: "open" | "complete" | "incomplete" | "withdrawn";
  closesAt: Date;
  zone: string;
  versionId: string;
  positions: Record<string, "awaited" | "signedOff" | "declined">;
};

/** What stands above every page of a text, with what the viewer may do with it. */
export type SubmissionHead = {
  id: string;
  bodyId: string;
  kind: "jointSubmission" | "jointStatement" | "issueBrief";
  title: string;
  lang: string;
  addressee: string;
  callUrl: string;
  dueAt: Date | null;
  /** What the call asks of the form. */
  numbered: boolean;
  maxWords: number | null;
  maxPages: number | null;
  state: SubmissionState;
  penholderId: string;
  penholder: string;
  /** What the viewer's own entity may do in the drafting group. */
  drafter: "write" | "suggest" | null;
  /** The acronym of the viewer's own entity. */
  own: string;
  versions: VersionHead[];
  round: RoundHead | null;
  /** The round that waits for its hour. */
  planned: PlannedHead | null;
  signOff: SignOffHead | null;
  source: { id: string; doubts: number } | null;
  blocks: number;
  changed: boolean;
  unanswered: number;
  may: Record<"giveText" | "readDraft" | "editDraft" | "issue" | "withdraw", Verdict>;
};

/**
 * Reads what stands above every page of a text, in one statement.
 * @param viewer who looks
 * @param id the text
 * @param number which round it shall speak of; without it the one that counts now
 * @returns null when there is no such text for the viewer
 */
export const readSubmissionHead = cache(
  async (viewer: Viewer, id: string, number?: number): Promise<SubmissionHead | null> => {
    if (!isId(id)) return null;
    const { actor, language, now } = viewer;
    const [row] = await db().$queryRaw<Omit<SubmissionHead, "may">[]>`
    SELECT s.id, s.body_id AS "bodyId", s.kind, s.title, s.lang, s.addressee, s.call_url AS "callUrl", s.due_at AS "dueAt", s.numbered, s.max_words AS "maxWords", s.max_pages AS "maxPages", s.state,
      s.penholder_id AS "penholderId", ${acronymSql(Prisma.sql`s.penholder_id`, language, now)} AS penholder,
      ${acronymSql(Prisma.sql`${actor.seat.entityId}::uuid`, language, now)} AS own,
      (SELECT coalesce(json_agg(json_build_object('id', v.id, 'number', v.number, 'label', v.label, 'symbol', v.symbol, 'sha256', v.sha256, 'issuedAt', v.issued_at) ORDER BY v.number), '[]')
        FROM text_version v WHERE v.submission_id = s.id) AS versions,
      (SELECT json_build_object('id', r.id, 'number', r.number, 'state', r.state, 'sealed', r.sealed, 'instructions', r.instructions, 'closesAt', r.closes_at, 'zone', r.zone, 'versionId', r.version_id,
          'asked', (SELECT coalesce(json_agg(a.entity_id), '[]') FROM round_entity a WHERE a.round_id = r.id),
          'guests', (SELECT coalesce(json_agg(a.entity_id), '[]') FROM round_entity a WHERE a.round_id = r.id AND a.standing = 'guest'),
          'mine', coalesce((SELECT p.state FROM response p WHERE p.round_id = r.id AND p.entity_id = ${actor.seat.entityId}::uuid), 'none'),
          'mineComments', (SELECT count(*) FROM comment c JOIN response p ON p.id = c.response_id WHERE p.round_id = r.id AND p.entity_id = ${actor.seat.entityId}::uuid AND c.split_at IS NULL),
          'inside', json_build_object('paused', EXISTS (SELECT FROM response p WHERE p.round_id = r.id AND p.entity_id = ${actor.seat.entityId}::uuid AND p.paused_at IS NOT NULL),
            'internalClosesAt', (SELECT v.closes_at FROM round_reviewer v WHERE v.round_id = r.id AND v.entity_id = ${actor.seat.entityId}::uuid AND v.person_id = ${actor.personId}::uuid),
            'uninvited', ${uninvitedSql(actor, Prisma.sql`r.id`)},
            'verified', (SELECT count(*) FROM comment c JOIN response p ON p.id = c.response_id WHERE p.round_id = r.id AND p.entity_id = ${actor.seat.entityId}::uuid AND c.verified_at IS NOT NULL AND c.split_at IS NULL),
            'kept', (SELECT count(*) FROM comment c JOIN response p ON p.id = c.response_id WHERE p.round_id = r.id AND p.entity_id = ${actor.seat.entityId}::uuid AND ${KEPT_SQL}),
            'replies', (SELECT count(*) FROM round_reply y JOIN response p ON p.id = y.response_id WHERE p.round_id = r.id AND p.entity_id = ${actor.seat.entityId}::uuid),
            'steps', coalesce((SELECT json_agg(k.state) FROM clearance_step k JOIN response p ON p.id = k.response_id WHERE p.round_id = r.id AND p.entity_id = ${actor.seat.entityId}::uuid),
              (SELECT '["waiting"]'::json FROM entity_clearance k WHERE k.body_id = s.body_id AND k.entity_id = ${actor.seat.entityId}::uuid AND jsonb_array_length(k.steps) > 0), '[]')))
        FROM round r WHERE r.submission_id = s.id AND r.state <> 'planned' AND r.number = coalesce(${number ?? null}::int, r.number) ORDER BY r.number DESC LIMIT 1) AS round,
      (SELECT json_build_object('id', r.id, 'number', r.number, 'opensAt', r.opens_at, 'closesAt', r.closes_at, 'zone', r.zone, 'sealed', r.sealed, 'instructions', r.instructions, 'version', r.version) FROM round r WHERE r.submission_id = s.id AND r.state = 'planned') AS planned,
      (SELECT json_build_object('id', o.id, 'state', o.state, 'closesAt', o.closes_at, 'zone', o.zone, 'versionId', o.version_id,
          'positions', (SELECT coalesce(json_object_agg(p.entity_id, p.kind), '{}') FROM position p WHERE p.sign_off_id = o.id))
        FROM sign_off o WHERE o.submission_id = s.id ORDER BY o.number DESC LIMIT 1) AS "signOff",
      (SELECT json_build_object('id', t.id, 'doubts', jsonb_array_length(t.doubts)) FROM source_text t
        WHERE t.submission_id = s.id AND t.accepted_at IS NULL ORDER BY t.at DESC LIMIT 1) AS source,
      (SELECT m.may FROM drafter m WHERE m.submission_id = s.id AND m.entity_id = ${actor.seat.entityId}::uuid) AS drafter,
      d.blocks, d.content IS DISTINCT FROM (SELECT v.blocks FROM text_version v WHERE v.submission_id = s.id ORDER BY v.number DESC LIMIT 1) AS changed,
      (SELECT count(*)::int FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id
        WHERE r.submission_id = s.id AND r.closed_at IS NOT NULL AND c.submitted_at IS NOT NULL AND c.split_at IS NULL AND NOT EXISTS (SELECT 1 FROM disposition x WHERE x.comment_id = c.id)) AS unanswered
    FROM submission s CROSS JOIN LATERAL (SELECT count(*)::int AS blocks, jsonb_agg(b.content ORDER BY b.ord) AS content FROM draft_block b WHERE b.submission_id = s.id AND NOT b.proposed) d
    WHERE s.id = ${id}::uuid AND s.body_id = ${actor.seat.bodyId}::uuid`;
    if (!row) return null;
    const s = dated(row);
    const may = {
      giveText: mayGiveText(actor, s),
      readDraft: mayReadDraft(actor, s),
      editDraft: mayEditDraft(actor, s),
      issue: mayIssueVersion(actor, s),
      withdraw: mayWithdraw(actor, s),
    };
    return { ...s, may };
  },
);

/** JSON inside a row carries instants as text; the screen wants dates. */
function dated(row: Omit<SubmissionHead, "may">): Omit<SubmissionHead, "may"> {
  return {
    ...row,
    versions: row.versions.map((version) => ({ ...version, issuedAt: new Date(version.issuedAt) })),
    round: row.round && datedRound(row.round),
    planned: row.planned && {
      ...row.planned,
      opensAt: new Date(row.planned.opensAt),
      closesAt: new Date(row.planned.closesAt),
    },
    signOff: row.signOff && { ...row.signOff, closesAt: new Date(row.signOff.closesAt) },
  };
}

function datedRound(round: RoundHead): RoundHead {
  const { internalClosesAt } = round.inside;
  return {
    ...round,
    closesAt: new Date(round.closesAt),
    inside: { ...round.inside, internalClosesAt: internalClosesAt && new Date(internalClosesAt) },
  };
}
