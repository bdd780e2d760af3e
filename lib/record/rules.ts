import type { Actor } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import { isOwnVoice } from "@/lib/rounds/rules-seeing";

/** What decides who sees an entry: `sealed` while the round it belongs to is open (domain 5.2.2, 5.2.3). */
export type EntryFacts = { bodyId: string; entityId: string | null; sealed: boolean };

/** Reading an entry of the record: every seat of the body; what a round still seals, only inside the acting entity (reliability R19). */
export function maySeeEntry(actor: Actor, entry: EntryFacts): Verdict {
  if (entry.bodyId !== actor.seat.bodyId) return no("notThere");
  if (!entry.sealed) return yes;
  return entry.entityId === actor.seat.entityId && isOwnVoice(actor) ? yes : no("notThere");
}

/** Hearing that something was recorded, as it happens: exactly where the entry itself may be read; its timing tells too. */
export function mayHear(actor: Actor, news: { body: string; sealed: string | null }): Verdict {
  return maySeeEntry(actor, { bodyId: news.body, entityId: news.sealed, sealed: news.sealed !== null });
}
