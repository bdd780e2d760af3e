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

/**
 * Asks the rules for a socket, as the page asks them: at the opening, and whenever something was recorded about the text.
 * @param session who, from which seat
 * @param id the text
 * @param language of the sentences
 * @returns null when the draft is not there for the seat (rules: mayReadDraft)
 */
export async function readRights(
  session: CurrentSession,
  id: string,
  language: Language,
): Promise<DraftRights | null> {
  const { actor } = session;
  const [facts] = await db().$queryRaw<SubmissionFacts[]>`
    SELECT s.body_id AS "bodyId", s.penholder_id AS "penholderId", s.state,
      (SELECT m.may FROM drafter m WHERE m.submission_id = s.id AND m.entity_id = ${actor.seat.entityId}::uuid) AS drafter
    FROM submission s JOIN draft d ON d.submission_id = s.id WHERE s.id = ${id}::uuid AND s.body_id = ${actor.seat.bodyId}::uuid`;
  if (!facts || !mayReadDraft(actor, facts).ok) return null;
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
