import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import {
  mayDecide,
  mayInviteDrafter,
  mayNote,
  mayResolveNote,
  maySuggest,
  mayWrite,
} from "@/lib/drafting/rules";
import { readSubmissionHead, type SubmissionHead } from "@/lib/submissions/queries/head";
import type { Block } from "@/lib/texts/blocks";
import { Prisma } from "@/prisma/client/client";

/** A note in the margin. */
export type NoteView = {
  id: string;
  blockId: string | null;
  quote: string;
  text: string;
  author: string;
  entity: string;
  at: Date;
  resolvedAt: Date | null;
  may: { resolve: Verdict };
};

/** The working draft as its room shows it, with what stands in its margin. */
export type DraftingView = {
  head: SubmissionHead;
  /** The text with what is suggested in it. */
  blocks: Block[];
  /** How many comments of the last round speak of each block. */
  counts: Record<string, { n: number; red: number }>;
  /** Acronyms of the body's entities, for those named in suggestions, brackets and alternatives. */
  entities: Record<string, string>;
  notes: NoteView[];
  /** Who made each suggestion that waits, and when. */
  suggested: Record<string, { entity: string; person: string; at: Date }>;
  drafters: { entityId: string; entity: string; may: "write" | "suggest" }[];
  /** Nothing is suggested that waits. */
  clean: boolean;
  may: Record<"write" | "suggest" | "decide" | "note" | "invite", Verdict>;
};

type NoteRow = Omit<NoteView, "may"> & { authorId: string };
type Margin = {
  blocks: Block[] | null;
  entities: Record<string, string> | null;
  notes: NoteRow[] | null;
  suggested: DraftingView["suggested"] | null;
  drafters: DraftingView["drafters"] | null;
};

/**
 * Reads the drafting room, for those who may read the draft (rules: mayReadDraft), in a number of statements that does not
 * depend on the text.
 * @param viewer who looks
 * @param id the text
 */
export async function readDrafting(viewer: Viewer, id: string): Promise<Omit<DraftingView, "counts"> | null> {
  const head = await readSubmissionHead(viewer, id);
  if (!head?.may.readDraft.ok) return null;
  const { actor, language, now } = viewer;
  const acronym = (entity: Prisma.Sql) => acronymSql(entity, language, now);
  const [margin] = await db().$queryRaw<Margin[]>`
    SELECT
      (SELECT jsonb_agg(coalesce(b.marked, b.content) ORDER BY b.ord) FROM draft_block b WHERE b.submission_id = ${id}::uuid) AS blocks,
      (SELECT json_object_agg(e.id, coalesce(${acronym(Prisma.sql`e.id`)}, e.slug)) FROM entity e
        WHERE EXISTS (SELECT FROM membership m WHERE m.entity_id = e.id AND m.body_id = ${head.bodyId}::uuid)) AS entities,
      (SELECT json_agg(json_build_object('id', n.id, 'blockId', n.block_id, 'quote', n.quote, 'text', n.text, 'author', p.name, 'authorId', n.author_id,
          'entity', ${acronym(Prisma.sql`n.entity_id`)}, 'at', n.at, 'resolvedAt', n.resolved_at) ORDER BY n.at)
        FROM draft_note n JOIN person p ON p.id = n.author_id WHERE n.submission_id = ${id}::uuid) AS notes,
      (SELECT json_object_agg(g.id, json_build_object('entity', ${acronym(Prisma.sql`g.entity_id`)}, 'person', coalesce(p.name, ''), 'at', g.at))
        FROM suggestion g LEFT JOIN person p ON p.id = g.person_id WHERE g.submission_id = ${id}::uuid AND g.state = 'pending') AS suggested,
      (SELECT json_agg(json_build_object('entityId', m.entity_id, 'entity', ${acronym(Prisma.sql`m.entity_id`)}, 'may', m.may) ORDER BY m.since)
        FROM drafter m WHERE m.submission_id = ${id}::uuid) AS drafters`;
  const suggested = Object.entries(margin?.suggested ?? {});
  return {
    head,
    blocks: margin?.blocks ?? [],
    entities: margin?.entities ?? {},
    notes: (margin?.notes ?? []).map(({ authorId, ...note }) => ({
      ...note,
      at: new Date(note.at),
      resolvedAt: note.resolvedAt && new Date(note.resolvedAt),
      may: { resolve: mayResolveNote(actor, { ...head, authorId, resolved: note.resolvedAt !== null }) },
    })),
    suggested: Object.fromEntries(suggested.map(([key, one]) => [key, { ...one, at: new Date(one.at) }])),
    drafters: margin?.drafters ?? [],
    clean: suggested.length === 0,
    may: {
      write: mayWrite(actor, head),
      suggest: maySuggest(actor, head),
      decide: mayDecide(actor, head),
      note: mayNote(actor, head),
      invite: mayInviteDrafter(actor, head),
    },
  };
}
