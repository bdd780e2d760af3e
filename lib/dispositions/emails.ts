import type { Language } from "@/lib/core/i18n/languages";
import { translator } from "@/lib/core/i18n/translate";
import type { NewLetter } from "@/lib/core/letters";
import { placeOf } from "@/lib/core/links";

type Facts = {
  to: { personId: string; email: string; locale: Language };
  bodyId: string;
  submissionId: string;
  commentId: string;
  title: string;
  no: string;
};

/** Tells the penholder and those who serve the body that an entity does not agree, and why; they may see what is proposed (domain 5.2.9). */
export function dispositionContested(facts: Facts & { entity: string; reason: string }): NewLetter {
  return letter("dispositionContested", facts, { entity: facts.entity, reason: facts.reason });
}

/** Tells the entity that contested that its comment has been answered anew. */
export function dispositionAnew(facts: Facts): NewLetter {
  return letter("dispositionAnew", facts, {});
}

/** Tells everybody who received the published disposition that it was wrong, and why (domain 12.33). */
export function dispositionCorrected(facts: Facts & { reason: string }): NewLetter {
  return letter("dispositionCorrected", facts, { reason: facts.reason });
}

function letter(
  kind: "dispositionContested" | "dispositionAnew" | "dispositionCorrected",
  facts: Facts,
  values: Record<string, string>,
): NewLetter {
  const t = translator(facts.to.locale);
  const link = placeOf(`/submissions/${facts.submissionId}/answers/${facts.commentId}`);
  const all = { title: facts.title, no: facts.no === "none" ? "–" : facts.no, link, ...values };
  return {
    kind,
    bodyId: facts.bodyId,
    to: facts.to,
    subject: t(`letters.${kind}.subject`, all),
    text: t(`letters.${kind}.text`, all),
  };
}
