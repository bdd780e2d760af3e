import { TraceSelection } from "@/components/provenance/trace-selection";
import { Falls, MarginStrip } from "@/components/rounds/margin-strip";
import { OwnResponse } from "@/components/rounds/own-response";
import { QuestionAnswer } from "@/components/rounds/question-answer";
import { Side } from "@/components/rounds/side";
import { PositionCard } from "@/components/sign-off/position-card";
import { Act } from "@/components/ui/act";
import { ConfirmSend } from "@/components/ui/confirm-send";
import { Empty } from "@/components/ui/empty";
import { sendLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import type { SubmissionView } from "@/lib/sign-off/queries/page";
import { withdrawSubmissionAction } from "@/lib/submissions/actions";
import { referencesOf } from "@/lib/texts/numbers";
import { SubmissionFrame } from "./frame";
import { TextSheet } from "./text-sheet";
import { referenceWords, textWords } from "./words";

type Props = { view: SubmissionView; viewer: Viewer & { t: Translate } };

/** A text opens on its words; what is said about a paragraph stands beside it (look 2). */
export function SubmissionScreen({ view, viewer }: Props) {
  const { head, blocks, counts, openId } = view;
  const { t } = viewer;
  const references = referencesOf(blocks);
  const trace = `/submissions/${head.id}/versions/${head.versions.at(-1)?.number}/trace`;
  if (blocks.length === 0) {
    return (
      <SubmissionFrame head={head} viewer={viewer} tab="text" acts={<NextAct view={view} t={t} />}>
        <Empty title={t(head.blocks > 0 ? "submissions.notIssued" : "submissions.noText")} />
      </SubmissionFrame>
    );
  }
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="text" acts={<NextAct view={view} t={t} />}>
      {head.state === "signOff" || head.state === "adopted" ? (
        <PositionCard view={view} viewer={viewer} />
      ) : null}
      {head.state === "comment" && head.round?.instructions ? (
        <blockquote className="asked-for" dir="auto">
          {head.round.instructions}
        </blockquote>
      ) : null}
      {head.state === "comment" ? <OwnResponse view={view} viewer={viewer} /> : null}
      {head.state === "comment" && view.questions.length > 0 ? (
        <details className="questions">
          <summary>
            {t("roundLife.questions")} ({view.questions.length})
          </summary>
          {view.questions.map((question) => (
            <QuestionAnswer
              key={question.id}
              question={question}
              place={referenceWords(question.blockId ? (references[question.blockId] ?? null) : null, t)}
              may={view.may.round.answer}
              seatId={viewer.actor.seat.id ?? ""}
              t={t}
            />
          ))}
        </details>
      ) : null}
      <TraceSelection base={trace} labels={{ hint: t("provenance.hint"), go: t("provenance.go") }} />
      {head.round ? <Falls blocks={blocks} counts={counts} t={t} /> : null}
      <div className={head.round ? "sheet" : "sheet alone"}>
        {head.round ? <MarginStrip blocks={blocks} counts={counts} t={t} /> : null}
        <TextSheet
          blocks={blocks}
          lang={head.lang}
          words={{
            ...textWords(t, view.names),
            pictureOf: (id) => `/api/submissions/${head.id}/figures/${id}`,
          }}
          openId={openId ?? undefined}
          hrefOf={(id) => (head.round ? `?at=${id}#b-${id}` : `${trace}?block=${id}`)}
          counts={counts}
          invites={head.state === "comment"}
          countLabel={(id, n) => t("rounds.count", { n, reference: referenceWords(references[id], t) })}
        />
        {head.round ? (
          <Side
            view={view}
            viewer={viewer}
            reference={
              openId === "" ? referenceWords(null, t) : openId ? referenceWords(references[openId], t) : null
            }
          />
        ) : null}
      </div>
    </SubmissionFrame>
  );
}

/** The acts that carry the text to its next stage; each stays, with its reason, where it may not be done. */
function NextAct({ view: { head, may }, t }: { view: SubmissionView; t: Translate }) {
  const base = `/submissions/${head.id}`;
  if (head.state === "mandated") {
    return (
      <Act
        label={t("submissions.giveText")}
        tone="go"
        href={head.source ? `/readings/${head.source.id}` : `${base}/source`}
        reason={verdictReason(head.may.giveText, t)}
      />
    );
  }
  if (head.state === "drafting" || head.state === "resolution") {
    return (
      <>
        <Act
          label={t("submissions.edit")}
          href={`${base}/draft`}
          reason={verdictReason(head.may.editDraft, t)}
        />
        <Act label={t("rounds.open")} href={`${base}/open-round`} reason={verdictReason(may.round.open, t)} />
        <Act
          label={t("signOff.open")}
          tone="go"
          href={`${base}/open-sign-off`}
          reason={verdictReason(may.signOff.open, t)}
        />
        {head.may.withdraw.ok ? <Withdraw submissionId={head.id} t={t} /> : null}
      </>
    );
  }
  if (head.state === "comment")
    return (
      <Act
        label={t("rounds.extend")}
        href={`${base}/extend-round`}
        reason={verdictReason(may.round.extend, t)}
      />
    );
  return null;
}

function Withdraw({ submissionId, t }: { submissionId: string; t: Translate }) {
  return (
    <ConfirmSend
      label={t("submissions.withdraw")}
      tone="quiet"
      title={t("submissions.withdrawTitle")}
      lede={t("submissions.withdrawLede")}
      labels={sendLabels(t, t("submissions.withdraw"), 0)}
      action={withdrawSubmissionAction}
      hidden={{ submissionId }}
    />
  );
}
