import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";
import type { QuestionView } from "@/lib/rounds/queries/questions";
import { QuestionAnswer } from "./question-answer";

type Props = {
  questions: QuestionView[];
  /** Which paragraph is asked about, in words. */
  placeOf: (blockId: string | null) => string;
  may: Verdict;
  seatId: string;
  t: Translate;
};

/**
 * The penholder's questions inside the entity's response: to be answered while the seat may, and else to be read with what was
 * answered so far (domain 5.2.6).
 */
export function OwnAnswers({ questions, placeOf, may, seatId, t }: Props) {
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>{t("roundLife.questions")}</h2>
      {may.ok ? null : <p className="reason">{verdictReason(may, t)}</p>}
      {questions.map((question) =>
        may.ok ? (
          <QuestionAnswer
            key={question.id}
            question={question}
            place={placeOf(question.blockId)}
            may={may}
            seatId={seatId}
            t={t}
          />
        ) : (
          <Answered key={question.id} question={question} place={placeOf(question.blockId)} t={t} />
        ),
      )}
    </section>
  );
}

function Answered({ question, place, t }: { question: QuestionView; place: string; t: Translate }) {
  const { text, choices, own } = question;
  const choice = own?.choice == null ? undefined : choices[own.choice];
  return (
    <article className="note">
      <p dir="auto">
        <b>{place}</b>: {text}
      </p>
      {choice || own?.text ? (
        <p>
          {t("roundLife.questionReply")}: <bdi>{choice}</bdi>
        </p>
      ) : (
        <p className="muted">{t("roundLife.questionUnanswered")}</p>
      )}
      {own?.text ? <p dir="auto">{own.text}</p> : null}
    </article>
  );
}
