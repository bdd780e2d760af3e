import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { docAt, readLog } from "@/lib/drafting/commands/log";
import {
  readable,
  SITTING_MINUTES,
  type Sitting,
  suggests,
  type Touch,
  touchesOf,
} from "@/lib/drafting/history";
import { mayNameSnapshot, mayRestoreDraft } from "@/lib/drafting/rules";
import { readSubmissionHead, type SubmissionHead } from "@/lib/submissions/queries/head";
import type { Block } from "@/lib/texts/blocks";
import { blocksOf } from "@/lib/texts/document";
import { Prisma } from "@/prisma/client/client";

/** Sittings on one page. */
const PAGE = 50;

/** A page ends earlier when so many steps are in it: no page takes longer than these. */
const MOST_STEPS = 20_000;

/** A sitting with the names of who sat; null is the server itself. */
export type NamedSitting = Sitting & { person: string | null; entity: string | null };

/** A version of the draft that was kept, with why and by whom. */
export type SnapshotView = {
  version: number;
  kind: "begun" | "issued" | "named";
  name: string;
  at: Date;
  person: string | null;
  entity: string | null;
};

/** The history of a draft, one page of it. `older` is where the next page begins; null is the end. */
export type HistoryView = {
  head: SubmissionHead;
  sittings: (NamedSitting & { touches: Touch[] })[];
  snapshots: SnapshotView[];
  older: number | null;
  may: { name: Verdict; restore: Verdict };
};

/**
 * Reads who wrote what, for those who may read the draft (rules: mayReadDraft): fifty sittings with what they did, worked
 * out from the nearest kept version, in five statements whatever the text.
 * @param viewer who looks
 * @param id the text
 * @param before the version before which the page begins; without it the newest
 */
export async function readHistory(viewer: Viewer, id: string, before?: string): Promise<HistoryView | null> {
  const head = await readSubmissionHead(viewer, id);
  if (!head?.may.readDraft.ok) return null;
  const below = /^\d{1,9}$/.test(before ?? "") ? Number(before) : 2_000_000_000;
  const [found, snapshots] = await Promise.all([
    listSittings(viewer, id, Prisma.sql`max(version) < ${below}`, PAGE + 1),
    listSnapshots(viewer, id),
  ]);
  const top = found[0]?.last ?? 0;
  const page = found.slice(0, PAGE).filter((one, at) => at === 0 || top - one.before <= MOST_STEPS);
  const first = Math.min(...page.map((one) => one.before));
  const log = page.length > 0 ? await readLog(db(), id, first, top) : null;
  const touches = log ? touchesOf(log.start, log.entries, page) : new Map<number, Touch[]>();
  return {
    head,
    sittings: page.map((one) => ({ ...one, touches: touches.get(one.last) ?? [] })),
    snapshots,
    older: found.length > page.length ? (page.at(-1)?.last ?? null) : null,
    may: { name: mayNameSnapshot(viewer.actor, head), restore: mayRestoreDraft(viewer.actor, head) },
  };
}

/**
 * The log as people worked, newest first: `sittingsOf` in SQL, and a test proves that they agree.
 * @param viewer who looks
 * @param id the text
 * @param which a condition on the sitting's entries
 * @param limit how many at most
 */
async function listSittings(
  viewer: Viewer,
  id: string,
  which: Prisma.Sql,
  limit: number,
): Promise<NamedSitting[]> {
  const { language, now } = viewer;
  return db().$queryRaw<NamedSitting[]>`
    WITH entry AS (
      SELECT version, count, person_id, entity_id, kind, at, lag(at) OVER own AS previous FROM draft_step WHERE submission_id = ${id}::uuid
      WINDOW own AS (PARTITION BY person_id, entity_id ORDER BY version)),
    numbered AS (
      SELECT *, count(*) FILTER (WHERE previous IS NULL OR at - previous >= make_interval(mins => ${SITTING_MINUTES})) OVER (PARTITION BY person_id, entity_id ORDER BY version) AS n FROM entry),
    sitting AS (
      SELECT min(version - count) AS before, max(version) AS last, person_id, entity_id, min(at) AS "from", max(at) AS until, sum(count)::int AS steps,
        (SELECT array_agg(k.kind ORDER BY k.first) FROM (SELECT DISTINCT ON (u.kind) u.kind, u.at AS first FROM unnest(array_agg(kind ORDER BY version)) WITH ORDINALITY u(kind, at) ORDER BY u.kind, u.at) k) AS kinds
      FROM numbered GROUP BY person_id, entity_id, n HAVING ${which} ORDER BY last DESC LIMIT ${limit})
    SELECT s.before, s.last, s.person_id AS "personId", s.entity_id AS "entityId", s."from", s.until, s.steps, s.kinds, p.name AS person,
      ${acronymSql(Prisma.sql`s.entity_id`, language, now)} AS entity
    FROM sitting s LEFT JOIN person p ON p.id = s.person_id ORDER BY s.last DESC`;
}

async function listSnapshots(viewer: Viewer, id: string): Promise<SnapshotView[]> {
  const { language, now } = viewer;
  return db().$queryRaw<SnapshotView[]>`
    SELECT k.version, k.kind, k.name, k.at, p.name AS person, ${acronymSql(Prisma.sql`k.entity_id`, language, now)} AS entity
    FROM draft_snapshot k LEFT JOIN person p ON p.id = k.person_id
    WHERE k.submission_id = ${id}::uuid AND k.kind <> 'kept' ORDER BY k.version DESC, k.at DESC LIMIT 200`;
}

/** The draft as it was, beside what it was before that sitting. */
export type MomentView = {
  head: SubmissionHead;
  version: number;
  sitting: NamedSitting | null;
  /** Whose time it was: that of the last entry, or of the version that was kept. */
  at: Date;
  pair: { from: number; to: number; before: Block[]; after: Block[] };
  /** Both texts read as they would with everything suggested taken up: the sitting only suggested. */
  suggested: boolean;
  may: HistoryView["may"];
};

/**
 * Reads the draft at a version with the sitting that led to it, for those who may read the draft.
 * @param viewer who looks
 * @param id the text
 * @param asked the version, as the address has it: the end of an entry of the log
 * @returns null when there is no such version, or not for the viewer
 */
export async function readMoment(viewer: Viewer, id: string, asked: string): Promise<MomentView | null> {
  const head = await readSubmissionHead(viewer, id);
  if (!head?.may.readDraft.ok || !/^\d{1,9}$/.test(asked)) return null;
  const version = Number(asked);
  const [sitting = null] = await listSittings(viewer, id, Prisma.sql`bool_or(version = ${version})`, 1);
  const from = Math.min(version, sitting?.before ?? version);
  const log = await readLog(db(), id, from, version);
  const [old, young] = log ? [docAt(log, from), docAt(log, version)] : [];
  if (!log || !old || !young) return null;
  const suggested = sitting !== null && suggests(sitting);
  const [before, after] = [old, young].map((doc) => blocksOf(readable(doc, suggested)));
  return {
    head,
    version,
    sitting,
    at: log.entries.at(-1)?.at ?? log.at,
    pair: { from, to: version, before: before ?? [], after: after ?? [] },
    suggested,
    may: { name: mayNameSnapshot(viewer.actor, head), restore: mayRestoreDraft(viewer.actor, head) },
  };
}
