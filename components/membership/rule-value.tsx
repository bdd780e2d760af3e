import { Field } from "@/components/ui/field";
import type { MessageKey, Translate } from "@/lib/core/i18n/translate";
import type { RuleLine } from "@/lib/membership/queries/group";
import { GROUP_RULES, type RuleKey, SHARES } from "@/lib/membership/schema";

const SHARE_WORDS: Record<(typeof SHARES)[number], MessageKey> = {
  "1/3": "membership.value.third",
  "1/2": "membership.value.half",
  majority: "membership.value.majority",
  "2/3": "membership.value.twoThirds",
  all: "membership.value.all",
};

/**
 * What a rule says, in words: "72 hours", "one third of the members", "yes".
 * @param key the rule
 * @param value as it is stored
 */
export function ruleText(key: RuleKey, value: string | number | boolean, t: Translate): string {
  const { unit } = GROUP_RULES[key];
  if (unit === "yesNo") return t(value === true ? "membership.value.yes" : "membership.value.no");
  if (unit === "share") return t(SHARE_WORDS[value as (typeof SHARES)[number]]);
  return t(`membership.value.${unit}`, { n: Number(value) });
}

/** The field in which a new value of a rule is given, in the form its unit asks for. */
export function RuleField({ rule, t }: { rule: RuleLine; t: Translate }) {
  const { unit } = GROUP_RULES[rule.key];
  const about = { name: "value", label: t("membership.newValue"), defaultValue: String(rule.value) };
  if (unit === "yesNo" || unit === "share") {
    const choices =
      unit === "share"
        ? SHARES.map((share) => ({ value: share, words: t(SHARE_WORDS[share]) }))
        : [true, false].map((one) => ({ value: String(one), words: ruleText(rule.key, one, t) }));
    return (
      <Field as="select" {...about}>
        {choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Field>
    );
  }
  return <Field {...about} type="number" hint={t(`membership.unit.${unit}`)} />;
}
