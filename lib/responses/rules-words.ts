import type { Actor } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import { type CommentFacts, mayEditComment, mayVerify } from "./rules";

/** What others have said of a comment: answered, or called the original of another; co-sponsored; or made a part of one. */
export type HeldFacts = { answered: boolean; sponsored: boolean; part: boolean };

/**
 * Removing a comment: who may change it, as long as nobody outside has said anything of it; what was answered or co-sponsored
 * stays, and does not leave if it is not verified (domain 5.2.4, 5.2.8).
 */
export function mayRemoveComment(actor: Actor, c: CommentFacts & { held: HeldFacts }, now: Date): Verdict {
  const may = mayEditComment(actor, c, now);
  return may.ok ? mayGo(c.held) : may;
}

/**
 * Merging another comment into this one: the voices who consolidate, and nothing of what either says is cut off. The other is
 * gone then, so `held` is the other's (domain 5.1).
 */
export function mayMergeComments(
  actor: Actor,
  c: CommentFacts & { held: HeldFacts; tooLong: boolean },
  now: Date,
): Verdict {
  const may = mayVerify(actor, c, now);
  const gone = may.ok ? mayRemoveComment(actor, c, now) : may;
  return gone.ok && c.tooLong ? no("mergedTooLong") : gone;
}

function mayGo({ answered, sponsored, part }: HeldFacts): Verdict {
  if (answered) return no("answeredStays");
  if (part) return no("partStays");
  return sponsored ? no("sponsoredStays") : yes;
}
