declare module "@/lib/core/record" {
  interface Events {
    "group.founded": { name: string; body: string };
    "body.added": { name: string; code: string };
    "entity.admitted": { name: string; acronym: string; status: string; from: string };
    "entity.enrolled": { name: string; acronym: string; status: string; from: string };
    "entity.left": { name: string; acronym: string; until: string };
    "entity.edited": { name: string; acronym: string };
    "entity.renamed": { before: string; name: string; acronym: string; from: string };
    "rule.set": { key: string; value: string; from: string; reference: string };
  }
}

/** Marks this file as a module: the nouns' events are declared, not run. */
export type MembershipEvents = "group" | "body" | "entity" | "rule";
