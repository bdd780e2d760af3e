import { Chip } from "@/components/ui/chip";
import { ConfirmSend } from "@/components/ui/confirm-send";
import { sendLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import {
  answerNoCommentsAction,
  pauseResponseAction,
  resubmitAction,
  resumeResponseAction,
  shareVerifiedAction,
  unverifyResponseAction,
  verifyAllAction,
  verifyResponseAction,
  withdrawResponseAction,
} from "@/lib/responses/actions";
import type { ResponseView } from "@/lib/responses/queries/response";
import { OneAct } from "./one-act";
import { SubmitOwn } from "./submit-own";

/** Where the response stands, and the acts of the entity's voices in the order in which they come (domain 5.1). */
export function ResponseActs({ view, t }: { view: ResponseView; t: Translate }) {
  const { head, round, may } = view;
  const { paused, verified, replies } = round.inside;
  const answered = round.mine === "submitted" || round.mine === "noComments";
  const hidden = { roundId: round.id };
  const speaks = may.withdraw.ok || may.withdraw.reason !== "notFocalPoint";
  return (
    <section className="bar" aria-label={t("rounds.yours")}>
      <span>
        <b>{t(`rounds.responses.${round.mine}`)}</b>{" "}
        {round.mine === "noComments"
          ? null
          : t("responses.counts", { n: round.mineComments, verified, replies })}{" "}
        {paused ? <Chip tone="amber">{t("responses.paused")}</Chip> : null}{" "}
        {view.behalf.entered ? <Chip>{t("responses.onBehalf")}</Chip> : null}
      </span>
      {speaks ? (
        <div className="end">
          <OneAct
            t={t}
            hidden={hidden}
            action={paused ? resumeResponseAction : pauseResponseAction}
            label={t(paused ? "responses.resume" : "responses.pause")}
            may={may.pause}
          />
          {verified < round.mineComments ? (
            <OneAct
              t={t}
              hidden={{ ...hidden, digest: view.shown.waiting }}
              action={verifyAllAction}
              label={t("responses.verifyAll")}
              may={may.verify}
            />
          ) : null}
          {view.reviewers.length > 0 ? (
            <OneAct
              t={t}
              hidden={hidden}
              action={shareVerifiedAction}
              label={t("responses.share")}
              may={may.share}
            />
          ) : null}
          {round.mine === "verified" ? (
            <OneAct
              t={t}
              hidden={hidden}
              action={unverifyResponseAction}
              label={t("responses.unverifyResponse")}
              may={may.unverifyResponse}
            />
          ) : (
            <OneAct
              t={t}
              hidden={hidden}
              action={verifyResponseAction}
              label={t("responses.verifyResponse")}
              may={may.verifyResponse}
            />
          )}
          {answered ? (
            <OneAct
              t={t}
              hidden={hidden}
              action={withdrawResponseAction}
              label={t("rounds.withdraw")}
              may={may.withdraw}
            />
          ) : (
            <OneAct
              t={t}
              hidden={hidden}
              action={answerNoCommentsAction}
              label={t("rounds.noComments")}
              may={may.noComments}
            />
          )}
          {answered ? (
            <Resubmit view={view} t={t} />
          ) : (
            <SubmitOwn round={round} entity={head.own} may={may.submit} t={t} />
          )}
        </div>
      ) : null}
    </section>
  );
}

function Resubmit({ view: { head, round, may }, t }: { view: ResponseView; t: Translate }) {
  const label = t("responses.resubmit");
  return (
    <ConfirmSend
      label={label}
      reason={verdictReason(may.resubmit, t)}
      title={t("rounds.submitTitle", { entity: head.own })}
      lede={t("responses.resubmitLede")}
      labels={sendLabels(t, label, 0)}
      action={resubmitAction}
      hidden={{ roundId: round.id }}
    />
  );
}
