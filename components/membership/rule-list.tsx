import { Unfold } from "@/components/people/unfold";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { dayText } from "@/lib/core/dates";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import { dayZone, type Viewer } from "@/lib/core/viewer";
import { setGroupRuleAction } from "@/lib/membership/actions";
import type { GroupView, RuleLine } from "@/lib/membership/queries/group";
import { RuleField, ruleText } from "./rule-value";

type Reader = Viewer & { t: Translate };

/** The rules of the group, what each says today, and what was decided when (domain 14). */
export function RuleList({ view, viewer }: { view: GroupView; viewer: Reader }) {
  const { t } = viewer;
  const refusal = verdictReason(view.may.setRule, t);
  return (
    <>
      <h2>{t("membership.rules")}</h2>
      <p className="muted">{t("membership.rulesLede")}</p>
      {refusal ? <p className="reason">{refusal}</p> : null}
      <ul className="seats settings">
        {view.rules.map((rule) => (
          <li key={rule.key}>
            <span className="role">{ruleText(rule.key, rule.value, t)}</span>
            <span>
              {t(`membership.rule.${rule.key}`)}
              <small>{originOf(rule, view, viewer)}</small>
              {rule.history.map((entry) => (
                <small key={entry.from.toISOString() + entry.bodyId} dir="auto">
                  {t("membership.ruleFrom", {
                    day: dayText(entry.from, dayZone(viewer), t.language),
                    value: ruleText(rule.key, entry.value, t),
                    reference: entry.reference,
                  })}
                </small>
              ))}
            </span>
            {refusal ? null : <RuleForm rule={rule} viewer={viewer} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function originOf(rule: RuleLine, view: GroupView, { t, language }: Reader): string | null {
  if (rule.origin === "own") return null;
  if (rule.origin === "standard") return t("membership.standard");
  const above = view.bodies.find(
    (body) => body.id === rule.history.find((entry) => entry.bodyId !== view.bodyId)?.bodyId,
  );
  return t("membership.fromAbove", { body: above?.names[language] ?? above?.names.en ?? "" });
}

function RuleForm({ rule, viewer }: { rule: RuleLine; viewer: Reader }) {
  const { t } = viewer;
  const name = t(`membership.rule.${rule.key}`);
  return (
    <Unfold
      tone="quiet"
      label={
        <>
          {t("membership.setRule")}
          <span className="hidden-words"> {name}</span>
        </>
      }
    >
      <ActForm action={setGroupRuleAction} labels={formLabels(t)} signInHref="/sign-in?next=/group">
        <input type="hidden" name="key" value={rule.key} />
        <RuleField rule={rule} t={t} />
        <Field name="fromOn" type="date" label={t("membership.fromOn")} needed={t("ui.needed")} />
        <Field
          name="reference"
          label={t("membership.reference")}
          hint={t("membership.referenceHint")}
          needed={t("ui.needed")}
          maxLength={300}
        />
        <Button tone="go">{t("membership.setRule")}</Button>
      </ActForm>
    </Unfold>
  );
}
