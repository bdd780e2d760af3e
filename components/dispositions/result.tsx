import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { BegunFrom } from "@/components/ui/begun-from";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import { takeUpAction } from "@/lib/dispositions/actions";
import type { AmendedParagraph, AmendmentsView } from "@/lib/dispositions/queries/amendments";
import { isTakenBack } from "@/lib/dispositions/rules";
import { namesOf } from "./amendment-card";
import { Runs } from "./runs";

type Props = { view: AmendmentsView; paragraph: AmendedParagraph; seat: string; t: Translate };

/** The paragraph as it would read with those chosen, to be applied to the working draft with the answers in one act. */
export function Result({ view, paragraph, seat, t }: Props) {
  const { head, may } = view;
  const { result, current, amendments } = paragraph;
  if (!may.takeUp.ok) return <Act label={t("dispositions.apply")} reason={verdictReason(may.takeUp, t)} />;
  if (!result || !current) return null;
  // What its entity has taken back is not taken up for it, though another proposes the same.
  const chosen = amendments
    .filter((one) => one.chosen)
    .flatMap((one) => one.proposals.filter(({ disposition }) => !isTakenBack(disposition)));
  if (chosen.length === 0) return null;
  const key = chosen.map((one) => one.id).join(",");
  const pairs = result.pairs
    .map((pair) => pair.map((place) => namesOf(amendments[place]?.proposals ?? [], t)).join(" × "))
    .join("; ");
  return (
    <section aria-labelledby="preview">
      <h3 id="preview">{t("dispositions.result")}</h3>
      {result.text === null ? (
        <p role="status">{t("dispositions.cannot", { pairs })}</p>
      ) : (
        <div className="result" dir="auto" lang={head.lang}>
          <Runs runs={result.runs} />
        </div>
      )}
      <ActForm action={takeUpAction} labels={formLabels(t)} text="newText" key={key}>
        <input type="hidden" name="submissionId" value={head.id} />
        <input type="hidden" name="blockId" value={current.blockId} />
        <BegunFrom name="oldText" value={current.text} />
        <BegunFrom
          name="picks"
          value={chosen.map((one) => `${one.id}:${one.disposition?.version ?? 0}`).join(",")}
          untilRefused
        />
        <DraftKeeper storageKey={`take-up:${key}:${seat}`} labels={draftLabels(t)} />
        <Field
          as="textarea"
          name="newText"
          label={t("dispositions.anew")}
          hint={t("dispositions.anewHint")}
          rows={6}
          maxLength={20_000}
          defaultValue={result.text ?? current.text}
        />
        <Field as="textarea" name="reply" label={t("dispositions.reply")} rows={2} maxLength={5000} />
        <Act label={t("dispositions.apply")} tone="go" />
      </ActForm>
    </section>
  );
}
