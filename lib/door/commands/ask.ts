import { hash } from "@node-rs/argon2";
import { readNow } from "@/lib/core/clock";
import { db } from "@/lib/core/db";
import { isLanguage } from "@/lib/core/i18n/languages";
import { post } from "@/lib/core/letters";
import { withinLimit } from "@/lib/core/limits";
import { inTransaction } from "@/lib/core/transaction";
import { codeLetter } from "@/lib/door/emails";
import { bindingHash, drawBinding, drawCode } from "@/lib/door/secrets";

const ASKS_AN_HOUR = 10;
const HOUR = 3600;

/**
 * Draws a code for an address and posts it, if the address is a person's. Known or not, the same is stored, hashed and
 * answered (reliability R25, R26).
 * @param email one address, already parsed by `emailShape`
 * @returns the binding for the asking browser's cookie; null when the address has asked too often
 */
export async function askForCode(email: string): Promise<string | null> {
  if (!(await withinLimit(db(), `ask:${email}`, ASKS_AN_HOUR, HOUR))) return null;
  const [code, binding] = [drawCode(), drawBinding()];
  const codeHash = await hash(code);
  await inTransaction(async (tx) => {
    const person = await tx.person.findFirst({
      where: { email, deactivatedAt: null },
      select: { id: true, locale: true },
    });
    await tx.loginCode.create({
      data: { email, personId: person?.id ?? null, bindingHash: bindingHash(binding), codeHash },
      select: { id: true },
    });
    await tx.$executeRaw`DELETE FROM login_code WHERE created_at < clock_timestamp() - interval '1 day'`;
    await tx.$executeRaw`DELETE FROM rate_limit WHERE window_start < clock_timestamp() - interval '1 day'`;
    if (!person) return;
    const locale = isLanguage(person.locale) ? person.locale : "en";
    await post(tx, [codeLetter({ to: { personId: person.id, email, locale }, code })], await readNow(tx));
  });
  return binding;
}

/**
 * The address for which a browser has asked, while its code can still be typed.
 * @param binding the browser's cookie
 */
export async function readAsked(binding: string): Promise<string | null> {
  const [row] = await db().$queryRaw<{ email: string }[]>`
    SELECT email FROM login_code WHERE binding_hash = ${bindingHash(binding)} AND used_at IS NULL AND created_at > clock_timestamp() - interval '10 minutes'`;
  return row?.email ?? null;
}
