import Link from "next/link";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { ConfirmSend } from "@/components/ui/confirm-send";
import { Field } from "@/components/ui/field";
import { formLabels, sendLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { instantView } from "@/lib/core/instants";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import { nameSnapshotAction, restoreDraftAction } from "@/lib/drafting/actions";
import type { MomentView } from "@/lib/drafting/queries/history";
import { Changes } from "./compare-changes";
import { SubmissionFrame } from "./frame";
import { whoWords } from "./history-screen";

type Props = { view: MomentView; viewer: Viewer & { t: Translate } };

/** The draft as it was at a version, with what that sitting changed; from here it gets a name, or comes back. */
export function MomentScreen({ view, viewer }: Props) {
  const { t } = viewer;
  const { head, sitting, version, at, pair, suggested } = view;
  const then = instantView(at, viewer).zoneText;
  const hidden = { submissionId: head.id, version: String(version) };
  return (
    <SubmissionFrame
      head={head}
      viewer={viewer}
      tab="history"
      acts={
        <ConfirmSend
          label={t("history.restore")}
          reason={verdictReason(view.may.restore, t)}
          tone="plain"
          title={t("history.restoreTitle", { at: then })}
          lede={t("history.restoreLede")}
          labels={sendLabels(t, t("history.restore"), 0)}
          action={restoreDraftAction}
          hidden={hidden}
        />
      }
    >
      <h2>{t("history.momentTitle", { at: then })}</h2>
      <p className="lede">
        {sitting ? (
          <>
            <b>{whoWords(sitting, t)}</b> {t("history.momentLede")}
          </>
        ) : null}{" "}
        {suggested ? t("history.momentSuggested") : null}
      </p>
      <p>
        <Link href={`/submissions/${head.id}/history`} prefetch={false}>
          {t("history.back")}
        </Link>
      </p>
      {view.may.name.ok ? (
        <details>
          <summary>{t("history.name")}</summary>
          <ActForm action={nameSnapshotAction} labels={formLabels(t)} clears>
            {Object.entries(hidden).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <Field name="name" label={t("history.name")} hint={t("history.nameHint")} maxLength={120} />
            <Button>{t("history.nameIt")}</Button>
          </ActForm>
        </details>
      ) : null}
      <Changes
        pair={pair}
        names={{ from: t("history.before"), to: then }}
        look={{ view: "inline", show: "all" }}
        lang={head.lang}
        t={t}
      />
    </SubmissionFrame>
  );
}
