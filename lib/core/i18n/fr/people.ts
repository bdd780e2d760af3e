import type { people as english } from "@/lib/core/i18n/en/people";
import type { Filled } from "@/lib/core/i18n/filled";

/** People, their seats and their accounts. */
export const people: Filled<typeof english> = {
  roles: {
    focalPoint: "Point focal",
    alternate: "Suppléance",
    reviewer: "Relecture",
    approver: "Approbation",
    coChair: "Coprésidence",
    secretariat: "Secrétariat",
    guest: "Personne invitée",
  },
  seatTitle: "{role}, {entity}",
  since: "depuis le {day}",
  term: "du {from} au {until}",
  from: "à partir du {day}",
  invite: "Inviter une personne",
  inviteLede:
    "La personne reçoit une lettre dans sa langue et peut entrer dès le moment que vous fixez. Elle n’a rien à accepter.",
  name: "Nom ou fonction",
  nameHint: "Tel qu’il figure à côté de ce que fait la personne.",
  email: "Adresse électronique",
  language: "Langue",
  zone: "Fuseau horaire",
  zoneHint: "Vide : celui de l’entité. Sinon, par exemple Africa/Nairobi.",
  role: "Siège",
  fromLocal: "À partir de",
  fromHint: "Dans votre fuseau horaire, {zone}. Vide : immédiatement.",
  untilLocal: "Jusqu’à",
  untilHint: "Vide : sans terme fixé.",
  invited: "Le siège est attribué. La lettre est en cours d’envoi.",
  endSeat: "Mettre fin au siège",
  endLede:
    "{name} n’agit alors plus pour l’entité {entity}. Tout ce qui a été fait depuis ce siège reste en place.",
  seatEnded: "Le siège a pris fin.",
  handOver: "Transmettre",
  handOverLede:
    "Le nouveau siège commence lorsque celui-ci prend fin, pour le reste du mandat. Tout ce qui a été fait depuis ce siège reste acquis à l’entité.",
  handedOver: "Le siège est transmis. La lettre à la personne qui prend la suite est en cours d’envoi.",
  close: "Fermer le compte",
  closeOf: "Fermer le compte de {name}",
  closeLede:
    "Tous les sièges de cette personne prennent fin maintenant, de même que ses sessions. Tout ce qu’elle a fait reste au registre.",
  closed: "Le compte est fermé.",
  account: "Mon compte",
  accountLede: "Ce que les autres voient de vous, et où votre session est ouverte.",
  preferences: "Préférences",
  keep: "Enregistrer",
  kept: "Vos préférences sont enregistrées.",
  seats: "Mes sièges",
  current: "vous agissez depuis ce siège",
  act: "Agir depuis ce siège",
  letters: {
    invited: {
      subject: "Votre siège ({body}) : {role}, {entity}",
      text: "À l’attention de {name},\n\nVous occupez un siège – {body}, {group} :\n\n  {role}, {entity}\n  à partir de : {from}\n\nPour entrer, ouvrez la page ci-dessous, indiquez cette adresse ({email}) et saisissez le code que vous recevrez.\n\n{link}\n",
    },
  },
};
