import "server-only";
import { cookies, headers } from "next/headers";
import { decode } from "next-auth/jwt";
import type { Actor, Role } from "./actor";
import { sessionCookie } from "./cookie";
import { db } from "./db";
import { isLanguage, type Language, languageWished } from "./i18n/languages";
import { type Translate, translator } from "./i18n/translate";
import { isId } from "./ids";
import { once } from "./once";
import { signingSecret } from "./secret";

/** A signed-in request: who acts from which seat, and what the shell says of it. */
export type CurrentSession = {
  id: string;
  actor: Actor;
  now: Date;
  demo: boolean;
  seats: { id: string; role: Role; entity: string; body: Record<string, string> }[];
  groupName: Record<string, string>;
  groupZone: string;
  bodyName: Record<string, string>;
  bodyCode: string;
  entityAcronym: string;
};

type Row = {
  id: string;
  person_id: string;
  name: string;
  locale: string;
  zone: string;
  stale: boolean;
  now: Date;
  demo: boolean;
  seats:
    | {
        id: string;
        body_id: string;
        group_id: string;
        entity_id: string;
        role: Role;
        entity: string;
        body: string;
        chosen: boolean;
        group_names: Record<string, string>;
        group_zone: string;
        body_names: Record<string, string>;
        code: string;
      }[]
    | null;
};

/**
 * Who is asking. One statement, judged anew on every request: a revoked session, a closed account or an ended seat ends
 * here and now (reliability R27, R28). Idle 8 hours, at most 7 days, by true time; seats by the group's clock.
 * @returns null when nobody is signed in, or the person holds no seat today
 */
export const currentSession = once(async (): Promise<CurrentSession | null> => {
  const sid = await sessionIdIn((await cookies()).get(sessionCookie().name)?.value);
  return sid ? readSession(sid) : null;
});

/**
 * The session that a cookie names, not yet asked whether it lives.
 * @param token the value of the session cookie
 * @returns null when the cookie is absent or not of this installation
 */
export async function sessionIdIn(token: string | undefined): Promise<string | null> {
  if (!token) return null;
  const claims = await decode({ token, secret: await signingSecret() }).catch(() => null);
  return typeof claims?.sid === "string" ? claims.sid : null;
}

/**
 * @param sid the session id that the cookie carries
 * @returns the session with its live seats, or null
 */
export async function readSession(sid: string): Promise<CurrentSession | null> {
  const found = await glanceAtSession(sid);
  if (found?.stale)
    await db().$executeRaw`UPDATE session SET last_seen_at = clock_timestamp() WHERE id = ${sid}::uuid`;
  return found;
}

/**
 * As `readSession`, without counting as use: an open live stream must not keep an idle session alive.
 * @param sid the session id that the cookie carries
 */
export async function glanceAtSession(sid: string): Promise<(CurrentSession & { stale: boolean }) | null> {
  return (await glanceAtSessions([sid])).get(sid) ?? null;
}

/**
 * As `glanceAtSession`, for many at once.
 * @param sids session ids, as their cookies carry them
 * @returns by session id; those that have ended are not among them
 */
export async function glanceAtSessions(
  sids: readonly string[],
): Promise<Map<string, CurrentSession & { stale: boolean }>> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT s.id, p.id AS person_id, p.name, p.locale, p.zone, s.last_seen_at < clock_timestamp() - interval '1 minute' AS stale,
      c.now, i.demo, (
        SELECT json_agg(json_build_object('id', t.id, 'body_id', t.body_id, 'group_id', b.group_id, 'entity_id', t.entity_id, 'role', t.role,
          'entity', coalesce((SELECT n.acronym FROM entity_name n WHERE n.entity_id = t.entity_id AND n.lang = 'en' AND n.valid_from <= c.now ORDER BY n.valid_from DESC LIMIT 1), e.slug),
          'body', b.slug, 'code', b.code, 'chosen', t.id = s.seat_id, 'group_names', g.names, 'group_zone', g.zone, 'body_names', b.names) ORDER BY t."from", t.id)
        FROM seat t JOIN body b ON b.id = t.body_id JOIN "group" g ON g.id = b.group_id JOIN entity e ON e.id = t.entity_id
        WHERE t.person_id = p.id AND t."from" <= c.now AND (t.until IS NULL OR t.until > c.now)) AS seats
    FROM session s JOIN person p ON p.id = s.person_id CROSS JOIN installation i CROSS JOIN LATERAL (SELECT chapeau_now() AS now OFFSET 0) c
    WHERE s.id = ANY(${sids.filter(isId)}::uuid[]) AND s.revoked_at IS NULL AND p.deactivated_at IS NULL
      AND s.last_seen_at > clock_timestamp() - interval '8 hours' AND s.created_at > clock_timestamp() - interval '7 days'`;
  return new Map(
    rows.flatMap((row) => {
      const session = sessionOf(row);
      return session ? [[row.id, session]] : [];
    }),
  );
}

function sessionOf(row: Row): (CurrentSession & { stale: boolean }) | null {
  const seat = row.seats?.find((one) => one.chosen) ?? row.seats?.[0];
  if (!row.seats || !seat) return null;
  return {
    id: row.id,
    stale: row.stale,
    actor: {
      personId: row.person_id,
      name: row.name,
      locale: row.locale,
      zone: row.zone,
      seat: {
        id: seat.id,
        bodyId: seat.body_id,
        groupId: seat.group_id,
        entityId: seat.entity_id,
        role: seat.role,
      },
    },
    now: row.now,
    demo: row.demo,
    seats: row.seats.map(({ id, role, entity, body_names }) => ({
      id,
      role,
      entity,
      body: body_names,
    })),
    groupName: seat.group_names,
    groupZone: seat.group_zone,
    bodyName: seat.body_names,
    bodyCode: seat.code,
    entityAcronym: seat.entity,
  };
}

/** The language of this request: the person's choice in the cookie, else their profile, else the browser's wish. */
export const currentLanguage = once(async (): Promise<Language> => {
  const chosen = (await cookies()).get("chapeau.lang")?.value;
  if (isLanguage(chosen)) return chosen;
  const locale = (await currentSession())?.actor.locale;
  return isLanguage(locale) ? locale : languageWished((await headers()).get("accept-language"));
});

/** The voice of this request. */
export const currentWords = once(async (): Promise<Translate> => translator(await currentLanguage()));
