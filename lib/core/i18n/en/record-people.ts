const role =
  "{role, select, focalPoint {focal point} alternate {alternate} reviewer {reviewer} approver {approver} coChair {co-chair} secretariat {Secretariat} other {guest}}";

/** What the record says of people and their seats. */
export const recordPeople = {
  seat: {
    given: `{actor} gave {name} a seat as ${role}, {forEntity}.`,
    ended: `{actor} ended the seat of {name} as ${role}, {forEntity}.`,
    handedOver: `{name} handed the seat as ${role}, {forEntity}, over to {successor}. Recorded by {actor}.`,
  },
  person: {
    renamed: "{before} is shown as {name} from now on.",
    deactivated: "{actor} closed the account of {name}.",
  },
} as const;
