import { randomUUID } from "node:crypto";
import { env } from "./env";
import type { Transaction } from "./transaction";

/** A letter as its noun writes it: rendered in the recipient's language when the fact happens. */
export type NewLetter = {
  kind: string;
  bodyId: string | null;
  to: { personId: string | null; email: string; locale: string };
  subject: string;
  text: string;
};

/**
 * Puts letters into the outbox, in the transaction of the change that calls for them; each gets a job of its own and a
 * Message-ID that a retry repeats (reliability R8).
 * @param tx the transaction of the change
 * @param letters what has to leave
 * @param at the instant of the fact
 */
export async function post(tx: Transaction, letters: NewLetter[], at: Date): Promise<void> {
  if (letters.length === 0) return;
  const host = new URL(env().APP_ORIGIN).hostname;
  const rows = letters.map((letter) => {
    const id = randomUUID();
    return {
      id,
      bodyId: letter.bodyId,
      personId: letter.to.personId,
      to: letter.to.email,
      kind: letter.kind,
      locale: letter.to.locale,
      subject: oneLine(letter.subject),
      text: letter.text,
      messageId: `<${id}@${host}>`,
      at,
    };
  });
  await tx.letter.createMany({ data: rows });
  await tx.job.createMany({
    data: rows.map((row) => ({
      kind: "letter.send",
      key: `letter:${row.id}`,
      payload: { letterId: row.id },
      dueAt: at,
    })),
  });
}

function oneLine(subject: string): string {
  return subject.replace(/[\r\n\t]+/g, " ").trim();
}
