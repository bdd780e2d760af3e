import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { BegunFrom } from "@/components/ui/begun-from";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";
import { answerQuestionAction } from "@/lib/responses/actions";
import type { QuestionView } from "@/lib/rounds/queries/questions";

/** `place` says in words which paragraph is asked about. */
type Props = { question: QuestionView; place: string; may: Verdict; seatId: string; t: Translate };

/** A question of the penholder, with the place for the entity's answer: it leaves with the response (domain 5.2.6). */
export function QuestionAnswer({ question, place, may, seatId, t }: Props) {
  const { id, text, choices, own } = question;
  const version = own?.version ?? 0;
  return (
    <section className="note" aria-label={t("roundLife.questionText")}>
      <p dir="auto">
        <b>{place}</b>: {text}
      </p>
      <ActForm action={answerQuestionAction} labels={formLabels(t)} text="text" key={version}>
        <input type="hidden" name="questionId" value={id} />
        <BegunFrom name="version" value={String(version)} />
        <DraftKeeper storageKey={`question:${id}:${seatId}`} labels={draftLabels(t)} />
        {choices.length > 0 ? (
          <fieldset className="field">
            <legend>{t("roundLife.questionReply")}</legend>
            {choices.map((choice, at) => (
              <label key={choice}>
                <input type="radio" name="choice" value={at} defaultChecked={own?.choice === at} />{" "}
                <bdi>{choice}</bdi>
              </label>
            ))}
            <label>
              <input type="radio" name="choice" value="" defaultChecked={(own?.choice ?? null) === null} />{" "}
              {t("roundLife.questionUnchosen")}
            </label>
          </fieldset>
        ) : null}
        <Field
          as="textarea"
          name="text"
          label={t("roundLife.questionReply")}
          rows={2}
          maxLength={10_000}
          defaultValue={own?.text}
        />
        <Act label={t("roundLife.questionKeep")} reason={verdictReason(may, t)} />
      </ActForm>
    </section>
  );
}
