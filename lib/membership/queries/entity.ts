import "server-only";
import { cache } from "react";
import { db } from "@/lib/core/db";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { type DatedName, nameOn } from "@/lib/membership/names";
import {
  mayEditEntity,
  mayEndMembership,
  mayEnrolEntity,
  mayNameEntity,
  maySeeInvited,
} from "@/lib/membership/rules";
import type { Status } from "@/lib/membership/schema";
import { mayDeactivate, mayEndSeat, mayHandOver, mayNameSeat } from "@/lib/people/rules";
import { SEAT_ROLES, type SeatRole } from "@/lib/people/schema";

/** A term of a person in a seat, with what the viewer may do about it. */
export type SeatLine = {
  id: string;
  personId: string;
  name: string;
  email: string;
  role: SeatRole;
  from: Date;
  until: Date | null;
  handedOver: boolean;
  may: Record<"end" | "handOver" | "close", Verdict>;
};

/** A membership of the entity in the viewer's body. */
export type MembershipLine = { status: Status; from: Date; until: Date | null; source: string };

/** All there is to say about an entity, with what the viewer may change. `roles`: the seats the viewer may give. */
export type EntityView = {
  id: string;
  slug: string;
  version: number;
  kind: "organization" | "secretariatOffice" | "specialMandate";
  unSystem: boolean;
  city: string;
  zone: string;
  name: string;
  acronym: string;
  names: DatedName[];
  memberships: MembershipLine[];
  seats: SeatLine[];
  roles: SeatRole[];
  may: Record<"edit" | "rename" | "enrol" | "end" | "invite", Verdict>;
};

type Row = Omit<EntityView, "name" | "acronym" | "roles" | "may" | "seats"> & {
  seats: (Omit<SeatLine, "may"> & { ownGroup: boolean; closed: boolean })[];
};

/**
 * Reads an entity of the viewer's body: its names, its membership, its seats. Those that an invitation to a round gave are shown
 * inside the entity alone (domain 2.1; reliability R19).
 * @param viewer who looks
 * @param slug such as `un-women`
 * @returns null when no entity of that name ever belonged to the body
 */
export const readEntity = cache(async (viewer: Viewer, slug: string): Promise<EntityView | null> => {
  const { actor, language, now } = viewer;
  const { bodyId, groupId, entityId } = actor.seat;
  const invitedToo = maySeeInvited(actor, { entityId }).ok;
  const [row] = await db().$queryRaw<Row[]>`
    SELECT e.id, e.slug, e.version, e.kind, e.un_system AS "unSystem", e.city, e.zone,
      (SELECT coalesce(json_agg(json_build_object('lang', n.lang, 'name', n.name, 'acronym', n.acronym, 'validFrom', n.valid_from, 'validTo', n.valid_to)
        ORDER BY n.valid_from DESC, n.lang), '[]') FROM entity_name n WHERE n.entity_id = e.id) AS names,
      (SELECT json_agg(json_build_object('status', m.status, 'from', m."from", 'until', m.until, 'source', m.source) ORDER BY m."from" DESC)
        FROM membership m WHERE m.entity_id = e.id AND m.body_id = ${bodyId}::uuid) AS memberships,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'personId', t.person_id, 'name', p.name, 'email', p.email, 'role', t.role, 'from', t."from", 'until', t.until,
          'ownGroup', p.group_id = e.group_id, 'closed', p.deactivated_at IS NOT NULL,
          'handedOver', EXISTS (SELECT 1 FROM seat x WHERE x.body_id = t.body_id AND x.entity_id = t.entity_id AND x.role = t.role AND x."from" = t.until AND x.id <> t.id))
        ORDER BY t.role, t."from" DESC), '[]')
        FROM seat t JOIN person p ON p.id = t.person_id WHERE t.entity_id = e.id AND t.body_id = ${bodyId}::uuid
          AND (NOT t.for_rounds OR (${invitedToo} AND t.entity_id = ${entityId}::uuid))) AS seats
    FROM entity e WHERE e.slug = ${slug} AND e.group_id = ${groupId}::uuid
      AND EXISTS (SELECT 1 FROM membership m WHERE m.entity_id = e.id AND m.body_id = ${bodyId}::uuid)`;
  if (!row) return null;
  const names = row.names.map((name) => ({
    ...name,
    validFrom: new Date(name.validFrom),
    validTo: instant(name.validTo),
  }));
  const memberships = row.memberships.map((one) => ({
    ...one,
    from: new Date(one.from),
    until: instant(one.until),
  }));
  const seats = row.seats.map((seat) => {
    const term = { ...seat, from: new Date(seat.from), until: instant(seat.until) };
    const facts = { ...term, entityId: row.id, at: null, toSelf: false };
    return {
      ...term,
      may: {
        end: mayEndSeat(actor, facts, now),
        handOver: mayHandOver(actor, facts, now),
        close: mayDeactivate(actor, facts),
      },
    };
  });
  const name = nameOn(names, language, now);
  const belongs = memberships.some((one) => one.until === null);
  const may = {
    edit: mayEditEntity(actor, row),
    rename: mayNameEntity(actor, { laterName: false }),
    enrol: mayEnrolEntity(actor, { sameStatus: false, laterMembership: false }),
    end: mayEndMembership(actor, { entityId: row.id, belongs }),
    invite: mayNameSeat(actor, { entityId: row.id, role: "alternate" }),
  };
  const roles = SEAT_ROLES.filter((role) => mayNameSeat(actor, { entityId: row.id, role }).ok);
  return {
    ...row,
    name: name?.name ?? slug,
    acronym: name?.acronym ?? slug,
    names,
    memberships,
    seats,
    roles,
    may,
  };
});

/** JSON inside a row carries instants as text. */
function instant(value: Date | null): Date | null {
  return value && new Date(value);
}
