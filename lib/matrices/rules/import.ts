import type { Actor } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import { type InsideFacts, mayComment } from "@/lib/responses/rules";
import { mayKeepEvidence } from "@/lib/responses/rules-beyond";
import { type ResponseFacts, speaksInRound } from "@/lib/rounds/rules";
import { worksInRound } from "@/lib/rounds/rules-seeing";
import type { Block } from "@/lib/texts/blocks";

/**
 * Whose file it is: of the own entity, or of another, sent by e-mail and brought in by the Secretariat; `own`: that entity has
 * answered here by itself.
 */
export type ImportFacts = InsideFacts & { behalf: boolean; own?: boolean };

/**
 * Bringing in a matrix, deciding its rows, taking it over: as commenting by hand. For another entity the Secretariat may, the
 * file being the evidence, as long as that entity has not answered itself (domain 2, 5.2.12, 5.2.13).
 */
export function mayImport(actor: Actor, r: ImportFacts, now: Date): Verdict {
  if (!r.behalf) return mayComment(actor, r, now);
  return mayKeepEvidence(actor, { ...r, own: r.own ?? false, evidence: true });
}

/** For which entity a file came in, and whether the Secretariat brought it. */
export type ImportOwner = Pick<ImportFacts, "entityId" | "behalf" | "guests">;

/** What bounds a file beside its rows: whose comments it may change, which paragraphs are agreed, and their words. */
export type ImportBounds = {
  mayChange: (comment: { authorId: string; verified: boolean }) => boolean;
  agreed: ReadonlySet<string>;
  /** Where words begin in a paragraph, in UTF-16 units; -1 where they do not stand in it (domain 5.2.11). */
  standsAt: (blockId: string | null, words: string) => number;
};

/**
 * As by hand: a reviewer changes own comments only, until they are verified; on an agreed paragraph a comment needs its reason
 * (domain 5.1, 5.2.10).
 * @param actor who takes over
 * @param r the response
 * @param blocks the commented version
 */
export function boundsOf(
  actor: Actor,
  r: Pick<ImportFacts, "behalf" | "guests">,
  blocks: readonly Block[],
): ImportBounds {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const agreed = blocks.filter((block) => "status" in block && block.status === "agreed");
  return {
    mayChange: ({ authorId, verified }) =>
      r.behalf || speaksInRound(actor, r) || (authorId === actor.personId && !verified),
    agreed: new Set(agreed.map(({ id }) => id)),
    standsAt: (blockId, words) => texts.get(blockId ?? "")?.indexOf(words) ?? -1,
  };
}

/** Throwing away what was read and not taken over: whoever sees it, at any time. */
export function mayDropImport(actor: Actor, r: ImportOwner & { waiting: boolean }): Verdict {
  const see = maySeeImport(actor, r);
  if (!see.ok) return see;
  return r.waiting ? yes : no("importDone");
}

/** Deciding what will be taken over: as long as nothing was. */
export function mayDecideImport(actor: Actor, r: ImportFacts & { waiting: boolean }, now: Date): Verdict {
  return r.waiting ? mayImport(actor, r, now) : no("importDone");
}

/** What will happen at once: how many comments would be new or changed, and whether each row's fate is the one that was shown. */
export type ImportPlan = { waiting: boolean; brings: number; asShown: boolean };

/**
 * Taking over what was read: once, and as it was shown (reliability R12). What brings no comment would be an answer without
 * a word, so nobody gives it for another entity (reliability R13).
 */
export function mayApplyImport(actor: Actor, r: ImportFacts & ImportPlan, now: Date): Verdict {
  const may = mayDecideImport(actor, r, now);
  if (!may.ok) return may;
  if (!r.asShown) return no("importChanged");
  return r.behalf && r.brings === 0 ? no("importBringsNothing") : yes;
}

/**
 * Seeing what a file brought: the voices of its own entity; what the Secretariat brought in, the Secretariat alone
 * (reliability R19). For everybody else it is not there.
 */
export function maySeeImport(actor: Actor, r: ImportOwner): Verdict {
  if (r.behalf) return actor.seat.role === "secretariat" ? yes : no("notThere");
  return actor.seat.entityId === r.entityId && worksInRound(actor, r) ? yes : no("notThere");
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
