import { db } from "@/lib/core/db";
import { addBody, setGroupRule } from "@/lib/membership/commands/group";
import { enrolEntity } from "@/lib/membership/commands/memberships";
import { GROUP_RULES, type RuleKey } from "@/lib/membership/schema";
import { giveSeat } from "@/lib/people/commands/give";
import { bodies } from "@/prisma/seed/facts/bodies";
import { entities } from "@/prisma/seed/facts/entities";
import { groupRules, groupRulesFrom } from "@/prisma/seed/facts/group-rules";
import { act, as } from "@/prisma/seed/world";

/** Sets the rules the group begins with, where the product knows them (domain 14). */
export async function setRules(): Promise<void> {
  const hand = await as("unodc-secretariat");
  for (const { key, value } of groupRules) {
    if (!(key in GROUP_RULES)) continue;
    await act(setGroupRule, hand, {
      key: key as RuleKey,
      value: value as string | number | boolean,
      fromOn: groupRulesFrom,
      reference: "Standing default, until the group decides otherwise",
    });
  }
}

/**
 * Adds a body of the facts and takes its entities into it.
 * @param slug which body
 * @param fromOn since when its entities belong to it
 */
export async function addBodyOf(
  slug: "principals" | "supply-chains-task-force",
  fromOn: string,
): Promise<void> {
  const fact = bodies.find((body) => body.slug === slug);
  if (!fact) throw new Error(`no body ${slug}`);
  await act(addBody, await as("unodc-secretariat"), {
    slug,
    code: fact.symbolPart,
    kind: fact.kind,
    beneath: fact.parent !== null,
    ...fact.names,
  });
  const hand = await as("unodc-secretariat", slug);
  const members = fact.openToAll
    ? entities.filter(({ status }) => status === "member").map((entity) => entity.slug)
    : fact.entities;
  for (const member of members.filter((one) => one !== "unodc")) {
    const { id } = await db().entity.findFirstOrThrow({
      where: { slug: member, groupId: hand.seat.groupId },
    });
    await act(enrolEntity, hand, { entityId: id, status: "member", fromOn, source: fact.source });
  }
}

/** Gives people who already sit in the Working Group a second seat in the task force; OSCE leads it. */
export async function seatTaskForce(): Promise<void> {
  const hand = await as("unodc-secretariat", "supply-chains-task-force");
  const seats = [
    ["osce-co-chair", "osce", "coChair"],
    ["osce-focal-point", "osce", "focalPoint"],
    ["ilo-focal-point", "ilo", "focalPoint"],
    ["iom-focal-point", "iom", "focalPoint"],
  ] as const;
  for (const [seat, slug, role] of seats) {
    const { id: personId } = await db().person.findUniqueOrThrow({ where: { demoSeat: seat } });
    const { id: entityId } = await db().entity.findFirstOrThrow({
      where: { slug, groupId: hand.seat.groupId },
    });
    await act(giveSeat, hand, { personId, entityId, role, fromLocal: "", untilLocal: "" });
  }
}
