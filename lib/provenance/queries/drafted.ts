import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import { type LogEntry, readLog } from "@/lib/drafting/commands/log";
import type { EntryKind } from "@/lib/drafting/history";
import { type Piece, wordsIn } from "@/lib/provenance/trace";
import type { SubmissionHead } from "@/lib/submissions/queries/head";
import { type AuthorRun, traceAuthors } from "@/lib/texts/authorship";
import { type Block, textsOf } from "@/lib/texts/blocks";
import { blockOf } from "@/lib/texts/document";
import type { SuggestedPart } from "@/lib/texts/suggest";
import { compareWords } from "@/lib/texts/words";
import { Prisma } from "@/prisma/client/client";

type Who = { person: string | null; entity: string | null };

/** Words in the draft with who wrote them and when; `version` is the draft's, for its history. */
export type Written = Who & { text: string; kind: EntryKind | "begun"; at: Date; version: number };

/** A suggestion that was taken up and brought the words. */
export type TakenUp = Who & {
  id: string;
  at: Date;
  decidedBy: string | null;
  decidedAt: Date;
  oldText: string;
  newText: string;
};

/** Who put words into the draft between two issues. */
export type Drafted = { written: Written[]; suggestions: TakenUp[] };

type Kept = Who & { kind: "begun" | "issued"; version: number; at: Date };

/** So many runs are told; words by many hands are rather looked at in the history. */
const MOST = 40;

/**
 * Who wrote the words that came with a version, from the draft's log between that issue and the one before. Only for those
 * who may read the draft: the caller has asked.
 * @param viewer who looks
 * @param head the text
 * @param number the version with which the words came
 * @param block the paragraph in it
 * @param pieces the words, at their places in that version
 * @returns null when nothing is kept of that time
 */
export async function readDrafted(
  viewer: Viewer,
  head: SubmissionHead,
  number: number,
  block: Block,
  pieces: readonly Piece[],
): Promise<Drafted | null> {
  const issued = head.versions.find((one) => one.number === number)?.issuedAt;
  const earlier = head.versions.findLast((one) => one.number < number)?.issuedAt ?? new Date(0);
  const acronym = (entity: Prisma.Sql) => acronymSql(entity, viewer.language, viewer.now);
  const kept = await db().$queryRaw<Kept[]>`
    SELECT k.kind, k.version, k.at, p.name AS person, ${acronym(Prisma.sql`k.entity_id`)} AS entity FROM draft_snapshot k LEFT JOIN person p ON p.id = k.person_id
    WHERE k.submission_id = ${head.id}::uuid AND k.kind IN ('begun', 'issued') ORDER BY k.version, k.at`;
  const issue = (at: Date | undefined) => kept.find((one) => one.kind === "issued" && +one.at === +(at ?? 0));
  const end = issue(issued);
  const start = issue(earlier) ?? kept.find((one) => one.kind === "begun");
  if (!issued || !end || !start || start.version > end.version) return null;
  const log = await readLog(db(), head.id, start.version, end.version);
  if (!log) return null;
  const { doc, runsOf } = traceAuthors(log.start, log.entries);
  const node = doc.children.find((one) => one.attrs.id === block.id);
  const runs = node ? rawRuns(blockOf(node), runsOf(block.id)) : [];
  const found = node ? pieces.flatMap((piece) => writtenIn(piece, block, wordsIn(blockOf(node)), runs)) : [];
  const [names, suggestions] = await Promise.all([
    namesOf(
      viewer,
      found.flatMap(({ by }) => by ?? []),
    ),
    listTakenUp(viewer, head.id, block.id, { after: earlier, until: issued }),
  ]);
  const written = found.slice(0, MOST).map(({ text, by }): Written => {
    if (!by) return { ...start, kind: "begun", text };
    const who = names.get(`${by.personId} ${by.entityId}`) ?? { person: null, entity: null };
    return { ...who, text, kind: by.kind, at: by.at, version: by.version };
  });
  return { written, suggestions: suggestions.filter((one) => brought(one.newText, pieces)) };
}

function brought(newText: string, pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.text.trim() !== "" && newText.includes(piece.text.trim()));
}

type Run = { from: number; to: number; by: LogEntry | null };

/** The runs of all texts of a block, in one row as `wordsIn` has them. */
function rawRuns(block: Block, runs: readonly AuthorRun<LogEntry>[]): Run[] {
  let offset = 0;
  const offsets = textsOf(block).map((text) => {
    const at = offset;
    offset += text.length + 1;
    return at;
  });
  return runs.map(({ part, from, to, by }) => ({
    from: from + (offsets[part] ?? 0),
    to: to + (offsets[part] ?? 0),
    by,
  }));
}

/** The draft may hold suggestions that the issued version does not: places are brought over word by word. */
function writtenIn(piece: Piece, block: Block, raw: string, runs: readonly Run[]) {
  const out: { text: string; by: LogEntry | null }[] = [];
  let [clean, place] = [0, 0];
  for (const { op, text } of compareWords(wordsIn(block), raw)) {
    const [from, to] = [
      Math.max(piece.at, clean),
      Math.min(piece.at + piece.text.length, clean + text.length),
    ];
    if (op === "same" && from < to)
      for (const run of runs) {
        const shift = place - clean;
        const [start, end] = [Math.max(run.from, from + shift), Math.min(run.to, to + shift)];
        if (start >= end) continue;
        const last = out.at(-1);
        if (last && last.by === run.by) last.text += raw.slice(start, end);
        else out.push({ text: raw.slice(start, end), by: run.by });
      }
    if (op !== "ins") clean += text.length;
    if (op !== "del") place += text.length;
  }
  return out;
}

async function namesOf(viewer: Viewer, entries: readonly LogEntry[]): Promise<Map<string, Who>> {
  const [people, entities] = [entries.map((one) => one.personId), entries.map((one) => one.entityId)];
  const rows = await db().$queryRaw<(Who & { personId: string | null; entityId: string | null })[]>`
    SELECT DISTINCT w.person AS "personId", w.entity AS "entityId", p.name AS person, ${acronymSql(Prisma.sql`w.entity`, viewer.language, viewer.now)} AS entity
    FROM unnest(${people}::uuid[], ${entities}::uuid[]) w(person, entity) LEFT JOIN person p ON p.id = w.person`;
  return new Map(
    rows.map(({ personId, entityId, person, entity }) => [`${personId} ${entityId}`, { person, entity }]),
  );
}

type TakenUpRow = Omit<TakenUp, "oldText" | "newText"> & { parts: SuggestedPart[] };

async function listTakenUp(
  viewer: Viewer,
  id: string,
  blockId: string,
  { after, until }: { after: Date; until: Date },
): Promise<TakenUp[]> {
  const rows = await db().$queryRaw<TakenUpRow[]>`
    SELECT g.id, p.name AS person, ${acronymSql(Prisma.sql`g.entity_id`, viewer.language, viewer.now)} AS entity, g.at, q.name AS "decidedBy", g.decided_at AS "decidedAt", g.parts
    FROM suggestion g LEFT JOIN person p ON p.id = g.person_id LEFT JOIN person q ON q.id = g.decided_by
    WHERE g.submission_id = ${id}::uuid AND g.state = 'accepted' AND g.decided_at > ${after} AND g.decided_at <= ${until}
      AND g.parts @> ${JSON.stringify([{ blockId }])}::jsonb ORDER BY g.decided_at LIMIT 100`;
  return rows.flatMap(({ parts, ...one }) => {
    const part = parts.find((some) => some.blockId === blockId && some.newText !== some.oldText);
    return part ? [{ ...one, oldText: part.oldText, newText: part.newText }] : [];
  });
}
