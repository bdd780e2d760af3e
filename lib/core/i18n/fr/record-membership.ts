import type { recordMembership as english } from "@/lib/core/i18n/en/record-membership";
import type { Filled } from "@/lib/core/i18n/filled";

const status = "{status, select, member {membre} partner {partenaire} other {observateur}}";
const rule =
  "{key, select, silenceMinHours {Durée minimale de l’approbation tacite, en heures} roundWorkingDays {Durée d’un cycle d’observations, en jours ouvrables} signOffWorkingDays {Durée du recueil des avals, en jours ouvrables} minutesDays {Délai pour le procès-verbal, en jours} quorumOpen {Quorum pour ouvrir une réunion} quorumDecide {Quorum pour décider} partnersComment {Observations des partenaires} partnersSignOff {Aval des partenaires} commentsSealed {Observations confidentielles jusqu’à la clôture} admissionDays {Délai d’objection à une admission, en jours} meetingNoticeWeeks {Préavis de réunion, en semaines} other {Durée du mandat de la coprésidence, en mois}}";

/** What the record says of the group, its bodies, its entities and its rules. */
export const recordMembership: Filled<typeof english> = {
  group: { founded: "Le groupe « {name} » a été fondé, avec l’organe {body}." },
  body: { added: "{actor} a ajouté l’organe « {name} » ({code})." },
  entity: {
    admitted: `{actor} a enregistré l’admission de {name} ({acronym}) comme ${status} le {from}.`,
    enrolled: `{actor} a enregistré l’appartenance de {name} ({acronym}) à l’organe comme ${status} à partir du {from}.`,
    left: "{actor} a enregistré la fin de l’appartenance de {name} ({acronym}) le {until}.",
    edited: "{actor} a corrigé la fiche de {name} ({acronym}).",
    renamed:
      "{actor} a enregistré un changement de nom : {before} s’appelle {name} ({acronym}) à partir du {from}.",
  },
  rule: {
    set: `{actor} a fixé une règle du groupe, à partir du {from} : ${rule} : {value}. Décision : {reference}.`,
  },
};
