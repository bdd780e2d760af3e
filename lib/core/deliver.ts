import nodemailer, { type Transporter } from "nodemailer";
import { z } from "zod";
import { db } from "./db";
import { env } from "./env";

const place = globalThis as typeof globalThis & { chapeauMail?: Transporter };

/** Shorter than the lease of a job: a mail server that hangs must not let a second worker send the same letter. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 10_000 };

const payloadShape = z.strictObject({ letterId: z.uuid() });

/**
 * Sends one letter of the outbox: by SMTP where `SMTP_URL` is set, else it simply stands in the mailbox page. A letter
 * that was sent, or is held after a restore, is left alone.
 * @param payload `{ letterId }`
 */
export async function deliverLetter(payload: unknown): Promise<void> {
  const { letterId } = payloadShape.parse(payload);
  const letter = await db().letter.findUnique({ where: { id: letterId } });
  if (letter?.state !== "pending") return;
  const url = env().SMTP_URL;
  if (url) {
    place.chapeauMail ??= nodemailer.createTransport({ url, ...PATIENCE });
    await place.chapeauMail.sendMail({
      from: env().MAIL_FROM,
      to: { name: "", address: letter.to },
      subject: letter.subject,
      text: letter.text,
      messageId: letter.messageId,
      headers: { "Content-Language": letter.locale, "Auto-Submitted": "auto-generated" },
    });
  }
  await db()
    .$executeRaw`UPDATE letter SET state = 'sent', sent_at = clock_timestamp() WHERE id = ${letterId}::uuid AND state = 'pending'`;
}
