import { db } from "@/lib/core/db";
import type { Language } from "@/lib/core/i18n/languages";
import { type Translate, translator } from "@/lib/core/i18n/translate";
import { refusalSentence } from "@/lib/core/reply";
import type { CurrentSession } from "@/lib/core/session";
import { maySuggest, mayWrite } from "@/lib/drafting/rules";
import { mayReadDraft, type SubmissionFacts } from "@/lib/submissions/rules";

/** What a seat may do with a draft now, in its own words. */
export type DraftRights = {
  write: boolean;
  suggest: boolean;
  reason: string | null;
  entityId: string;
  t: Translate;
};

type Facts = Omit<SubmissionFacts, "drafter"> & { drafters: Record<string, "write" | "suggest"> };

/**
 * Asks the rules for sockets, as the page asks them: at the opening, and whenever something was recorded about the text.
 * @param id the text
 * @returns what answers for one seat and the language of its sentences: null when the draft is not there for the seat
 *   (rules: mayReadDraft)
 */
export async function readRights(
  id: string,
): Promise<(session: CurrentSession, language: Language) => DraftRights | null> {
  const [facts] = await db().$queryRaw<Facts[]>`
    SELECT s.body_id AS "bodyId", s.penholder_id AS "penholderId", s.state,
      (SELECT coalesce(json_object_agg(m.entity_id, m.may), '{}') FROM drafter m WHERE m.submission_id = s.id) AS drafters
    FROM submission s JOIN draft d ON d.submission_id = s.id WHERE s.id = ${id}::uuid`;
  return (session, language) => (facts ? rightsOf(session, facts, language) : null);
}

function rightsOf(
  { actor }: CurrentSession,
  { drafters, ...text }: Facts,
  language: Language,
): DraftRights | null {
  const facts: SubmissionFacts = { ...text, drafter: drafters[actor.seat.entityId] ?? null };
  if (facts.bodyId !== actor.seat.bodyId || !mayReadDraft(actor, facts).ok) return null;
  const t = translator(language);
  const [write, suggest] = [mayWrite(actor, facts), maySuggest(actor, facts)];
  return {
    write: write.ok,
    suggest: suggest.ok,
    reason: write.ok ? null : refusalSentence(suggest.ok ? write.reason : suggest.reason, t),
    entityId: actor.seat.entityId,
    t,
  };
}
