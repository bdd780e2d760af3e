import { ConfirmSend } from "@/components/ui/confirm-send";
import { Field } from "@/components/ui/field";
import { sendLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import { cancelMeetingAction, publishAgendaAction } from "@/lib/meetings/actions";
import { type MeetingLetterKind, meetingLetter } from "@/lib/meetings/emails";
import type { MeetingView } from "@/lib/meetings/queries/page";

type Props = {
  view: MeetingView;
  receivers: { name: string; detail: string }[];
  viewer: Viewer & { t: Translate };
};

/** Publishes the agenda: exactly who receives it, and in which words (look 6). */
export function PublishAgenda({ view, receivers, viewer }: Props) {
  const { t } = viewer;
  return (
    <ConfirmSend
      label={t("meetings.publish")}
      reason={verdictReason(view.may.publish, t)}
      title={t("meetings.publishTitle", { title: view.title })}
      receivers={receivers}
      letter={preview("published", view, viewer)}
      labels={sendLabels(t, t("meetings.publishConfirm"), receivers.length)}
      action={publishAgendaAction}
      hidden={{ meetingId: view.id }}
    />
  );
}

/** Calls the meeting off, with the reason that everybody reads. */
export function CancelMeeting({ view, receivers, viewer }: Props) {
  const { t } = viewer;
  return (
    <ConfirmSend
      label={t("meetings.cancel")}
      tone="danger"
      reason={verdictReason(view.may.cancel, t)}
      title={t("meetings.cancelTitle", { title: view.title })}
      receivers={receivers}
      letter={preview("cancelled", view, viewer)}
      labels={sendLabels(t, t("meetings.cancelConfirm"), receivers.length)}
      action={cancelMeetingAction}
      hidden={{ meetingId: view.id }}
    >
      <Field
        as="textarea"
        name="reason"
        label={t("meetings.reason")}
        hint={t("meetings.reasonHint")}
        needed={t("ui.needed")}
        maxLength={1000}
      />
    </ConfirmSend>
  );
}

/** The letter as the sender would get it; the reason of a cancellation is not written yet. */
function preview(kind: MeetingLetterKind, view: MeetingView, { actor, language }: Viewer) {
  const agenda = kind === "published" ? (view.agenda ?? []) : [];
  const { subject, text } = meetingLetter(
    kind,
    { ...view, reason: "…", agenda },
    { locale: language, zone: actor.zone },
  );
  return { subject, body: text, lang: language };
}
