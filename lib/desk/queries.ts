import "server-only";
import { cache } from "react";
import { servesTheBody } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { acronymSql, uninvitedSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import { Prisma } from "@/prisma/client/client";
import { type Duty, dutiesOf } from "./duties";
import type { DeskFact, MeetingOnDesk } from "./facts";

/** My desk: what waits, the meetings ahead, and the next deadline of the body, which the demo world's clock can go to. */
export type DeskView = {
  duties: Duty[];
  meetings: MeetingOnDesk[];
  nextDeadline: Date | null;
  entity: string;
};

type Row = {
  kind: DeskFact["kind"] | "entity";
  id: string | null;
  at: Date | null;
  facts: Record<string, unknown>;
};

const ACTIVITY_HORIZON = "60 days";

/**
 * Reads the desk of a seat in one statement. The frame asks for it too, for the number beside its name.
 * @param viewer whose desk it is
 */
export const readDesk = cache(async (viewer: Viewer): Promise<DeskView> => {
  const { actor, now } = viewer;
  const rows = await db().$queryRaw<Row[]>`
    ${rounds(viewer)} UNION ALL ${signOffs(viewer)} UNION ALL ${texts(viewer)} UNION ALL ${meetings(viewer)} UNION ALL ${activities(viewer)}
    UNION ALL ${nextDeadline(viewer)} UNION ALL ${entity(viewer)}`;
  const facts = rows.filter(({ kind }) => kind !== "entity").map(factOf);
  const ahead = facts
    .filter((fact) => fact.kind === "meeting")
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  const next = facts.find((fact) => fact.kind === "next");
  const own = rows.find(({ kind }) => kind === "entity")?.facts.acronym;
  return {
    duties: dutiesOf(actor, facts, now),
    meetings: ahead,
    nextDeadline: next?.at ?? null,
    entity: String(own ?? ""),
  };
});

/** A row's facts are those that its branch names; JSON carries the one further instant as text. */
function factOf(row: Row): DeskFact {
  const ends = row.facts.endsAt ? { endsAt: new Date(String(row.facts.endsAt)) } : {};
  return { ...row.facts, ...ends, kind: row.kind, id: row.id, at: row.at } as DeskFact;
}

/** Answers of others are looked at only for those who remind them, and even they see no more than "answered" (R19). */
function rounds({ actor, language, now }: Viewer): Prisma.Sql {
  const own = actor.seat.entityId;
  const counts = servesTheBody(actor)
    ? Prisma.sql`(SELECT count(*) FROM round_entity a WHERE a.round_id = r.id),
      'missing', (SELECT coalesce(json_agg(x.acronym ORDER BY x.acronym), '[]') FROM (SELECT ${acronymSql(Prisma.sql`a.entity_id`, language, now)} AS acronym FROM round_entity a
        WHERE a.round_id = r.id AND a.excused_for = '' AND NOT EXISTS (SELECT FROM response p WHERE p.round_id = r.id AND p.entity_id = a.entity_id AND p.state IN ('submitted', 'noComments'))) x)`
    : Prisma.sql`NULL, 'missing', NULL`;
  return Prisma.sql`SELECT 'round' AS kind, s.id, r.closes_at AS at, json_build_object('title', s.title, 'number', r.number, 'sealed', r.sealed, 'penholderId', s.penholder_id,
      'asked', EXISTS (SELECT FROM round_entity a WHERE a.round_id = r.id AND a.entity_id = ${own}::uuid), 'guest', EXISTS (SELECT FROM round_entity a WHERE a.round_id = r.id AND a.entity_id = ${own}::uuid AND a.standing = 'guest'), 'response', coalesce(p.state, 'none'),
      'inside', json_build_object('verified', count(c.verified_at), 'paused', p.paused_at IS NOT NULL,
        'until', (SELECT v.closes_at FROM round_reviewer v WHERE v.round_id = r.id AND v.entity_id = ${own}::uuid AND v.person_id = ${actor.personId}::uuid),
        'uninvited', ${uninvitedSql(actor, Prisma.sql`r.id`)},
        'steps', coalesce((SELECT json_agg(k.state) FROM clearance_step k WHERE k.response_id = p.id),
          (SELECT '["waiting"]'::json FROM entity_clearance k WHERE k.body_id = s.body_id AND k.entity_id = ${own}::uuid AND jsonb_array_length(k.steps) > 0), '[]'),
        'mine', (SELECT k.state FROM clearance_step k WHERE k.response_id = p.id AND k.approver_id = ${actor.personId}::uuid AND k.state IN ('inReview', 'stale') LIMIT 1)),
      'own', count(c.id), 'others', count(c.id) FILTER (WHERE c.author_id <> ${actor.personId}::uuid), 'all', ${counts}) AS facts
    FROM submission s JOIN round r ON r.submission_id = s.id AND r.state = 'open' LEFT JOIN response p ON p.round_id = r.id AND p.entity_id = ${own}::uuid
      LEFT JOIN comment c ON c.response_id = p.id
    WHERE s.body_id = ${actor.seat.bodyId}::uuid AND s.state = 'comment' AND r.closes_at > ${now} GROUP BY s.id, r.id, p.id`;
}

function signOffs({ actor, language, now }: Viewer): Prisma.Sql {
  const acronym = acronymSql(Prisma.sql`p.entity_id`, language, now);
  const missing = servesTheBody(actor)
    ? Prisma.sql`json_agg(${acronym}) FILTER (WHERE p.kind = 'awaited')`
    : Prisma.sql`NULL`;
  return Prisma.sql`SELECT 'signOff', s.id, o.closes_at, json_build_object('title', s.title, 'symbol', v.symbol,
      'position', max(p.kind) FILTER (WHERE p.entity_id = ${actor.seat.entityId}::uuid), 'signed', count(*) FILTER (WHERE p.kind = 'signedOff'),
      'declined', count(*) FILTER (WHERE p.kind = 'declined'), 'all', count(*), 'missing', coalesce(${missing}, '[]'))
    FROM submission s JOIN sign_off o ON o.submission_id = s.id AND o.state = 'open' JOIN text_version v ON v.id = o.version_id JOIN position p ON p.sign_off_id = o.id
    WHERE s.body_id = ${actor.seat.bodyId}::uuid AND s.state = 'signOff' AND o.closes_at > ${now} GROUP BY s.id, o.id, v.id`;
}

function texts({ actor }: Viewer): Prisma.Sql {
  return Prisma.sql`SELECT 'text', s.id, s.due_at, json_build_object('title', s.title, 'state', s.state, 'penholderId', s.penholder_id,
      'sourceId', t.id, 'doubts', coalesce(jsonb_array_length(t.doubts), 0), 'blocks', (SELECT count(*) FROM draft_block b WHERE b.submission_id = s.id AND NOT b.proposed),
      'issued', (SELECT count(*) FROM text_version v WHERE v.submission_id = s.id),
      'unanswered', (SELECT count(*) FROM round r JOIN response p ON p.round_id = r.id JOIN comment c ON c.response_id = p.id
        WHERE r.submission_id = s.id AND r.closed_at IS NOT NULL AND c.submitted_at IS NOT NULL AND c.split_at IS NULL AND NOT EXISTS (SELECT FROM disposition x WHERE x.comment_id = c.id)))
    FROM submission s LEFT JOIN LATERAL (SELECT id, doubts FROM source_text t WHERE t.submission_id = s.id AND t.accepted_at IS NULL ORDER BY t.at DESC LIMIT 1) t ON true
    WHERE s.body_id = ${actor.seat.bodyId}::uuid AND s.state IN ('mandated', 'drafting', 'resolution') AND (s.penholder_id = ${actor.seat.entityId}::uuid OR ${actor.seat.role === "secretariat"})`;
}

function meetings({ actor, now }: Viewer): Prisma.Sql {
  return Prisma.sql`SELECT 'meeting', m.id, m.starts_at, json_build_object('title', m.title, 'endsAt', m.ends_at, 'zone', m.zone, 'city', m.city, 'state', m.state,
      'items', (SELECT count(*) FROM agenda_item i WHERE i.meeting_id = m.id))
    FROM meeting m WHERE m.body_id = ${actor.seat.bodyId}::uuid AND m.ends_at > ${now} AND m.state IN ('planned', 'published')`;
}

/** Leads are kept by slug; a day ends where the group sits. */
function activities({ actor, now }: Viewer): Prisma.Sql {
  return Prisma.sql`SELECT 'activity', a.id, (a.due_on + 1)::timestamp AT TIME ZONE g.zone - interval '1 minute', json_build_object('title', a.title, 'status', a.status)
    FROM activity a JOIN body b ON b.id = a.body_id JOIN "group" g ON g.id = b.group_id JOIN entity e ON e.id = ${actor.seat.entityId}::uuid
    WHERE a.body_id = ${actor.seat.bodyId}::uuid AND e.slug = ANY (a.leads) AND a.status IN ('planned', 'ongoing') AND a.due_on <= (${now}::timestamptz + ${ACTIVITY_HORIZON}::interval)`;
}

function nextDeadline({ actor, now }: Viewer): Prisma.Sql {
  return Prisma.sql`SELECT 'next', NULL, d.at, '{}'::json FROM (SELECT min(d.closes_at) AS at FROM submission s
      JOIN (SELECT submission_id, closes_at FROM round WHERE state = 'open' UNION ALL SELECT submission_id, closes_at FROM sign_off WHERE state = 'open') d ON d.submission_id = s.id
      WHERE s.body_id = ${actor.seat.bodyId}::uuid AND d.closes_at > ${now}) d WHERE d.at IS NOT NULL`;
}

function entity({ actor, language, now }: Viewer): Prisma.Sql {
  return Prisma.sql`SELECT 'entity', NULL, NULL, json_build_object('acronym', ${acronymSql(Prisma.sql`${actor.seat.entityId}::uuid`, language, now)})`;
}
