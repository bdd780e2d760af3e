import type { Language } from "@/lib/core/i18n/languages";
import { translator } from "@/lib/core/i18n/translate";
import type { NewLetter } from "@/lib/core/letters";
import { placeOf } from "@/lib/core/links";

/**
 * The letter with the code. Its link opens the form and carries nothing, so that a scanner who follows it spends nothing
 * (reliability R25).
 */
export function codeLetter(facts: {
  to: { personId: string; email: string; locale: Language };
  code: string;
}): NewLetter {
  const t = translator(facts.to.locale);
  const code = `${facts.code.slice(0, 4)} ${facts.code.slice(4)}`;
  const text = t("door.letters.code.text", { code, link: placeOf("/sign-in") });
  return { kind: "signInCode", bodyId: null, to: facts.to, subject: t("door.letters.code.subject"), text };
}
