import type { Client } from "pg";
import { expect } from "@/e2e/world";

/**
 * A letter that has been written, waited for.
 * @param database the product's
 * @param kind which letter
 * @param about words of its subject or text
 * @param to the address, where several have got one
 */
export async function letterOf(
  database: Client,
  kind: string,
  about: string,
  to = "",
): Promise<{ to: string; text: string }> {
  const find = () =>
    database.query<{ to: string; text: string }>(
      `SELECT "to", text FROM letter WHERE kind = $1 AND position($2 in concat(subject, text)) > 0 AND $3 IN ('', "to") ORDER BY at, id LIMIT 1`,
      [kind, about, to],
    );
  await expect.poll(async () => (await find()).rows.length).toBe(1);
  const [letter] = (await find()).rows;
  if (!letter) throw new Error(`no letter ${kind}`);
  return letter;
}
