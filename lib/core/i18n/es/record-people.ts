import type { recordPeople as english } from "@/lib/core/i18n/en/record-people";
import type { Filled } from "@/lib/core/i18n/filled";

const role =
  "{role, select, focalPoint {punto focal} alternate {suplencia} reviewer {revisión} approver {aprobación} coChair {copresidencia} secretariat {Secretaría} other {persona invitada}}";

/** What the record says of people and their seats. */
export const recordPeople: Filled<typeof english> = {
  seat: {
    given: `{actor} asignó un puesto a {name}: ${role}, {forEntity}.`,
    ended: `{actor} puso fin al puesto de {name}: ${role}, {forEntity}.`,
    handedOver: `{name} traspasó su puesto (${role}, {forEntity}) a {successor}. Registrado por {actor}.`,
  },
  person: {
    renamed: "{before} figura en adelante como {name}.",
    deactivated: "{actor} cerró la cuenta de {name}.",
  },
};
