import type { Client } from "pg";
import { type Hand, handOf, signedIn } from "./hand";

/** The eleven who knock at every door (reliability R17). */
export const ROLES = [
  "anonymous",
  "focalPoint",
  "alternate",
  "reviewer",
  "partner",
  "guest",
  "coChair",
  "secretariat",
  "otherBody",
  "disabled",
  "ended",
] as const;

export type Role = (typeof ROLES)[number];

/** The seat of the world, or of the stage, that stands for a role; the penholder is who a text's pen belongs to. */
const SEATS: Record<Exclude<Role, "anonymous"> | "penholder", string> = {
  focalPoint: "ilo-focal-point",
  alternate: "ilo-alternate",
  reviewer: "ilo-reviewer",
  partner: "coe-focal-point",
  guest: "doors-guest",
  coChair: "un-women-co-chair",
  secretariat: "unodc-secretariat",
  otherBody: "doors-other-body",
  disabled: "doors-disabled",
  ended: "doors-ended",
  penholder: "osce-focal-point",
};

export type Hands = Record<Role | "penholder", Hand>;

/** A hand for each role, signed in from its seat in the Working Group; the other body's from its own. */
export async function allHands(product: {
  origin: string;
  databaseUrl: string;
  database: Client;
}): Promise<Hands> {
  const hands: Record<string, Hand> = { anonymous: handOf(product.origin, null) };
  for (const [role, demoSeat] of Object.entries(SEATS)) {
    const { rows } = await product.database.query<{ personId: string; seatId: string }>(
      `SELECT p.id AS "personId", t.id AS "seatId" FROM person p JOIN seat t ON t.person_id = p.id JOIN body b ON b.id = t.body_id
       WHERE p.demo_seat = $1 AND (b.slug = 'working-group' OR $1 = 'doors-other-body') ORDER BY t."from" LIMIT 1`,
      [demoSeat],
    );
    const seat = rows[0];
    if (!seat) throw new Error(`nobody holds ${demoSeat}`);
    hands[role] = await signedIn(product.origin, product.databaseUrl, seat);
  }
  return hands as Hands;
}
