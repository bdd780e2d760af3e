import { instantText, timeText } from "@/lib/core/dates";
import type { Language } from "@/lib/core/i18n/languages";
import { type Translate, translator } from "@/lib/core/i18n/translate";
import { placeOf } from "@/lib/core/links";
import type { Entry, Placed } from "./agenda";

/** What there is to tell about a meeting. */
export type MeetingLetterKind = "scheduled" | "changed" | "published" | "cancelled";

/** The facts of a letter about a meeting; `agenda` is empty while it is not published. */
export type MeetingLetterFacts = {
  id: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  city: string;
  place: string;
  link: string;
  reason: string;
  agenda: Placed<Entry & { title: string }>[];
};

const ALWAYS = ["Europe/Vienna", "America/New_York"];

/**
 * A letter about a meeting, in the reader's language, with the time in the reader's zone, at the meeting, in Vienna and in
 * New York (domain 7.6, reliability R16). Links come from APP_ORIGIN.
 * @param kind what there is to tell
 * @param m the meeting
 * @param reader their language and zone
 */
export function meetingLetter(
  kind: MeetingLetterKind,
  m: MeetingLetterFacts,
  reader: { locale: Language; zone: string },
): { subject: string; text: string } {
  const t = translator(reader.locale);
  const values = { title: m.title, reason: m.reason };
  const parts = [
    t("meetings.letters.greeting"),
    t(`meetings.letters.${kind}.text`, values),
    timesText(m, reader.zone, t),
    [m.place, m.city].filter(Boolean).join(", "),
    m.agenda.map((item) => agendaLine(item, reader.zone, t)).join("\n"),
    kind === "cancelled" ? "" : m.link && t("meetings.letters.online", { link: m.link }),
    placeOf(`/meetings/${m.id}`),
    t(kind === "cancelled" ? "meetings.letters.calendarGone" : "meetings.letters.calendar", {
      link: placeOf(`/meetings/${m.id}/calendar`),
    }),
  ];
  return {
    subject: t(`meetings.letters.${kind}.subject`, values),
    text: `${parts.filter(Boolean).join("\n\n")}\n`,
  };
}

function timesText(m: MeetingLetterFacts, readerZone: string, t: Translate): string {
  const zones = [...new Set([readerZone, m.zone, ...ALWAYS])];
  return zones
    .map(
      (zone) =>
        `  ${instantText(m.startsAt, zone, t.language)}–${timeText(m.endsAt, zone, t.language)} (${zone})`,
    )
    .join("\n");
}

function agendaLine(item: Placed<Entry & { title: string }>, zone: string, t: Translate): string {
  const indent = item.level === 2 ? "    " : "  ";
  return `${indent}${timeText(item.startsAt, zone, t.language)}  ${[item.number, item.title].filter(Boolean).join("  ")}`;
}
