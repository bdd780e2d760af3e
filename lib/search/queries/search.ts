import "server-only";
import { findPassageViews } from "@/lib/agreed-language/queries/list";
import type { PassageView } from "@/lib/agreed-language/queries/rows";
import { db } from "@/lib/core/db";
import { groupedBy } from "@/lib/core/grouped";
import type { Viewer } from "@/lib/core/viewer";
import { type ExcerptPart, excerptOf } from "@/lib/search/excerpt";
import type { Block } from "@/lib/texts/blocks";
import { type Reference, referencesOf } from "@/lib/texts/numbers";
import { findParagraphs, type HitRow, MOST_HITS, MOST_IN_A_TEXT } from "./hits";

/** A paragraph that was found, in its place: `label` is its version's, null for the working draft. */
export type FoundParagraph = {
  key: string;
  where: "issued" | "earlier" | "draft";
  label: string | null;
  reference: Reference | null;
  heading: string;
  parts: ExcerptPart[];
  href: string;
};

/** A text in which something was found. */
export type FoundText = {
  id: string;
  title: string;
  symbol: string | null;
  lang: string;
  found: FoundParagraph[];
  /** Whether more of it was found than is shown. */
  more: boolean;
};

/** What a search found; `more` when only the best matches are shown. */
export type SearchView = {
  texts: FoundText[];
  passages: { passage: PassageView; parts: ExcerptPart[] }[];
  more: boolean;
};

const MOST_PASSAGES = 20;

type Places = Map<string, { reference: Reference | null; heading: string }>;

/**
 * Searches all texts that the viewer may read, and the agreed language; three statements, whatever is found.
 * @param viewer who looks
 * @param q what was typed, at most 200 characters
 */
export async function search(viewer: Viewer, q: string): Promise<SearchView> {
  const [rows, passages] = await Promise.all([
    findParagraphs(viewer, q),
    findPassageViews(viewer, q, MOST_PASSAGES + 1),
  ]);
  const shown = rows.slice(0, MOST_HITS);
  const places = await placesOf(shown);
  const texts = groupedBy(shown, (row) => row.submissionId).map(([id, some]) => ({
    id,
    title: some[0]?.title ?? "",
    symbol: some[0]?.symbol ?? null,
    lang: some[0]?.lang ?? "en",
    found: some.slice(0, MOST_IN_A_TEXT).map((row) => paragraph(row, places, q)),
    more: some.length > MOST_IN_A_TEXT,
  }));
  return {
    texts,
    passages: passages
      .slice(0, MOST_PASSAGES)
      .map((passage) => ({ passage, parts: excerptOf(passage.text, passage.marks, q) })),
    more: rows.length > MOST_HITS || passages.length > MOST_PASSAGES || texts.some((text) => text.more),
  };
}

function paragraph(row: HitRow, places: Places, q: string): FoundParagraph {
  const where = row.versionId === null ? "draft" : row.number === row.last ? "issued" : "earlier";
  const text = `/submissions/${row.submissionId}`;
  const href = {
    issued: `${text}?at=${row.blockId}#b-${row.blockId}`,
    earlier: `${text}/compare?from=${row.number}&to=${row.last}`,
    draft: `${text}/draft#b-${row.blockId}`,
  }[where];
  const place = places.get(placeKey(row));
  return {
    key: placeKey(row),
    where,
    label: row.label,
    reference: place?.reference ?? null,
    heading: place?.heading ?? "",
    parts: excerptOf(row.text, row.marks, q),
    href,
  };
}

function placeKey({ versionId, submissionId, blockId }: HitRow): string {
  return `${versionId ?? submissionId}:${blockId}`;
}

/** The numbers and headings of what was found, each in the version in which it was found. */
async function placesOf(rows: readonly HitRow[]): Promise<Places> {
  const versions = [...new Set(rows.flatMap((row) => row.versionId ?? []))];
  const drafts = [...new Set(rows.flatMap((row) => (row.versionId ? [] : row.submissionId)))];
  const texts = await db().$queryRaw<{ id: string; blocks: Block[] }[]>`
    SELECT id, blocks FROM text_version WHERE id = ANY(${versions}::uuid[]) UNION ALL
    SELECT submission_id, jsonb_agg(content ORDER BY ord) FROM draft_block WHERE submission_id = ANY(${drafts}::uuid[]) AND NOT proposed GROUP BY submission_id`;
  const wanted = new Set(rows.map(placeKey));
  const places: Places = new Map();
  for (const { id, blocks } of texts) {
    const references = referencesOf(blocks);
    let heading = "";
    for (const block of blocks) {
      if (wanted.has(`${id}:${block.id}`))
        places.set(`${id}:${block.id}`, { reference: references[block.id] ?? null, heading });
      if (block.kind === "heading") heading = block.text;
    }
  }
  return places;
}
