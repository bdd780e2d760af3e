import "server-only";
import { dayText, timeText } from "@/lib/core/dates";
import { db } from "@/lib/core/db";
import type { Translate } from "@/lib/core/i18n/translate";
import type { EventType } from "@/lib/core/record";
import { acronymSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import { isOwnVoice } from "@/lib/rounds/rules-seeing";
import { Prisma } from "@/prisma/client/client";
import type { RecordFilter } from "./filter";
import { recordSentence } from "./sentence";

/** One thing that happened, in the reader's words. */
export type EntryView = {
  id: string;
  iso: string;
  day: string;
  time: string;
  sentence: string;
  href: string | null;
};

/** A page of the record, the latest first; `earlier` leads to the next page, null at the beginning of time. */
export type RecordView = { entries: EntryView[]; earlier: string | null };

type Row = {
  id: string;
  at: Date;
  type: EventType;
  role: string;
  entity: string | null;
  data: unknown;
  subjectType: string;
  subjectId: string;
};

const PAGE = 100;

/**
 * What a viewer may read of the record, in SQL: the twin of `maySeeEntry`, and a test proves that they agree (reliability
 * R19). Use it with `e` record_entry.
 * @param viewer who looks
 */
export function visibleEntries({ actor }: Viewer): Prisma.Sql {
  const own = isOwnVoice(actor) ? Prisma.sql`e.entity_id = ${actor.seat.entityId}::uuid` : Prisma.sql`false`;
  return Prisma.sql`(e.body_id = ${actor.seat.bodyId}::uuid AND (e.sealed_by_round IS NULL OR ${own} OR NOT record_sealed(e)))`;
}

/**
 * Reads a page of the record of the viewer's body, in one statement; pages begin after an entry and not at a number, so
 * that what is hidden leaves no gap.
 * @param viewer who looks, in which language
 * @param filter words, kind of thing, one thing, and where the page before ended
 */
export async function listRecord(
  viewer: Viewer & { t: Translate },
  filter: RecordFilter,
): Promise<RecordView> {
  const { subject, about, search, before } = filter;
  const entity = acronymSql(Prisma.sql`e.entity_id`, viewer.language, Prisma.sql`e.at`);
  const where = [
    visibleEntries(viewer),
    subject ? Prisma.sql`e.subject_id = ${subject}::uuid` : null,
    about ? Prisma.sql`e.subject_type = ANY(${[about, ...(KIN[about] ?? [])]})` : null,
    before
      ? Prisma.sql`(e.at, e.seq) < (SELECT b.at, b.seq FROM record_entry b WHERE b.id = ${before}::uuid)`
      : null,
    search
      ? Prisma.sql`strpos(lower(concat_ws(' ', ${entity}, (SELECT string_agg(v.value, ' ') FROM jsonb_each_text(e.data) v))), lower(${search})) > 0`
      : null,
  ].filter((part) => part !== null);
  const rows = await db().$queryRaw<Row[]>`
    SELECT e.id, e.at, e.type, e.role, e.data, e.subject_type AS "subjectType", e.subject_id AS "subjectId", ${entity} AS entity
    FROM record_entry e WHERE ${Prisma.join(where, " AND ")} ORDER BY e.at DESC, e.seq DESC LIMIT ${PAGE + 1}`;
  const shown = rows.slice(0, PAGE);
  const reader = { t: viewer.t, zone: viewer.actor.zone };
  const entries = shown.map((row) => ({
    id: row.id,
    iso: row.at.toISOString(),
    day: dayText(row.at, reader.zone, viewer.language),
    time: timeText(row.at, reader.zone, viewer.language),
    sentence: recordSentence(row, reader),
    href: placeOf(row),
  }));
  return { entries, earlier: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null };
}

/** What goes on inside a round is looked for under its name. */
const KIN: Partial<Record<string, string[]>> = {
  round: ["response", "disposition", "workbench", "matrix"],
};

const ROOMS: Record<string, string> = {
  submission: "/submissions",
  round: "/submissions",
  response: "/submissions",
  disposition: "/submissions",
  workbench: "/submissions",
  matrix: "/submissions",
  signOff: "/submissions",
  meeting: "/meetings",
  activity: "/work-plan",
  passage: "/agreed-language",
};

function placeOf({ subjectType, subjectId }: Row): string | null {
  const room = ROOMS[subjectType];
  return room ? `${room}/${subjectId}` : null;
}
