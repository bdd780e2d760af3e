import { instantText } from "@/lib/core/dates";
import type { Language } from "@/lib/core/i18n/languages";
import { listed } from "@/lib/core/i18n/listed";
import { translator } from "@/lib/core/i18n/translate";
import type { NewLetter } from "@/lib/core/letters";
import { placeOf } from "@/lib/core/links";

type Facts = {
  to: { personId: string; email: string; locale: Language };
  readerZone: string;
  bodyId: string;
  submissionId: string;
  title: string;
  number: number;
};

/** Asks a colleague to look at a text before the entity answers; it carries a link, never what is inside (domain 5.2.1, R37). */
export function reviewAsked(
  facts: Facts & { by: string; entity: string; note: string; closesAt: Date; zone: string },
): NewLetter {
  const { to, closesAt, zone, readerZone, by, entity } = facts;
  return letter("reviewAsked", facts, {
    by,
    entity,
    note: facts.note ? `\n\n${facts.note}` : "",
    deadline: `${instantText(closesAt, zone, to.locale)} (${zone})`,
    yourTime: `${instantText(closesAt, readerZone, to.locale)} (${readerZone})`,
    email: to.email,
  });
}

/** Tells a colleague that their help is no longer needed. */
export function reviewTakenBack(facts: Facts & { by: string }): NewLetter {
  return letter("reviewTakenBack", facts, { by: facts.by });
}

/** Asks an approver for a step of the entity's own clearance (domain 4.3). */
export function clearanceAsked(facts: Facts & { step: string; by: string }): NewLetter {
  return letter("clearanceAsked", facts, { step: facts.step, by: facts.by });
}

/** Tells the reviewers which comments were verified: the link shows them (domain 5.1). */
export function verifiedShared(facts: Facts & { by: string }): NewLetter {
  return letter("verifiedShared", facts, { by: facts.by });
}

/** Tells the voices of an entity that the Secretariat entered what they had sent by e-mail (domain 2). */
export function enteredOnBehalf(facts: Facts & { by: string; entity: string }): NewLetter {
  return letter("enteredOnBehalf", facts, { by: facts.by, entity: facts.entity });
}

/** Tells them that the Secretariat entered that the entity has no comments, as it had sent by e-mail (domain 2, 5.1). */
export function noneOnBehalf(facts: Facts & { by: string; entity: string }): NewLetter {
  return letter("noneOnBehalf", facts, { by: facts.by, entity: facts.entity });
}

type OldWords = Facts & { entity: string; nos: string[] };

/** Tells those who stood behind comments that they say something else now: who still agrees co-sponsors them again (domain 5.2.4). */
export function sponsorshipLapsed(facts: OldWords): NewLetter {
  return letter("sponsorshipLapsed", facts, {
    entity: facts.entity,
    nos: listed(facts.nos, facts.to.locale),
    link: placeOf(`/submissions/${facts.submissionId}`),
  });
}

/** Tells the penholder that answers were given to other words than stand there now, and are owed again (domain 5.2.8). */
export function answersLapsed(facts: OldWords): NewLetter {
  return letter("answersLapsed", facts, {
    entity: facts.entity,
    nos: listed(facts.nos, facts.to.locale),
    link: placeOf(`/submissions/${facts.submissionId}/comments`),
  });
}

type Kind =
  | "reviewAsked"
  | "reviewTakenBack"
  | "clearanceAsked"
  | "verifiedShared"
  | "enteredOnBehalf"
  | "noneOnBehalf"
  | "sponsorshipLapsed"
  | "answersLapsed";

function letter(kind: Kind, facts: Facts, values: Record<string, string>): NewLetter {
  const t = translator(facts.to.locale);
  const all = {
    title: facts.title,
    number: facts.number,
    link: placeOf(`/submissions/${facts.submissionId}/response`),
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
