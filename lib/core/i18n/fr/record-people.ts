import type { recordPeople as english } from "@/lib/core/i18n/en/record-people";
import type { Filled } from "@/lib/core/i18n/filled";

const role =
  "{role, select, focalPoint {point focal} alternate {suppléance} reviewer {relecture} approver {approbation} coChair {coprésidence} secretariat {Secrétariat} other {personne invitée}}";

/** What the record says of people and their seats. */
export const recordPeople: Filled<typeof english> = {
  seat: {
    given: `{actor} a attribué un siège à {name} : ${role}, {forEntity}.`,
    ended: `{actor} a mis fin au siège de {name} : ${role}, {forEntity}.`,
    handedOver: `{name} a transmis son siège (${role}, {forEntity}) à {successor}. Enregistré par {actor}.`,
  },
  person: {
    renamed: "{before} figure désormais sous le nom de {name}.",
    deactivated: "{actor} a fermé le compte de {name}.",
  },
};
