import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import type { formLabels } from "@/lib/core/form-words";
import { putOnAgendaAction } from "@/lib/dispositions/actions";
import type { AgendaOffer } from "./agenda-offer";

type Props = { commentId: string; offer: AgendaOffer; labels: ReturnType<typeof formLabels> };

/** Brings a contested answer before the meeting that it names, in one press (domain 5.2.9, 7.2). */
export function OntoAgenda({ commentId, offer, labels }: Props) {
  return (
    <ActForm action={putOnAgendaAction} labels={labels}>
      <input type="hidden" name="commentId" value={commentId} />
      <input type="hidden" name="meetingId" value={offer.meetingId} />
      <Act label={offer.label} reason={offer.reason} />
      {offer.meeting && !offer.reason ? (
        <p className="muted" dir="auto">
          {offer.meeting}
        </p>
      ) : null}
    </ActForm>
  );
}
