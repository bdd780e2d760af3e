import { Field } from "@/components/ui/field";
import { ZoneField } from "@/components/ui/zone-field";
import { localText } from "@/lib/core/dates";
import type { Translate } from "@/lib/core/i18n/translate";
import { zoneChoices, zoneName } from "@/lib/core/instants";
import type { Viewer } from "@/lib/core/viewer";
import type { MeetingView } from "@/lib/meetings/queries/page";
import { MEETING_MODES } from "@/lib/meetings/schema";

/** What a meeting is, when and where; both times are local to the zone chosen. */
export function MeetingFields({
  viewer,
  meeting,
}: {
  viewer: Viewer & { t: Translate };
  meeting?: MeetingView;
}) {
  const { t, actor } = viewer;
  const zone = meeting?.zone ?? actor.zone;
  const zones = zoneChoices(viewer);
  if (!zones.some((one) => one.zone === zone)) zones.push({ zone, name: zoneName(zone, t) });
  const at = (instant?: Date) => (instant ? localText(instant, zone) : undefined);
  return (
    <>
      <Field
        name="title"
        label={t("meetings.fields.title")}
        needed={t("ui.needed")}
        defaultValue={meeting?.title}
        maxLength={300}
      />
      <div className="pair">
        <Field
          name="startsLocal"
          type="datetime-local"
          label={t("meetings.fields.startsLocal")}
          needed={t("ui.needed")}
          defaultValue={at(meeting?.startsAt)}
        />
        <Field
          name="endsLocal"
          type="datetime-local"
          label={t("meetings.fields.endsLocal")}
          needed={t("ui.needed")}
          defaultValue={at(meeting?.endsAt)}
        />
      </div>
      <ZoneField label={t("meetings.fields.zone")} zones={zones} chosen={zone} />
      <div className="pair">
        <Field name="city" label={t("meetings.fields.city")} defaultValue={meeting?.city} maxLength={100} />
        <Field
          name="place"
          label={t("meetings.fields.place")}
          defaultValue={meeting?.place}
          maxLength={300}
        />
      </div>
      <Field name="host" label={t("meetings.fields.host")} defaultValue={meeting?.host} maxLength={200} />
      <Field
        as="select"
        name="mode"
        label={t("meetings.fields.mode")}
        defaultValue={meeting?.mode ?? "hybrid"}
      >
        {MEETING_MODES.map((mode) => (
          <option key={mode} value={mode}>
            {t(`meetings.modes.${mode}`)}
          </option>
        ))}
      </Field>
      <Field
        name="link"
        type="url"
        label={t("meetings.fields.link")}
        defaultValue={meeting?.link}
        maxLength={500}
      />
    </>
  );
}
