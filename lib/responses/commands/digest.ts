import { createHash } from "node:crypto";
import { insistsOn } from "@/lib/responses/chain";

/** A verified comment, as far as clearing it judges it. */
export type JudgedComment = {
  id: string;
  kind: string;
  strength: string;
  text: string;
  proposedText: string;
  rationale: string;
  source: string;
  blockId: string | null;
  quote: string;
  quoteAt: number | null;
};

/** An answer to a question of the penholder. */
export type JudgedReply = { questionId: string; choice: number | null; text: string };

/**
 * What an approver clears, as two digests with a point between them: what the entity insists on, and everything (domain 4.3.1).
 * An answer to a question is the entity's position, so it is insisted on. The page that shows it and the act that clears it
 * reckon it alike.
 * @param comments the verified comments
 * @param replies the answers to questions
 */
export function digestOf(comments: readonly JudgedComment[], replies: readonly JudgedReply[]): string {
  const rows = inOrder(comments);
  const answers = inOrder(replies.map((one) => ({ id: one.questionId, ...one })));
  const said = answers.map(({ id, choice, text }) => [id, choice, text]);
  return `${hash([rows.filter(insistsOn).map(wordsOf), said])}.${hash([rows.map(wordsOf), said])}`;
}

/**
 * Which comments, and which version of each, somebody has before their eyes.
 * @param comments those shown
 */
export function versionsOf(comments: readonly { id: string; version: number }[]): string {
  return hash(inOrder(comments).map(({ id, version }) => [id, version]));
}

const wordsOf = (c: JudgedComment) => [
  ...[c.id, c.kind, c.strength, c.text, c.proposedText, c.rationale, c.source, c.blockId, c.quote, c.quoteAt],
];

function inOrder<T extends { id: string }>(rows: readonly T[]): T[] {
  return rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function hash(rows: unknown): string {
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}
