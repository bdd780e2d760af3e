import { ConfirmSend } from "@/components/ui/confirm-send";
import { Field } from "@/components/ui/field";
import { sendLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import { declineAction, signOffAction, withdrawSignOffAction } from "@/lib/sign-off/actions";
import type { SubmissionView } from "@/lib/sign-off/queries/page";

type Props = { view: SubmissionView; viewer: Viewer & { t: Translate } };

/** What the viewer's entity is asked to sign, or the seal when all have. */
export function PositionCard({ view, viewer }: Props) {
  const { head } = view;
  const { t } = viewer;
  const version = head.versions.find((one) => one.id === head.signOff?.versionId);
  if (!head.signOff || !version) return null;
  const kinds = Object.values(head.signOff.positions);
  const signed = kinds.filter((kind) => kind === "signedOff").length;
  if (head.state === "adopted") {
    return (
      <section className="seal">
        <b>
          {t("signOff.seal")}: {version.symbol}
        </b>
        <span>{t("signOff.sealLede")}</span>
        <span className="mono">{version.sha256}</span>
      </section>
    );
  }
  const position = head.signOff.positions[viewer.actor.seat.entityId] ?? "notAsked";
  return (
    <section className="position-card" aria-labelledby="position">
      <h2 id="position">{t("signOff.card", { entity: view.entity })}</h2>
      <p>
        {t(`signOff.positions.${position}`)} · {t("signOff.progress", { signed, n: kinds.length })}
      </p>
      <p>
        {t(position === "notAsked" ? "signOff.cardLedeNotAsked" : "signOff.cardLede", {
          symbol: version.symbol,
        })}
      </p>
      <p className="mono">{version.sha256}</p>
      <PositionActs view={view} t={t} symbol={version.symbol} />
    </section>
  );
}

function PositionActs({
  view: { head, may, entity },
  t,
  symbol,
}: {
  view: SubmissionView;
  t: Translate;
  symbol: string;
}) {
  const hidden = { signOffId: head.signOff?.id ?? "" };
  return (
    <div className="acts">
      <ConfirmSend
        label={t("signOff.sign", { entity })}
        reason={verdictReason(may.signOff.sign, t)}
        title={t("signOff.signTitle", { entity })}
        lede={t("signOff.signLede", { symbol })}
        labels={sendLabels(t, t("signOff.sign", { entity }), 0)}
        action={signOffAction}
        hidden={hidden}
      />
      <ConfirmSend
        label={t("signOff.decline")}
        tone="danger"
        reason={verdictReason(may.signOff.decline, t)}
        title={t("signOff.declineTitle", { entity })}
        lede={t("signOff.declineLede")}
        labels={sendLabels(t, t("signOff.decline"), 0)}
        action={declineAction}
        hidden={hidden}
      >
        <Field
          as="textarea"
          name="reason"
          label={t("signOff.reason")}
          hint={t("signOff.reasonHint")}
          needed={t("ui.needed")}
          maxLength={5000}
        />
      </ConfirmSend>
      {may.signOff.withdraw.ok ? (
        <ConfirmSend
          label={t("signOff.withdraw")}
          tone="quiet"
          title={t("signOff.withdrawTitle")}
          lede={t("signOff.withdrawLede")}
          labels={sendLabels(t, t("signOff.withdraw"), 0)}
          action={withdrawSignOffAction}
          hidden={hidden}
        />
      ) : null}
    </div>
  );
}
