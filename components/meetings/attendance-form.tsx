import type { ReactNode } from "react";
import { ActForm, type FormLabels } from "@/components/ui/act-form";
import { ScrollTable } from "@/components/ui/scroll-table";
import { recordAttendanceAction } from "@/lib/meetings/actions";
import type { AttendanceRow } from "@/lib/meetings/queries/page";

type Props = {
  meetingId: string;
  rows: AttendanceRow[];
  modes: { value: string; words: string }[];
  labels: FormLabels;
  words: { entity: string; takesPart: string; caption: string };
  children: ReactNode;
};

/** A choice for each entity; its value carries both, so that the list leaves as one field. */
export function AttendanceForm({ meetingId, rows, modes, labels, words, children }: Props) {
  return (
    <ActForm action={recordAttendanceAction} labels={labels} className="form wide">
      <input type="hidden" name="meetingId" value={meetingId} />
      <ScrollTable caption={words.caption}>
        <thead>
          <tr>
            <th scope="col">{words.entity}</th>
            <th scope="col">{words.takesPart}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.entityId}>
              <th scope="row">
                <bdi id={`entity-${row.entityId}`}>{row.acronym}</bdi>
              </th>
              <td>
                <select
                  name="attendance[]"
                  defaultValue={`${row.entityId}:${row.mode ?? ""}`}
                  aria-labelledby={`entity-${row.entityId}`}
                >
                  {modes.map(({ value, words: said }) => (
                    <option key={value} value={`${row.entityId}:${value}`}>
                      {said}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {children}
    </ActForm>
  );
}
