import { instantText } from "@/lib/core/dates";
import type { Language } from "@/lib/core/i18n/languages";
import { translator, type Values } from "@/lib/core/i18n/translate";
import type { NewLetter } from "@/lib/core/letters";
import { placeOf } from "@/lib/core/links";

type Facts = {
  to: { personId: string; email: string; locale: Language };
  readerZone: string;
  bodyId: string;
  submissionId: string;
  title: string;
};
type Kind = "signOffOpened" | "signOffDeclined" | "signOffComplete" | "signOffLapsed";

/** Asks an entity to sign off a frozen text (domain 8.4). */
export function signOffOpened(
  facts: Facts & { symbol: string; sha256: string; closesAt: Date; zone: string },
): NewLetter {
  const language = facts.to.locale;
  return letter("signOffOpened", facts, {
    symbol: facts.symbol,
    sha256: facts.sha256,
    deadline: `${instantText(facts.closesAt, facts.zone, language)} (${facts.zone})`,
    yourTime: `${instantText(facts.closesAt, facts.readerZone, language)} (${facts.readerZone})`,
  });
}

/** Tells everybody asked, at once, that an entity declined and why (domain 3.2.8). */
export function signOffDeclined(facts: Facts & { entity: string; reason: string }): NewLetter {
  return letter("signOffDeclined", facts, { entity: facts.entity, reason: facts.reason });
}

/** Tells everybody asked that the text stands adopted. */
export function signOffComplete(facts: Facts & { symbol: string; sha256: string }): NewLetter {
  return letter("signOffComplete", facts, { symbol: facts.symbol, sha256: facts.sha256 });
}

/** Tells everybody asked that the deadline came before all had signed. */
export function signOffLapsed(facts: Facts & { signed: number; missing: number }): NewLetter {
  return letter("signOffLapsed", facts, { signed: facts.signed, missing: facts.missing });
}

function letter(kind: Kind, facts: Facts, values: Values): NewLetter {
  const t = translator(facts.to.locale);
  const all = { title: facts.title, link: placeOf(`/submissions/${facts.submissionId}`), ...values };
  return {
    kind,
    bodyId: facts.bodyId,
    to: facts.to,
    subject: t(`letters.${kind}.subject`, all),
    text: t(`letters.${kind}.text`, all),
  };
}
