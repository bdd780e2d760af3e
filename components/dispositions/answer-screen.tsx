import Link from "next/link";
import { Fragment } from "react";
import { SubmissionFrame } from "@/components/submissions/frame";
import { referenceWords } from "@/components/submissions/words";
import { Chip } from "@/components/ui/chip";
import { Instant } from "@/components/ui/instant";
import type { Translate } from "@/lib/core/i18n/translate";
import { instantView } from "@/lib/core/instants";
import type { Viewer } from "@/lib/core/viewer";
import type { AnswerVersion, AnswerView } from "@/lib/dispositions/queries/answer";
import { AnswerActs } from "./answer-acts";
import { placeSaid } from "./place-said";
import { PlaceWords } from "./place-words";

type Reader = Viewer & { t: Translate };

/** One comment and what becomes of it: the answer as it stands, its versions, and what one may do about it. */
export function AnswerScreen({ view, viewer }: { view: AnswerView; viewer: Reader }) {
  const { head, comment, versions, place } = view;
  const { t } = viewer;
  const { answer } = comment;
  const place_ = place ? referenceWords(place.was, t) : referenceWords(null, t);
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="comments">
      <h2>
        {[comment.no === "none" ? null : comment.no, comment.entity, place_].filter(Boolean).join(" · ")}
      </h2>
      <PlaceWords said={place && placeSaid(place, t)} />
      <div className="note">
        <p dir="auto">{comment.text}</p>
        {comment.proposedText ? (
          <p className="prop" dir="auto">
            {comment.proposedText}
          </p>
        ) : null}
      </div>
      <h2>{t("dispositions.title")}</h2>
      {answer ? (
        <div className="answered">
          <p>
            <Chip tone={answer.kind === "accepted" ? "green" : undefined}>
              {t(`rounds.dispositions.${answer.kind as "accepted"}`)}
            </Chip>{" "}
            {answer.duplicateOf ? t("workbench.number", { number: answer.duplicateOf }) : null}{" "}
            {comment.state === "published" ? null : (
              <span className="muted">{t("dispositions.proposal", { version: answer.version })}</span>
            )}{" "}
            {answer.stance ? (
              <Chip tone={answer.stance === "contested" ? "red" : "green"}>
                {t(`dispositions.${answer.stance as "accepted"}`)}
              </Chip>
            ) : null}
          </p>
          {answer.reply ? <p dir="auto">{answer.reply}</p> : null}
          {answer.stanceFor ? (
            <blockquote dir="auto" className="contested">
              {answer.stanceFor}
            </blockquote>
          ) : null}
          {comment.meetingId ? (
            <p>
              <Link href={`/meetings/${comment.meetingId}/agenda`} prefetch={false}>
                {t("dispositions.standsOnAgenda")}
              </Link>
            </p>
          ) : null}
        </div>
      ) : comment.parts.length > 0 ? (
        <p>
          {t("workbench.splitInto")}{" "}
          {comment.parts.map(({ id, no }) => (
            <Fragment key={id}>
              <Link href={`/submissions/${head.id}/answers/${id}`} prefetch={false}>
                {t("workbench.number", { number: no })}
              </Link>{" "}
            </Fragment>
          ))}
        </p>
      ) : view.answerShown ? (
        <p className="muted">{t("rounds.unanswered")}</p>
      ) : null}
      {comment.parts.length > 0 ? null : <AnswerActs view={view} viewer={viewer} />}
      <Versions versions={versions} viewer={viewer} />
    </SubmissionFrame>
  );
}

function Versions({ versions, viewer }: { versions: AnswerVersion[]; viewer: Reader }) {
  const { t } = viewer;
  if (versions.length === 0) return null;
  return (
    <details open={versions.some((one) => one.correctedFor !== "")}>
      <summary>{t("dispositions.versions")}</summary>
      <ol className="versions" reversed>
        {versions.map((one) => (
          <li key={one.version}>
            <Chip>{t(`rounds.dispositions.${one.kind as "accepted"}`)}</Chip>{" "}
            {one.entity ? <bdi>{one.entity}</bdi> : null}{" "}
            <Instant at={instantView(one.at, viewer)} label={t("ui.dutyTimes")} />
            {one.correctedFor ? (
              <p>
                <b>{t("dispositions.corrigendum")}</b> <span dir="auto">{one.correctedFor}</span>
              </p>
            ) : null}
            {one.reply ? <p dir="auto">{one.reply}</p> : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
