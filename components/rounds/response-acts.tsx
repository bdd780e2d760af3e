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
  submitLateAction,
  submitResponseAction,
  unverifyResponseAction,
  verifyAllAction,
  verifyResponseAction,
  withdrawResponseAction,
} from "@/lib/responses/actions";
import type { ResponseView } from "@/lib/responses/queries/response";
import { OneAct } from "./one-act";

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
          <Send view={view} t={t} answered={answered} entity={head.own} />
        </div>
      ) : null}
    </section>
  );
}

function Send({
  view: { round, may },
  t,
  answered,
  entity,
}: {
  view: ResponseView;
  t: Translate;
  answered: boolean;
  entity: string;
}) {
  const { verified, replies } = round.inside;
  // After the close an answer is accepted and stays as it is: the page promises no more than the rules keep.
  const late = round.state !== "open";
  const leaves = t(late ? "rounds.submitLedeLate" : "rounds.submitLede", { n: verified, replies });
  const label = answered ? t("responses.resubmit") : t("rounds.submit", { entity });
  return (
    <ConfirmSend
      key={answered ? "again" : "first"}
      label={label}
      reason={verdictReason(answered ? may.resubmit : may.submit, t)}
      title={t("rounds.submitTitle", { entity })}
      lede={answered ? t("responses.resubmitLede") : leaves}
      labels={sendLabels(t, label, 0)}
      action={answered ? resubmitAction : late ? submitLateAction : submitResponseAction}
      hidden={{ roundId: round.id }}
    />
  );
}
