import { referenceWords } from "@/components/submissions/words";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { Field } from "@/components/ui/field";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import { addQuestionAction, removeQuestionAction } from "@/lib/rounds/actions";
import type { QuestionView } from "@/lib/rounds/queries/questions";
import type { RoundView } from "@/lib/rounds/queries/round";

type Props = { view: RoundView; t: Translate };

/** The questions of a round with the answers that may be seen; the penholder attaches them here. */
export function Questions({ view, t }: Props) {
  const { questions, places, askedIn, may } = view;
  if (!askedIn) return null;
  const where = (blockId: string | null) => referenceWords(blockId ? (places[blockId] ?? null) : null, t);
  return (
    <section>
      <h2>{t("roundLife.questions")}</h2>
      {questions.length === 0 ? <p className="muted">{t("roundLife.questionNone")}</p> : null}
      {questions.map((question) => (
        <article key={question.id} className="note">
          <p dir="auto">
            <b>{where(question.blockId)}</b>: {question.text}
          </p>
          <Replies question={question} t={t} />
          {may.unask.ok ? (
            <ActForm action={removeQuestionAction} labels={formLabels(t)}>
              <input type="hidden" name="questionId" value={question.id} />
              <Act label={t("roundLife.questionRemove")} tone="quiet" />
            </ActForm>
          ) : null}
        </article>
      ))}
      <ActForm action={addQuestionAction} labels={formLabels(t)} clears className="form">
        <input type="hidden" name="roundId" value={askedIn} />
        <Field
          as="textarea"
          name="text"
          label={t("roundLife.questionText")}
          needed={t("ui.needed")}
          rows={2}
          maxLength={2000}
        />
        <Field as="select" name="blockId" label={t("roundLife.questionPlace")} defaultValue="">
          <option value="">{where(null)}</option>
          {Object.keys(places).map((blockId) => (
            <option key={blockId} value={blockId}>
              {where(blockId)}
            </option>
          ))}
        </Field>
        <Field
          as="textarea"
          name="choices"
          label={t("roundLife.questionChoices")}
          rows={3}
          maxLength={4000}
        />
        <Act label={t("roundLife.questionAdd")} reason={verdictReason(may.ask, t)} />
      </ActForm>
    </section>
  );
}

function Replies({ question, t }: { question: QuestionView; t: Translate }) {
  const { choices, replies } = question;
  return (
    <>
      {choices.length > 0 ? (
        <ul>
          {choices.map((choice, place) => (
            <li key={choice} dir="auto">
              {t("roundLife.questionCount", {
                choice,
                n: replies.filter((one) => one.choice === place).length,
              })}
            </li>
          ))}
        </ul>
      ) : null}
      <ul>
        {replies
          .filter(({ text }) => text !== "")
          .map(({ entity, text }) => (
            <li key={entity}>
              <bdi>{entity}</bdi>: <span dir="auto">{text}</span>
            </li>
          ))}
      </ul>
    </>
  );
}
