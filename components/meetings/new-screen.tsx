import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { Receivers } from "@/components/ui/confirm-send";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { draftLabels, formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { changeMeetingAction, scheduleMeetingAction } from "@/lib/meetings/actions";
import type { MeetingView } from "@/lib/meetings/queries/page";
import { MeetingFields } from "./meeting-fields";

type Reader = Viewer & { t: Translate };
type Receiver = { name: string; detail: string };

/** Calls a meeting; exactly who gets the date is shown before it leaves (look 6). */
export function NewMeetingScreen({
  receivers,
  may,
  viewer,
}: {
  receivers: Receiver[];
  may: Verdict;
  viewer: Reader;
}) {
  const { t, actor } = viewer;
  return (
    <>
      <h1>{t("meetings.schedule")}</h1>
      <ActForm action={scheduleMeetingAction} labels={formLabels(t)} signInHref="/sign-in?next=/meetings/new">
        <DraftKeeper storageKey={`meeting:new:${actor.seat.id}`} labels={draftLabels(t)} />
        <MeetingFields viewer={viewer} />
        <Receivers receivers={receivers} label={t("meetings.scheduleTells", { n: receivers.length })} />
        <Act label={t("meetings.schedule")} tone="go" reason={verdictReason(may, t)} />
      </ActForm>
    </>
  );
}

/** Gives a meeting another time or place. */
export function ChangeMeetingScreen({
  view,
  receivers,
  viewer,
}: {
  view: MeetingView;
  receivers: Receiver[];
  viewer: Reader;
}) {
  const { t } = viewer;
  return (
    <>
      <p className="kicker" dir="auto">
        {view.title}
      </p>
      <h1>{t("meetings.change")}</h1>
      <ActForm
        action={changeMeetingAction}
        labels={formLabels(t)}
        text="place"
        signInHref={`/sign-in?next=/meetings/${view.id}/change`}
      >
        <input type="hidden" name="meetingId" value={view.id} />
        <input type="hidden" name="version" value={view.version} />
        <MeetingFields viewer={viewer} meeting={view} />
        <Receivers receivers={receivers} label={t("meetings.changeTells", { n: receivers.length })} />
        <Act label={t("meetings.change")} tone="go" reason={verdictReason(view.may.change, t)} />
      </ActForm>
    </>
  );
}
