import type { Block } from "@/lib/texts/blocks";
import type { Reference } from "@/lib/texts/numbers";

/** One comment as a matrix holds it: codes and instants, put into words by whoever writes it out. */
export type MatrixRow = {
  commentUid: string;
  version: number;
  /** "No 12 of the round"; null while others may not read it. */
  number: number | null;
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
  duplicateOf: number | null;
  /** The symbol of the first issued version with its wording. */
  changedIn: string;
  resolvedBy: string;
};

/** What the rows speak of: the commented version, and how its places are cited. */
export type MatrixText = {
  blocks: readonly Block[];
  references: Readonly<Record<string, Reference>>;
};
