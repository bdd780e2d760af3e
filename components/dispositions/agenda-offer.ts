import type { Translate } from "@/lib/core/i18n/translate";
import { instantView } from "@/lib/core/instants";
import { verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import type { NextMeeting } from "@/lib/meetings/queries/next";

/** The press that brings a contested answer before a meeting, in the reader's words. */
export type AgendaOffer = { label: string; meetingId: string; meeting: string; reason?: string };

/**
 * Puts the offer into words; where it may not be done the words are the reason.
 * @param next the meeting that would take it
 * @param may whether the viewer may
 * @param viewer who reads
 */
export function agendaOffer(
  next: Pick<NextMeeting, "id" | "title" | "startsAt"> | null,
  may: Verdict,
  viewer: Viewer & { t: Translate },
): AgendaOffer {
  const { t } = viewer;
  return {
    label: t("dispositions.onAgenda"),
    meetingId: next?.id ?? "",
    meeting: next ? `${next.title}, ${instantView(next.startsAt, viewer).zoneText}` : "",
    reason: verdictReason(may, t),
  };
}
