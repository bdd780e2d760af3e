import type { EntitySlug } from "./shapes";

export type CommentKind =
  | "general"
  | "substantive"
  | "technical"
  | "editorial"
  | "translation"
  | "factualError"
  | "legal";

export type CommentStrength = "redLine" | "strongPreference" | "suggestion" | "typo";

export type Disposition =
  | "accepted"
  | "acceptedInPart"
  | "notAccepted"
  | "noted"
  | "nextRound"
  | "withdrawn"
  | "duplicate"
  | "outOfScope";

export type CommentFact = {
  /** Stable within its round; a duplicate names the comment it repeats by this number. */
  ref: number;
  entity: EntitySlug;
  /** Paragraph number in the draft, or null for the text as a whole. */
  paragraph: number | null;
  kind: CommentKind;
  strength: CommentStrength;
  body: string;
  proposedText?: string;
};

export type AnswerFact = {
  ref: number;
  disposition: Disposition;
  /** Given for every answer but plain acceptance of a small correction; always given with “notAccepted” (domain 5.2.9). */
  reply?: string;
  duplicateOf?: number;
};
