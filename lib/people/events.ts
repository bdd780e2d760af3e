declare module "@/lib/core/record" {
  interface Events {
    "seat.given": { name: string; role: string; forEntity: string; from: string; until: string };
    "seat.ended": { name: string; role: string; forEntity: string; until: string };
    "seat.handedOver": { name: string; successor: string; role: string; forEntity: string; from: string };
    "person.renamed": { before: string; name: string };
    "person.deactivated": { name: string };
  }
}

/** Marks this file as a module: the nouns' events are declared, not run. */
export type PeopleEvents = "seat" | "person";
