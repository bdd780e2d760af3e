import "server-only";
import { cache } from "react";
import { db } from "@/lib/core/db";
import { groupedBy } from "@/lib/core/grouped";
import { acronymSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { Prisma } from "@/prisma/client/client";
import { mayPlanActivity, mayReportActivity } from "./rules";
import { type ActivityStatus, shareDone } from "./states";

/** One activity, with the acronyms of who leads and who supports it. */
export type ActivityView = {
  id: string;
  number: number;
  period: string;
  outcome: string;
  title: string;
  dueOn: Date;
  status: ActivityStatus;
  note: string;
  version: number;
  leads: string[];
  leadIds: string[];
  supporting: string[];
  may: { report: Verdict };
};

/** Activities of one period by outcome, each with its share done. */
export type PeriodView = {
  period: string;
  share: Share;
  outcomes: { outcome: string; share: Share; activities: ActivityView[] }[];
};
type Share = { done: number; all: number };

/** The work plans of the body, the latest period first, in one statement. */
export const readWorkPlan = cache(
  async (viewer: Viewer): Promise<{ periods: PeriodView[]; may: { plan: Verdict } }> => {
    const { actor, language, now } = viewer;
    const acronyms = (
      slugs: Prisma.Sql,
    ) => Prisma.sql`ARRAY(SELECT ${acronymSql(Prisma.sql`e.id`, language, now)} FROM unnest(${slugs}) WITH ORDINALITY AS l(slug, n)
    JOIN entity e ON e.slug = l.slug AND e.group_id = b.group_id ORDER BY l.n)`;
    const rows = await db().$queryRaw<Omit<ActivityView, "may">[]>`
    SELECT a.id, a.number, a.period, a.outcome, a.title, a.due_on AS "dueOn", a.status, a.note, a.version,
      ${acronyms(Prisma.sql`a.leads`)} AS leads, ${acronyms(Prisma.sql`a.supporting`)} AS supporting,
      ARRAY(SELECT e.id::text FROM entity e WHERE e.group_id = b.group_id AND e.slug = ANY(a.leads)) AS "leadIds"
    FROM activity a JOIN body b ON b.id = a.body_id WHERE a.body_id = ${actor.seat.bodyId}::uuid ORDER BY a.period DESC, a.number`;
    const activities = rows.map((row) => ({ ...row, may: { report: mayReportActivity(actor, row) } }));
    const periods = groupedBy(activities, (one) => one.period).map(([period, all]) => ({
      period,
      share: shareDone(all.map((one) => one.status)),
      outcomes: groupedBy(all, (one) => one.outcome).map(([outcome, some]) => ({
        outcome,
        share: shareDone(some.map((one) => one.status)),
        activities: some,
      })),
    }));
    return { periods, may: { plan: mayPlanActivity(actor) } };
  },
);

/**
 * One activity, for the page on which it is reported.
 * @param viewer who looks
 * @param activityId the activity
 * @returns null when there is none for the viewer
 */
export async function readActivity(viewer: Viewer, activityId: string): Promise<ActivityView | null> {
  const { periods } = await readWorkPlan(viewer);
  return (
    periods
      .flatMap(({ outcomes }) => outcomes.flatMap(({ activities }) => activities))
      .find((one) => one.id === activityId) ?? null
  );
}

/** The entities of the body today, for a choice. */
export async function listEntityChoices({
  actor,
  language,
  now,
}: Viewer): Promise<{ slug: string; acronym: string }[]> {
  return db().$queryRaw<{ slug: string; acronym: string }[]>`
    SELECT DISTINCT e.slug, ${acronymSql(Prisma.sql`e.id`, language, now)} AS acronym FROM membership m JOIN entity e ON e.id = m.entity_id
    WHERE m.body_id = ${actor.seat.bodyId}::uuid AND m."from" <= ${now} AND (m.until IS NULL OR m.until > ${now}) ORDER BY 2`;
}
