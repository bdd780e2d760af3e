import type { Block } from "@/lib/texts/blocks";
import type { Reference } from "@/lib/texts/numbers";

/** One comment as a matrix holds it: codes and instants, put into words by whoever writes it out. */
export type MatrixRow = {
  commentUid: string;
  /** How many rows there are in all, also where only a part of them was asked for. */
  total: number;
  version: number;
  /** "12", or "12.1" for a part of it; empty while others may not read it. */
  number: string;
  entityId: string;
  entity: string;
  mine: boolean;
  blockId: string | null;
  /** The words it speaks of; empty: the whole paragraph. */
  quote: string;
  kind: string;
  strength: string;
  text: string;
  proposedText: string;
  rationale: string;
  late: boolean;
  at: Date;
  supportedBy: string[];
  /** Null: not answered, or not to be seen yet. */
  disposition: string | null;
  reply: string;
  duplicateOf: string;
  /** The symbol of the first issued version with its wording. */
  changedIn: string;
  resolvedBy: string;
  answeredAt: Date | null;
};

/** What the rows speak of: the commented version, and how its places are cited. */
export type MatrixText = {
  blocks: readonly Block[];
  references: Readonly<Record<string, Reference>>;
};

/** Everything that a form is made of. */
export type MatrixFacts = {
  title: string;
  /** The symbol of the commented version, which names the file too (domain 9.1). */
  symbol: string;
  round: number;
  roundId: string;
  versionId: string;
  issuedAt: Date;
  /** The acronym of the reader's own entity. */
  own: string;
  text: MatrixText;
  rows: readonly MatrixRow[];
};

/** What was read of a round, as far as a form needs it. */
type Read = Pick<MatrixFacts, "text" | "rows"> & {
  head: { title: string; own: string };
  round: { id: string; number: number };
  version: { id: string; symbol: string; issuedAt: Date };
};

/**
 * What a form is made of, out of what was read.
 * @param view the matrix
 */
export function factsOf({ head, round, version, text, rows }: Read): MatrixFacts {
  return {
    title: head.title,
    symbol: version.symbol,
    round: round.number,
    roundId: round.id,
    versionId: version.id,
    issuedAt: version.issuedAt,
    own: head.own,
    text,
    rows,
  };
}
