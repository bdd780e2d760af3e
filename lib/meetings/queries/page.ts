import "server-only";
import { cache } from "react";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { minutesOf, type Placed, placed } from "@/lib/meetings/agenda";
import {
  mayCancelMeeting,
  mayChangeMeeting,
  mayEditAgenda,
  mayPublishAgenda,
  mayReadAgenda,
  mayReadMeeting,
  mayRecordAttendance,
  quorumOf,
} from "@/lib/meetings/rules";
import {
  type ATTENDANCE_MODES,
  type ITEM_ACTIONS,
  type MEETING_MODES,
  meetingInput,
} from "@/lib/meetings/schema";
import type { MeetingState } from "@/lib/meetings/states";
import { agendaSymbol } from "@/lib/meetings/symbols";
import { ruleAt } from "@/lib/membership/settled";
import { Prisma } from "@/prisma/client/client";

/** One item as it is stored, with the acronyms of those who introduce it and the text it is about. */
export type ItemRow = {
  id: string;
  level: number;
  title: string;
  annotation: string;
  suggested: string;
  action: (typeof ITEM_ACTIONS)[number];
  minutes: number;
  leads: string[];
  papers: string[];
  submissionId: string | null;
};

/** One entity of the body on the day of the meeting, and what has been heard from it. */
export type AttendanceRow = {
  entityId: string;
  acronym: string;
  status: string;
  mode: (typeof ATTENDANCE_MODES)[number] | null;
};

type Row = {
  id: string;
  bodyId: string;
  title: string;
  state: MeetingState;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  city: string;
  place: string;
  host: string;
  mode: (typeof MEETING_MODES)[number];
  link: string;
  cancelledFor: string;
  number: number;
  year: number;
  sequence: number;
  version: number;
  published: boolean;
  group: string;
  code: string;
  bodyNames: Record<string, string>;
  items: ItemRow[];
  attendance: AttendanceRow[];
};

/** A meeting as one viewer may see it; `agenda` is null while it is a draft that is not shown to them. */
export type MeetingView = Omit<Row, "items"> & {
  symbol: string;
  agenda: Placed<ItemRow>[] | null;
  minutes: number;
  /** How many take part, or mean to; `members` counts those with decision rights. */
  present: { entities: number; online: number; members: number };
  quorum: number;
  may: Record<"change" | "cancel" | "editAgenda" | "publish" | "recordAttendance", Verdict>;
};

/**
 * Reads one meeting with its agenda and attendance, in two statements.
 * @param viewer who looks
 * @param meetingId the meeting
 * @returns null when there is none for the viewer
 */
export const readMeeting = cache(async (viewer: Viewer, meetingId: string): Promise<MeetingView | null> => {
  if (!meetingInput.safeParse({ meetingId }).success) return null;
  const { actor, language, now } = viewer;
  const [row] = await db().$queryRaw<Row[]>`
    SELECT m.id, m.body_id AS "bodyId", m.title, m.state, m.starts_at AS "startsAt", m.ends_at AS "endsAt", m.zone, m.city, m.place, m.host, m.mode, m.link,
      m.cancelled_for AS "cancelledFor", m.number, m.year, m.sequence, m.version, m.published_at IS NOT NULL AS published,
      g.slug AS "group", b.code, b.names AS "bodyNames",
      (SELECT coalesce(json_agg(json_build_object('id', i.id, 'level', i.level, 'title', i.title, 'annotation', i.annotation, 'suggested', i.suggested,
          'action', i.action, 'minutes', i.minutes, 'papers', i.papers, 'submissionId', i.submission_id,
          'leads', ARRAY(SELECT ${acronymSql(Prisma.sql`e.id`, language, now)} FROM unnest(i.leads) WITH ORDINALITY AS l(slug, n)
            JOIN entity e ON e.slug = l.slug AND e.group_id = b.group_id ORDER BY l.n)) ORDER BY i.ord), '[]')
        FROM agenda_item i WHERE i.meeting_id = m.id) AS items,
      (SELECT coalesce(json_agg(json_build_object('entityId', x.id, 'acronym', x.acronym, 'status', x.status, 'mode', x.mode) ORDER BY x.acronym), '[]')
        FROM (SELECT DISTINCT ON (e.id) e.id, ${acronymSql(Prisma.sql`e.id`, language, now)} AS acronym, s.status, a.mode
          FROM membership s JOIN entity e ON e.id = s.entity_id LEFT JOIN attendance a ON a.meeting_id = m.id AND a.entity_id = e.id
          WHERE s.body_id = m.body_id AND s."from" <= m.ends_at AND (s.until IS NULL OR s.until > m.starts_at) ORDER BY e.id, s."from" DESC) x) AS attendance
    FROM meeting m JOIN body b ON b.id = m.body_id JOIN "group" g ON g.id = b.group_id WHERE m.id = ${meetingId}::uuid`;
  if (!row || !mayReadMeeting(actor, row).ok) return null;
  const { items, ...meeting } = row;
  const here = row.attendance.filter(({ mode }) => mode === "room" || mode === "remote");
  const members = row.attendance.filter(({ status }) => status === "member").length;
  return {
    ...meeting,
    symbol: agendaSymbol({ group: row.group, body: row.code, year: row.year, number: row.number }),
    agenda: mayReadAgenda(actor, row).ok ? placed(items, row.startsAt) : null,
    minutes: minutesOf(items),
    present: {
      entities: here.length,
      online: here.filter(({ mode }) => mode === "remote").length,
      members: here.filter(({ status }) => status === "member").length,
    },
    quorum: quorumOf(await ruleAt(db(), row.bodyId, "quorumDecide", row.startsAt), members),
    may: {
      change: mayChangeMeeting(actor, row, now),
      cancel: mayCancelMeeting(actor, row, now),
      editAgenda: mayEditAgenda(actor, row, now),
      publish: mayPublishAgenda(actor, { ...row, items: items.length }, now),
      recordAttendance: mayRecordAttendance(actor, row),
    },
  };
});
