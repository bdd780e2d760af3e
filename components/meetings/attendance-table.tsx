import { Empty } from "@/components/ui/empty";
import { Mark, type MarkKind } from "@/components/ui/mark";
import { ScrollTable } from "@/components/ui/scroll-table";
import type { Translate } from "@/lib/core/i18n/translate";
import type { AttendanceRow, MeetingView } from "@/lib/meetings/queries/page";

const MARKS: Record<NonNullable<AttendanceRow["mode"]>, MarkKind> = {
  room: "done",
  remote: "done",
  excused: "excused",
  absent: "silent",
};

/** Who takes part, or took part, by entity: one symbol and one word (look 3). */
export function AttendanceTable({ view, t }: { view: MeetingView; t: Translate }) {
  const heard = view.attendance.filter((row) => row.mode !== null);
  if (heard.length === 0) return <Empty title={t("meetings.attendanceNone")} />;
  return (
    <ScrollTable caption={t("meetings.attendance")}>
      <thead>
        <tr>
          <th scope="col">{t("meetings.entity")}</th>
          <th scope="col">{t("meetings.takesPart")}</th>
        </tr>
      </thead>
      <tbody>
        {heard.map((row) => (
          <tr key={row.entityId}>
            <th scope="row">
              <bdi>{row.acronym}</bdi>
            </th>
            <td>
              {row.mode ? (
                <Mark kind={MARKS[row.mode]}>{t(`meetings.attendanceModes.${row.mode}`)}</Mark>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
