import { instantText } from "@/lib/core/dates";
import type { Language } from "@/lib/core/i18n/languages";
import { translator } from "@/lib/core/i18n/translate";
import type { NewLetter } from "@/lib/core/letters";
import { placeOf } from "@/lib/core/links";
import type { SeatRole } from "./schema";

type Facts = {
  to: { personId: string; email: string; locale: Language };
  bodyId: string;
  name: string;
  zone: string;
  role: SeatRole;
  entity: string;
  body: Record<string, string>;
  group: Record<string, string>;
  from: Date;
};

/** Tells somebody which seat was given to them, from when, and how to come in; there is nothing to accept (domain 2.5). */
export function invited(facts: Facts): NewLetter {
  const language = facts.to.locale;
  const t = translator(language);
  const values = {
    name: facts.name,
    role: t(`people.roles.${facts.role}`),
    entity: facts.entity,
    body: facts.body[language] ?? facts.body.en ?? "",
    group: facts.group[language] ?? facts.group.en ?? "",
    from: `${instantText(facts.from, facts.zone, language)} (${facts.zone})`,
    email: facts.to.email,
    link: placeOf("/sign-in"),
  };
  return {
    kind: "invited",
    bodyId: facts.bodyId,
    to: facts.to,
    subject: t("people.letters.invited.subject", values),
    text: t("people.letters.invited.text", values),
  };
}
