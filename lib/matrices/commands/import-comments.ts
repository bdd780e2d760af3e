import type { Actor } from "@/lib/core/actor";
import { Conflict } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import type { Planned } from "@/lib/matrices/import-plan";
import type { LockedImport } from "./import-lock";

/** A row that becomes a comment of its own, with its id. */
export type Fresh = Planned & { id: string };
type Leaving = {
  verifiedAt: Date | null;
  /** For what was entered for another entity: it leaves at once. */
  leaves: { submittedAt: Date; late: boolean } | null;
};
type Adding = Leaving & { fresh: readonly Fresh[]; now: Date };

/**
 * Writes the new comments of a file in one statement. Words are pointed at where they stand in the paragraph; what is not
 * there is about the whole of it, as the page said.
 * @param tx the transaction that holds the response
 * @param actor who takes over, and is their author
 * @param subject whose response
 * @param adding the rows, and whether they are verified and leave at once
 */
export async function addComments(
  tx: Transaction,
  actor: Actor,
  subject: LockedImport,
  { fresh, now, verifiedAt, leaves }: Adding,
): Promise<void> {
  const rows = fresh.map(({ id, blockId, quoteAt, would, row }) => ({
    id,
    block: blockId,
    quote: quoteAt === null ? "" : row.quote,
    quoteAt,
    ...would,
  }));
  await tx.$executeRaw`
    INSERT INTO comment (id, response_id, author_id, block_id, quote, quote_at, kind, strength, text, proposed_text, rationale, source, at, verified_at, submitted_at, late, origin)
    SELECT x.id, ${subject.responseId}::uuid, ${actor.personId}::uuid, x.block, x.quote, x."quoteAt", x.kind, x.strength, x.text, x."proposedText", x.rationale, x.source,
      ${now}, ${verifiedAt}::timestamptz, ${leaves?.submittedAt ?? null}::timestamptz, ${leaves?.late ?? false}, ${subject.behalf ? "behalf" : "matrix"}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS x(id uuid, block uuid, quote text, "quoteAt" int, kind text, strength text, text text, "proposedText" text, rationale text, source text)`;
}

/**
 * Writes changed comments in one statement. A comment that goes to another paragraph is about the whole of that one; the
 * words of a colleague stay visible beside those of whoever takes over, as by hand (domain 5.1).
 * @param tx the transaction that holds the response
 * @param actor who takes over
 * @param subject whose response
 * @param changed the rows
 * @param leaving whether they are verified and leave at once
 * @throws Conflict when one of them is not at the version that was judged
 */
export async function changeComments(
  tx: Transaction,
  actor: Actor,
  subject: LockedImport,
  changed: readonly Planned[],
  { verifiedAt, leaves }: Leaving,
): Promise<void> {
  const rows = changed.map(({ stands, blockId, would }) => ({
    id: stands?.id,
    version: stands?.version,
    block: blockId,
    ...would,
  }));
  const count = await tx.$executeRaw`
    UPDATE comment c SET block_id = x.block, quote = CASE WHEN c.block_id IS DISTINCT FROM x.block THEN '' ELSE c.quote END,
      quote_at = CASE WHEN c.block_id IS DISTINCT FROM x.block THEN NULL ELSE c.quote_at END, kind = x.kind, strength = x.strength, text = x.text, proposed_text = x."proposedText",
      rationale = x.rationale, source = x.source, version = c.version + 1, verified_at = ${verifiedAt}::timestamptz,
      origins = CASE WHEN ${subject.behalf} OR c.author_id = ${actor.personId}::uuid OR c.origins <> '[]' THEN c.origins
        ELSE jsonb_build_array(jsonb_build_object('by', a.name, 'text', c.text, 'proposedText', c.proposed_text, 'rationale', c.rationale, 'source', c.source,
          'kind', c.kind, 'strength', c.strength, 'blockId', c.block_id, 'quote', c.quote)) END,
      submitted_at = coalesce(c.submitted_at, ${leaves?.submittedAt ?? null}::timestamptz), late = c.late OR ${leaves?.late ?? false}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x(id uuid, version int, block uuid, kind text, strength text, text text, "proposedText" text, rationale text, source text), person a
    WHERE a.id = c.author_id AND c.id = x.id AND c.version = x.version`;
  if (count !== changed.length) throw new Conflict("", 0);
}
