import { hash, verify } from "@node-rs/argon2";
import { db } from "@/lib/core/db";
import { inTransaction, type Transaction } from "@/lib/core/transaction";
import type { Refusal } from "@/lib/core/verdict";
import { bindingHash } from "@/lib/door/secrets";

/** What came of knocking: a session, or the reason why not. */
export type Entry = { sid: string } | { refused: Extract<Refusal, "wrongCode" | "noSeat" | "notDemo"> };

type Held = { id: string; personId: string | null; codeHash: string };

const WRONG: Entry = { refused: "wrongCode" };

/**
 * Spends a code: typed in the browser that asked, within ten minutes, once, within five tries. The try is counted and
 * committed before the code is looked at, so that parallel guesses count one by one (reliability R25, R26).
 * @param binding the asking browser's cookie
 * @param code eight signs
 * @param device the browser, as its owner would know it
 */
export async function enterByCode(binding: string, code: string, device: string): Promise<Entry> {
  const [held] = await db().$queryRaw<Held[]>`
    UPDATE login_code SET attempts = attempts + 1
    WHERE binding_hash = ${bindingHash(binding)} AND used_at IS NULL AND attempts < 5 AND created_at > clock_timestamp() - interval '10 minutes'
    RETURNING id, person_id AS "personId", code_hash AS "codeHash"`;
  if (!held) {
    // As long as a real comparison, so that the clock does not tell a dead code from a wrong one.
    await hash(code);
    return WRONG;
  }
  const { id, personId } = held;
  if (!(await verify(held.codeHash, code)) || !personId) return WRONG;
  return inTransaction(async (tx) => {
    const spent =
      await tx.$executeRaw`UPDATE login_code SET used_at = clock_timestamp() WHERE id = ${id}::uuid AND used_at IS NULL`;
    return spent === 1 ? openSession(tx, personId, device) : WRONG;
  });
}

/**
 * Takes a seat of the demo world; anywhere else there is no such door.
 * @param demoSeat the name on the button, such as "ilo-focal-point"
 * @param device the browser
 */
export function enterDemo(demoSeat: string, device: string): Promise<Entry> {
  return inTransaction(async (tx) => {
    const { demo } = await tx.installation.findUniqueOrThrow({ where: { id: 1 }, select: { demo: true } });
    const person = demo ? await tx.person.findUnique({ where: { demoSeat }, select: { id: true } }) : null;
    return person ? openSession(tx, person.id, device) : { refused: "notDemo" };
  });
}

/**
 * Lets in the person of an address that their agency vouches for.
 * @param email one address, already parsed by `emailShape`, verified by the agency
 * @param device the browser
 */
export function enterByAgency(email: string, device: string): Promise<Entry> {
  return inTransaction(async (tx) => {
    const person = await tx.person.findUnique({ where: { email }, select: { id: true } });
    return person ? openSession(tx, person.id, device) : { refused: "noSeat" };
  });
}

async function openSession(tx: Transaction, personId: string, device: string): Promise<Entry> {
  const [seated] = await tx.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM person p WHERE p.id = ${personId}::uuid AND p.deactivated_at IS NULL AND EXISTS (
      SELECT 1 FROM seat t WHERE t.person_id = p.id AND t."from" <= chapeau_now() AND (t.until IS NULL OR t.until > chapeau_now()))`;
  if (!seated) return { refused: "noSeat" };
  const { id } = await tx.session.create({ data: { personId, device }, select: { id: true } });
  return { sid: id };
}
