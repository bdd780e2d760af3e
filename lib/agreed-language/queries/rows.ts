import "server-only";
import { citationOf, paragraphOf } from "@/lib/agreed-language/citation";
import { mayCorrectPassage, mayRetirePassage } from "@/lib/agreed-language/rules";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { Language } from "@/lib/core/i18n/languages";
import { type Translate, translator } from "@/lib/core/i18n/translate";
import { acronymSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import type { Block } from "@/lib/texts/blocks";
import { referencesOf } from "@/lib/texts/numbers";
import { Prisma } from "@/prisma/client/client";

/** A passage as its row has it; `enteredFor` is the acronym of the entity for which it was entered, null for adopted texts. */
export type PassageRow = {
  id: string;
  groupId: string;
  bodyId: string | null;
  symbol: string;
  title: string;
  paragraph: string;
  adoptedOn: Date;
  lang: Language;
  text: string;
  link: string;
  enteredAt: Date;
  enteredFor: string | null;
  submissionId: string | null;
  versionId: string | null;
  blockId: string | null;
  retiredAt: Date | null;
  version: number;
  /** The words by which a search found it, to be marked. */
  marks: string[];
};

/** A passage for a screen, with its citation in the reader's language; `href` leads to the group's own text. */
export type PassageView = PassageRow & {
  citation: string;
  href: string | null;
  may: Record<"correct" | "retire", Verdict>;
};

/**
 * The columns of a `PassageRow` from `agreed_passage p`.
 * @param viewer in whose language acronyms are
 * @param query the column of the query that found it, if one did
 */
export function passageColumns({ language }: Viewer, query?: Prisma.Sql): Prisma.Sql {
  const marks = query ? Prisma.sql`search_marks(p.lang, p.text, ${query})` : Prisma.sql`'{}'::text[]`;
  return Prisma.sql`p.id, p.group_id AS "groupId", p.body_id AS "bodyId", p.symbol, p.title, p.paragraph, p.adopted_on AS "adoptedOn", p.lang, p.text, p.link,
    p.entered_at AS "enteredAt", ${acronymSql(Prisma.sql`p.entered_for`, language, Prisma.sql`p.entered_at`)} AS "enteredFor",
    p.submission_id AS "submissionId", p.version_id AS "versionId", p.block_id AS "blockId", p.retired_at AS "retiredAt", p.version, ${marks} AS marks`;
}

/** What a viewer may read of the library, in SQL over `agreed_passage p`: the twin of `maySeePassage`, and a test proves it. */
export function visiblePassages({ seat }: Actor): Prisma.Sql {
  return Prisma.sql`(p.group_id = ${seat.groupId}::uuid AND (p.body_id IS NULL OR p.body_id = ${seat.bodyId}::uuid))`;
}

/**
 * Rows as a screen shows them: the numbers of the group's own paragraphs are computed, in one statement for all.
 * @param viewer who looks
 * @param rows what the viewer may see
 */
export async function passageViews(viewer: Viewer, rows: readonly PassageRow[]): Promise<PassageView[]> {
  const t: Translate = translator(viewer.language);
  const paragraphs = await paragraphsOf(rows);
  return rows.map((row) => {
    const own = row.versionId !== null;
    const paragraph = own ? (paragraphs.get(`${row.versionId}:${row.blockId}`) ?? "") : row.paragraph;
    return {
      ...row,
      paragraph,
      citation: citationOf({ ...row, paragraph, own }, t),
      href: own ? `/submissions/${row.submissionId}?at=${row.blockId}#b-${row.blockId}` : null,
      may: { correct: mayCorrectPassage(viewer.actor, row), retire: mayRetirePassage(viewer.actor, row) },
    };
  });
}

async function paragraphsOf(rows: readonly PassageRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap((row) => row.versionId ?? []))];
  if (ids.length === 0) return new Map();
  const versions = await db().$queryRaw<{ id: string; blocks: Block[] }[]>`
    SELECT id, blocks FROM text_version WHERE id = ANY(${ids}::uuid[])`;
  return new Map(
    versions.flatMap(({ id, blocks }) => {
      const references = referencesOf(blocks);
      return blocks.map((block) => [`${id}:${block.id}`, paragraphOf(references[block.id])] as const);
    }),
  );
}
