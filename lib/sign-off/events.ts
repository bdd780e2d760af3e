declare module "@/lib/core/record" {
  interface Events {
    "signOff.opened": { title: string; symbol: string; entities: number; closesAt: string; sha256: string };
    "signOff.signedOff": { title: string; symbol: string; sha256: string };
    "signOff.declined": { title: string; symbol: string; reason: string };
    "signOff.completed": { title: string; symbol: string; entities: number; sha256: string };
    "signOff.lapsed": { title: string; symbol: string; signed: number; missing: number };
    "signOff.withdrawn": { title: string; symbol: string };
  }
}

/** Marks this file as a module: the nouns' events are declared, not run. */
export type SignOffEvents = "signOff";
