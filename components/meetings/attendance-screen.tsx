import Link from "next/link";
import { Act } from "@/components/ui/act";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import type { MeetingView } from "@/lib/meetings/queries/page";
import { ATTENDANCE_MODES } from "@/lib/meetings/schema";
import { AttendanceForm } from "./attendance-form";

/** Records by entity who takes part (domain 7.6). */
export function AttendanceScreen({
  view,
  viewer: { t },
}: {
  view: MeetingView;
  viewer: Viewer & { t: Translate };
}) {
  const modes = [
    { value: "", words: t("meetings.attendanceModes.unknown") },
    ...ATTENDANCE_MODES.map((mode) => ({ value: mode, words: t(`meetings.attendanceModes.${mode}`) })),
  ];
  return (
    <>
      <p className="kicker">
        <Link href={`/meetings/${view.id}`} prefetch={false}>
          <bdi>{view.title}</bdi>
        </Link>
      </p>
      <h1>{t("meetings.attendance")}</h1>
      <AttendanceForm
        meetingId={view.id}
        rows={view.attendance}
        modes={modes}
        labels={formLabels(t)}
        words={{
          entity: t("meetings.entity"),
          takesPart: t("meetings.takesPart"),
          caption: t("meetings.attendance"),
        }}
      >
        <Act
          label={t("meetings.keepAttendance")}
          tone="go"
          reason={verdictReason(view.may.recordAttendance, t)}
        />
      </AttendanceForm>
    </>
  );
}
