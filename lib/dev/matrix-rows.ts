import type { MatrixRow } from "@/lib/matrices/export-row";
import type { Standing } from "@/lib/matrices/import-plan";
import { newBlockId } from "@/lib/texts/blocks";

/**
 * One row of a matrix for tests: a comment of the ILO on the whole text, without an answer.
 * @param more what is otherwise
 */
export function matrixRow(more: Partial<MatrixRow> = {}): MatrixRow {
  return {
    commentUid: newBlockId(),
    total: 1,
    version: 1,
    number: "",
    entityId: "ilo",
    entity: "ILO",
    mine: true,
    blockId: null,
    quote: "",
    kind: "technical",
    strength: "suggestion",
    text: "A comment.",
    proposedText: "",
    rationale: "",
    late: false,
    at: new Date("2019-06-01T10:00:00Z"),
    supportedBy: [],
    disposition: null,
    reply: "",
    duplicateOf: "",
    changedIn: "",
    resolvedBy: "",
    answeredAt: null,
    ...more,
  };
}

/** The comment that a row was written from, as an import finds it. */
export function standingOf(row: MatrixRow): Standing & { quote: string; number: number | null } {
  return {
    id: row.commentUid,
    version: row.version,
    blockId: row.blockId,
    kind: row.kind,
    strength: row.strength,
    text: row.text,
    proposedText: row.proposedText,
    rationale: row.rationale,
    source: "",
    authorId: "",
    verified: true,
    quote: row.quote,
    number: row.number === "" ? null : Number(row.number),
  };
}
