import type { Client } from "pg";
import { type Hand, signedIn } from "./hand";

/** Seats of the answering entity from which its people sit for the body: they see no more of it than others who serve. */
export const OWN_SERVING = ["ownCoChair", "ownSecretariat"] as const;

/**
 * Seats a co-chair and a colleague of the Secretariat who come from the entity of a seat of the world.
 * @param product where they sign in
 * @param demoSeat a seat of that entity in the Working Group
 */
export async function ownServing(
  product: { origin: string; databaseUrl: string; database: Client },
  demoSeat: string,
): Promise<Record<(typeof OWN_SERVING)[number], Hand>> {
  const [ownCoChair, ownSecretariat] = [await sit("coChair"), await sit("secretariat")];
  return { ownCoChair, ownSecretariat };

  async function sit(role: string): Promise<Hand> {
    const { rows } = await product.database.query<{ personId: string; seatId: string }>(
      `WITH of AS (SELECT p.group_id, t.body_id, t.entity_id, t."from" FROM person p JOIN seat t ON t.person_id = p.id
          WHERE p.demo_seat = $1 AND t.body_id = (SELECT id FROM body WHERE slug = 'working-group' AND group_id = p.group_id) LIMIT 1),
        sits AS (INSERT INTO person (group_id, name, email, locale, zone) SELECT group_id, 'Own ' || $2::text, 'own-' || $2::text || '@doors.example', 'en', 'UTC' FROM of RETURNING id)
       INSERT INTO seat (person_id, body_id, entity_id, role, "from") SELECT sits.id, of.body_id, of.entity_id, $2::text::"SeatRole", of."from" FROM sits, of
       RETURNING person_id AS "personId", id AS "seatId"`,
      [demoSeat, role],
    );
    const [seat] = rows;
    if (!seat) throw new Error(`nobody holds ${demoSeat}`);
    return signedIn(product.origin, product.databaseUrl, seat);
  }
}
