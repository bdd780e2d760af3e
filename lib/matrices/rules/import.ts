import type { Actor } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import { mayComment } from "@/lib/responses/rules";
import { isOwnVoice, type ResponseFacts } from "@/lib/rounds/rules";

/** Whose file it is: of the own entity, or of another, sent by e-mail and brought in by the Secretariat. */
export type ImportFacts = ResponseFacts & { behalf: boolean };

/**
 * Bringing in a matrix, deciding its rows, taking it over: as commenting by hand. For another entity the Secretariat may, as
 * long as that entity has not answered itself (domain 2, 5.2.13).
 */
export function mayImport(actor: Actor, r: ImportFacts, now: Date): Verdict {
  return r.behalf ? mayImportForAnother(actor, r, now) : mayComment(actor, r, now);
}

function mayImportForAnother(actor: Actor, r: ImportFacts, now: Date): Verdict {
  if (actor.seat.role !== "secretariat") return no("notSecretariat");
  if (!r.asked.includes(r.entityId)) return no("entityNotAsked");
  if (r.state !== "open" || now >= r.closesAt) return no("roundClosed");
  if (r.response === "submitted" || r.response === "noComments") return no("entityAnswered");
  return yes;
}

/** Throwing away what was read and not taken over: whoever sees it, at any time. */
export function mayDropImport(
  actor: Actor,
  r: { entityId: string; behalf: boolean; waiting: boolean },
): Verdict {
  const see = maySeeImport(actor, r);
  if (!see.ok) return see;
  return r.waiting ? yes : no("importDone");
}

/** Taking over what was read: once, and as it was decided. */
export function mayApplyImport(actor: Actor, r: ImportFacts & { waiting: boolean }, now: Date): Verdict {
  return r.waiting ? mayImport(actor, r, now) : no("importDone");
}

/**
 * Seeing what a file brought: the voices of its own entity; what the Secretariat brought in, the Secretariat alone
 * (reliability R19). For everybody else it is not there.
 */
export function maySeeImport(actor: Actor, r: { entityId: string; behalf: boolean }): Verdict {
  if (r.behalf) return actor.seat.role === "secretariat" ? yes : no("notThere");
  return actor.seat.entityId === r.entityId && isOwnVoice(actor) ? yes : no("notThere");
}

/** A file that nobody took over is thrown away when its round has closed: time's act alone. */
export function mayForgetImport(
  actor: Actor,
  r: { waiting: boolean; state: ResponseFacts["state"]; closesAt: Date },
  now: Date,
): Verdict {
  if (!r.waiting) return no("importDone");
  if (actor.seat.role !== "system" || now < r.closesAt) return no("roundNotDue");
  return yes;
}
