import { type AgendaOffer, agendaOffer } from "@/components/dispositions/agenda-offer";
import { placeSaid, type SaidPlace } from "@/components/dispositions/place-said";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { CommentDetail } from "@/lib/workbench/queries/comment";

/** The chosen comment as it travels to the browser: what the browser cannot say itself is said. */
export type SaidDetail = Omit<CommentDetail, "place" | "agenda"> & {
  place: SaidPlace | null;
  agenda: (AgendaOffer & { standsOn: string | null }) | null;
};

/**
 * The chosen comment in the reader's language.
 * @param detail what the database said
 * @param viewer who reads
 */
export function detailWords(
  { place, agenda, ...detail }: CommentDetail,
  viewer: Viewer & { t: Translate },
): SaidDetail {
  return {
    ...detail,
    place: place && placeSaid(place, viewer.t),
    agenda: agenda && { ...agendaOffer(agenda.next, agenda.may, viewer), standsOn: agenda.standsOn },
  };
}
