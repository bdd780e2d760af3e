import "server-only";
import { cookies } from "next/headers";
import { readTrueNow } from "@/lib/core/clock";
import { db } from "@/lib/core/db";
import { env } from "@/lib/core/env";
import type { Viewer } from "@/lib/core/viewer";
import { readAsked } from "@/lib/door/commands/ask";
import { askCookie } from "@/lib/door/cookies";
import type { SeatRole } from "@/lib/people/schema";

/** A button of the demo world: a seat, never a person (domain 2). */
export type DemoSeat = { seat: string; role: SeatRole; entity: string; body: Record<string, string> };

/** What the sign-in page shows: the address a code was sent to, the agency's own way in, the seats of a demo world. */
export type DoorView = { askedFor: string | null; agency: string | null; demoSeats: DemoSeat[] };

/**
 * Reads what the sign-in page shows. The seats leave the database only where the installation is a demo.
 * @param again whether the reader wants another code
 */
export async function readDoor(again: boolean): Promise<DoorView> {
  const binding = again ? undefined : (await cookies()).get(askCookie().name)?.value;
  const demoSeats = await db().$queryRaw<DemoSeat[]>`
    SELECT DISTINCT ON (p.demo_seat) p.demo_seat AS seat, t.role, b.names AS body, coalesce((SELECT n.acronym FROM entity_name n WHERE n.entity_id = t.entity_id AND n.lang = 'en'
        AND n.valid_from <= c.now ORDER BY n.valid_from DESC LIMIT 1), '') AS entity
    FROM installation i CROSS JOIN LATERAL (SELECT chapeau_now() AS now OFFSET 0) c JOIN person p ON i.demo AND p.demo_seat IS NOT NULL AND p.deactivated_at IS NULL
      JOIN seat t ON t.person_id = p.id AND t."from" <= c.now AND (t.until IS NULL OR t.until > c.now) JOIN body b ON b.id = t.body_id
    ORDER BY p.demo_seat, t."from", t.id`;
  const { OIDC_ISSUER, OIDC_NAME } = env();
  return {
    askedFor: binding ? await readAsked(binding) : null,
    agency: OIDC_ISSUER ? (OIDC_NAME ?? new URL(OIDC_ISSUER).hostname) : null,
    demoSeats,
  };
}

/** One browser in which the viewer is signed in. */
export type SessionLine = { id: string; device: string; lastSeenAt: Date };

/**
 * The browsers in which the viewer is signed in, by true time.
 * @param viewer whose they are
 */
export async function listSessions({ actor }: Viewer): Promise<{ lines: SessionLine[]; trueNow: Date }> {
  const lines = await db().$queryRaw<SessionLine[]>`
    SELECT id, device, last_seen_at AS "lastSeenAt" FROM session
    WHERE person_id = ${actor.personId}::uuid AND revoked_at IS NULL AND last_seen_at > clock_timestamp() - interval '8 hours'
      AND created_at > clock_timestamp() - interval '7 days' ORDER BY last_seen_at DESC LIMIT 50`;
  return { lines, trueNow: await readTrueNow(db()) };
}
