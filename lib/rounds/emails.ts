import { instantText } from "@/lib/core/dates";
import type { Language } from "@/lib/core/i18n/languages";
import { translator } from "@/lib/core/i18n/translate";
import type { NewLetter } from "@/lib/core/letters";
import { placeOf } from "@/lib/core/links";
import type { Refusal } from "@/lib/core/verdict";

type Facts = {
  to: { personId: string; email: string; locale: Language };
  readerZone: string;
  bodyId: string;
  submissionId: string;
  title: string;
  number: number;
};
type Asked = Deadline & { instructions?: string };
type Counts = Record<string, number>;
type Deadline = Facts & { closesAt: Date; zone: string };

/** Asks an entity for its consolidated comments (domain 5.4). It carries a link and the title, never sealed content (R37). */
export function roundOpened(facts: Asked): NewLetter {
  const place = `/submissions/${facts.submissionId}`;
  const nothing = translator(facts.to.locale)("rounds.noComments");
  // Whoever has nothing to say is one press away from having said so (domain 5.1); the page asks, a link never acts.
  const link = `${placeOf(place)}\n\n${nothing}: ${placeOf(`${place}/no-comments`)}`;
  const opened = letter("roundOpened", facts, { ...deadlineValues(facts), link });
  return facts.instructions ? { ...opened, text: `${opened.text}\n${facts.instructions}\n` } : opened;
}

/** Tells the penholder that a planned round did not open, and why. */
export function roundNotOpened(facts: Facts & { reason: Refusal }): NewLetter {
  const why = translator(facts.to.locale)(`refusals.${facts.reason}`);
  return letter("roundNotOpened", facts, { reason: why });
}

/** Tells everybody who was asked that the deadline has moved, for all (domain 5.2.17). */
export function roundExtended(facts: Deadline): NewLetter {
  return letter("roundExtended", facts, deadlineValues(facts));
}

/** Tells the penholder that the round has closed and what came in. */
export function roundClosed(facts: Facts & { responses: number; comments: number }): NewLetter {
  return letter("roundClosed", facts, { responses: facts.responses, comments: facts.comments });
}

/** Tells everybody who has been asked of a question that was attached since. */
export function roundQuestion(facts: Facts & { question: string }): NewLetter {
  return letter("roundQuestion", facts, { question: facts.question });
}

/** Tells everybody who was asked what came in (domain 5.4). */
export function roundCompiled(facts: Facts & { counts: Counts }): NewLetter {
  return letter("roundCompiled", facts, facts.counts);
}

/**
 * Tells an entity that every comment has been answered; `own` is how many were its own. The link leads to the response to it,
 * which says of each of them what became of it.
 */
export function roundPublished(facts: Facts & { counts: Counts; own: number }): NewLetter {
  // Another round may be open by the time it is read.
  const link = placeOf(`/submissions/${facts.submissionId}/matrix/letter?round=${facts.number}`);
  return letter("roundPublished", facts, { ...facts.counts, own: facts.own, link });
}

/** Tells everybody that the round is open again, until when and why. */
export function roundReopened(facts: Deadline & { reason: string }): NewLetter {
  return letter("roundReopened", facts, { ...deadlineValues(facts), reason: facts.reason });
}

function deadlineValues(facts: Deadline): Record<string, string> {
  const language = facts.to.locale;
  return {
    deadline: `${instantText(facts.closesAt, facts.zone, language)} (${facts.zone})`,
    yourTime: `${instantText(facts.closesAt, facts.readerZone, language)} (${facts.readerZone})`,
  };
}

function letter(
  kind:
    | "roundOpened"
    | "roundExtended"
    | "roundClosed"
    | "roundCompiled"
    | "roundPublished"
    | "roundReopened"
    | "roundNotOpened"
    | "roundQuestion",
  facts: Facts,
  values: Record<string, string | number>,
): NewLetter {
  const t = translator(facts.to.locale);
  const all = {
    title: facts.title,
    number: facts.number,
    link: placeOf(`/submissions/${facts.submissionId}`),
    ...values,
  };
  return {
    kind,
    bodyId: facts.bodyId,
    to: facts.to,
    subject: t(`letters.${kind}.subject`, all),
    text: t(`letters.${kind}.text`, all),
  };
}
