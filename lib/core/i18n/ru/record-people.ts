import type { recordPeople as english } from "@/lib/core/i18n/en/record-people";
import type { Filled } from "@/lib/core/i18n/filled";

const role =
  "{role, select, focalPoint {координатор} alternate {заместитель координатора} reviewer {рецензент} approver {утверждающее лицо} coChair {сопредседатель} secretariat {Секретариат} other {гость}}";

/** What the record says of people and their seats. */
export const recordPeople: Filled<typeof english> = {
  seat: {
    given: `{actor}: предоставлено место: {name}, ${role}, {forEntity}.`,
    ended: `{actor}: прекращено место: {name}, ${role}, {forEntity}.`,
    handedOver: `Место (${role}, {forEntity}) передано: от кого – {name}, кому – {successor}. Запись: {actor}.`,
  },
  person: {
    renamed: "Имя {before} отныне показано как {name}.",
    deactivated: "{actor}: закрыта учетная запись: {name}.",
  },
};
