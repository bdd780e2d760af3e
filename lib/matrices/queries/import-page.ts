import "server-only";
import { db } from "@/lib/core/db";
import { isId } from "@/lib/core/ids";
import { acronymSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { type AsideRow, shownAside } from "@/lib/matrices/import-aside";
import type { MatchedRow } from "@/lib/matrices/import-match";
import { placesIn, writtenPlace } from "@/lib/matrices/import-places";
import { broughtBy, type Choice, type Planned, planRows } from "@/lib/matrices/import-plan";
import { boundsOf, mayApplyImport, mayDecideImport, mayDropImport } from "@/lib/matrices/rules/import";
import type { ImportNotes } from "@/lib/matrices/schema";
import { insideFacts } from "@/lib/responses/queries/may";
import { roundFacts } from "@/lib/rounds/queries/may";
import type { ResponseState } from "@/lib/rounds/rules";
import { readSubmissionHead, type SubmissionHead } from "@/lib/submissions/queries/head";
import type { Block } from "@/lib/texts/blocks";
import { type Reference, referencesOf } from "@/lib/texts/numbers";
import { Prisma } from "@/prisma/client/client";
import { visibleImports } from "./import-door";
import { fatesOf } from "./import-fates";
import { standingComments } from "./import-standing";

/** Which rows are shown: all, those with a doubt, or those with one fate. */
export const SHOWN = [
  "doubts",
  "all",
  "new",
  "changed",
  "conflict",
  "kept",
  "unchanged",
  "left",
  "bad",
] as const;
export type Shown = (typeof SHOWN)[number];

/** How many rows one page shows. */
export const ROWS = 100;

/** A paragraph that a row may be put at. */
export type PlaceOption = { blockId: string; written: string; reference: Reference; words: string };

/** What a file brought, row by row, and what will happen with it; once it was taken over, the rows that were not. */
export type ImportPage = {
  head: SubmissionHead;
  id: string;
  version: number;
  /** The fates of all rows as they are shown, for the button that takes them over. */
  fates: string;
  entity: string;
  behalf: boolean;
  fileName: string;
  at: Date;
  waiting: boolean;
  notes: ImportNotes;
  counts: Record<Shown, number>;
  shown: Shown;
  from: number;
  rows: (Planned & { reference: Reference | null; decided: boolean })[];
  places: PlaceOption[];
  may: { apply: Verdict; decide: Verdict; drop: Verdict };
};

type Row = {
  roundId: string;
  entityId: string;
  entity: string;
  behalf: boolean;
  fileName: string;
  at: Date;
  state: string;
  version: number;
  notes: ImportNotes;
  rows: MatchedRow[];
  choices: Record<string, Choice>;
  made: Record<string, string>;
  blocks: Block[];
  response: ResponseState;
  answeredItself: boolean;
};

/**
 * Reads what a file brought, for those who may see it. The number of statements does not depend on its rows.
 * @param viewer who looks
 * @param at the text and the import, which rows, and from which on
 * @returns null when it is not there for the viewer
 */
export async function readImport(
  viewer: Viewer,
  at: { submissionId: string; importId: string; show?: string; from?: number },
): Promise<ImportPage | null> {
  const head = await readSubmissionHead(viewer, at.submissionId);
  if (!head || !isId(at.importId)) return null;
  const { actor, language, now } = viewer;
  const [row] = await db().$queryRaw<Row[]>`
    SELECT m.round_id AS "roundId", m.entity_id AS "entityId", ${acronymSql(Prisma.sql`m.entity_id`, language, now)} AS entity, m.behalf,
      coalesce(f.name, '') AS "fileName", m.at, m.state, m.version, m.notes, m.rows, m.choices, m.made, v.blocks, coalesce(p.state, 'none') AS response, p.behalf_by IS NULL AND coalesce(p.state, 'none') IN ('submitted', 'noComments') AS "answeredItself"
    FROM matrix_import m JOIN round r ON r.id = m.round_id JOIN text_version v ON v.id = r.version_id
      LEFT JOIN response p ON p.round_id = m.round_id AND p.entity_id = m.entity_id LEFT JOIN stored_file f ON f.id = m.file_id
    WHERE m.id = ${at.importId}::uuid AND r.submission_id = ${head.id}::uuid AND ${visibleImports(viewer)}`;
  if (!row) return null;
  const { roundId, entityId, behalf, rows, blocks } = row;
  const waiting = row.state === "read";
  const standing = waiting ? await standingComments(db(), { roundId, entityId, behalf }) : [];
  const bounds = boundsOf(actor, { behalf, guests: head.round?.guests }, blocks);
  const plan = waiting ? planRows(rows, standing, { ...row, ...bounds }) : shownAside(rows as AsideRow[]);
  const shown = shownOf(at.show, waiting ? plan : []);
  const response = behalf
    ? { ...roundFacts(head), entityId, response: row.response, own: row.answeredItself, comments: 0 }
    : insideFacts(actor, head);
  const facts = { ...response, behalf, waiting };
  // An import belongs to its own round: after the next one has begun it is only history.
  const current = head.round?.id === roundId ? facts : { ...facts, state: "closed" as const };
  const references = referencesOf(blocks);
  const rewritten = plan.filter(({ doubts }) => doubts.some(({ code }) => code === "anchorRewritten")).length;
  const from = at.from ?? 0;
  return {
    head,
    id: at.importId,
    version: row.version,
    fates: fatesOf(plan),
    entity: row.entity,
    behalf,
    fileName: row.fileName,
    at: row.at,
    waiting,
    notes: { ...row.notes, untouched: row.notes.untouched - rewritten },
    counts: countsOf(plan),
    shown,
    from,
    rows: plan
      .filter((one) => fits(one, shown))
      .slice(from, from + ROWS)
      .map((one) => ({
        ...one,
        reference: one.blockId ? (references[one.blockId] ?? null) : null,
        decided: row.choices[one.index] !== undefined,
      })),
    places: waiting ? placesOf(blocks, references) : [],
    may: {
      apply: mayApplyImport(actor, { ...current, brings: broughtBy(plan), asShown: true }, now),
      decide: mayDecideImport(actor, current, now),
      drop: mayDropImport(actor, current),
    },
  };
}

/** What was not asked for otherwise: doubtful rows first of all, if there are any. */
function shownOf(asked: string | undefined, plan: readonly Planned[]): Shown {
  const known = SHOWN.find((one) => one === asked);
  return known ?? (plan.some((one) => fits(one, "doubts")) ? "doubts" : "all");
}

function fits({ is, doubts, gone }: Planned, shown: Shown): boolean {
  if (shown === "all") return true;
  return shown === "doubts" ? doubts.length > 0 || is === "conflict" || gone : is === shown;
}

function countsOf(plan: readonly Planned[]): Record<Shown, number> {
  const count = (shown: Shown) => plan.reduce((sum, one) => sum + (fits(one, shown) ? 1 : 0), 0);
  return Object.fromEntries(SHOWN.map((shown) => [shown, count(shown)])) as Record<Shown, number>;
}

/** Places as they are written into the list: those that are found again by what is written. */
function placesOf(blocks: readonly Block[], references: Readonly<Record<string, Reference>>): PlaceOption[] {
  const places = placesIn(blocks);
  return blocks.flatMap(({ id, text }) => {
    const reference = references[id];
    const written = reference ? writtenPlace(reference) : "";
    const found = places.find(written);
    return reference && found?.blockId === id && !found.several
      ? [{ blockId: id, written, reference, words: text.slice(0, 80) }]
      : [];
  });
}
