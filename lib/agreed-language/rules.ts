import { type Actor, servesTheBody, speaksForEntity } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";

/** What the rules need to know of a passage; `bodyId` is the body that adopted it, null where it was entered by hand. */
export type PassageFacts = { groupId: string; bodyId: string | null; retiredAt: Date | null };

/** Reading a passage: the whole group for what was entered by hand, its own body for what comes from an adopted text. */
export function maySeePassage(actor: Actor, p: PassageFacts): Verdict {
  if (p.groupId !== actor.seat.groupId) return no("notThere");
  return p.bodyId === null || p.bodyId === actor.seat.bodyId ? yes : no("notThere");
}

/** Adding a passage: whoever may hold a pen, the co-chairs and the Secretariat (domain 6.4). */
export function mayAddPassage(actor: Actor): Verdict {
  return speaksForEntity(actor) || servesTheBody(actor) ? yes : no("notFocalPointNorServing");
}

/** Correcting a passage: the Secretariat; the words of an adopted text stand as they were adopted. */
export function mayCorrectPassage(actor: Actor, p: PassageFacts): Verdict {
  if (actor.seat.role !== "secretariat") return no("notSecretariat");
  if (p.retiredAt) return no("passageRetired");
  return p.bodyId === null ? yes : no("passageAdopted");
}

/** Retiring a passage, which stays readable: the Secretariat, once. */
export function mayRetirePassage(actor: Actor, p: PassageFacts): Verdict {
  if (actor.seat.role !== "secretariat") return no("notSecretariat");
  return p.retiredAt ? no("passageRetired") : yes;
}
