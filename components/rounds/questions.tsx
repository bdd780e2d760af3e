import { referenceWords } from "@/components/submissions/words";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { Field } from "@/components/ui/field";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";
import { addQuestionAction, removeQuestionAction } from "@/lib/rounds/actions";
import type { AskedIn } from "@/lib/rounds/queries/asked";
import type { QuestionView } from "@/lib/rounds/queries/questions";
import type { RoundView } from "@/lib/rounds/queries/round";

type Props = { view: RoundView; t: Translate };

/** The questions of the rounds with the answers that may be seen; the penholder attaches them to the one that comes next. */
export function Questions({ view: { asked }, t }: Props) {
  if (asked.length === 0) return null;
  return (
    <section>
      <h2>{t("roundLife.questions")}</h2>
      {asked.map((one, place) => (
        <Asked
          key={one.roundId}
          asked={one}
          among={asked.length > 1}
          isNext={place === asked.length - 1}
          t={t}
        />
      ))}
    </section>
  );
}

type AskedProps = { asked: AskedIn; among: boolean; isNext: boolean; t: Translate };

function Asked({ asked: { roundId, number, questions, places, may }, among, isNext, t }: AskedProps) {
  const where = (blockId: string | null) => referenceWords(blockId ? (places[blockId] ?? null) : null, t);
  return (
    <>
      {among ? <h3>{t("roundLife.number", { n: number })}</h3> : null}
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
      {isNext ? <QuestionForm roundId={roundId} where={where} places={places} may={may.ask} t={t} /> : null}
    </>
  );
}

type FormProps = Pick<AskedIn, "roundId" | "places"> & {
  where: (blockId: string | null) => string;
  may: Verdict;
  t: Translate;
};

function QuestionForm({ roundId, places, where, may, t }: FormProps) {
  return (
    <ActForm action={addQuestionAction} labels={formLabels(t)} clears className="form">
      <input type="hidden" name="roundId" value={roundId} />
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
      <Field as="textarea" name="choices" label={t("roundLife.questionChoices")} rows={3} maxLength={4000} />
      <Act label={t("roundLife.questionAdd")} reason={verdictReason(may, t)} />
    </ActForm>
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
