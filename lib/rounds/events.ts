declare module "@/lib/core/record" {
  interface Events {
    "round.opened": { title: string; number: number; entities: number; closesAt: string };
    "round.planned": { title: string; number: number; opensAt: string; closesAt: string };
    "round.planChanged": {
      title: string;
      number: number;
      opensAt: string;
      closesAt: string;
      visibility: "sealed" | "shared";
    };
    "round.cancelled": { title: string; number: number };
    "round.questionAdded": { title: string; number: number };
    "round.questionRemoved": { title: string; number: number };
    "round.extended": { title: string; number: number; closesAt: string };
    "round.closed": { title: string; number: number; responses: number; comments: number };
    "round.entityExcused": { title: string; number: number; entity: string; reason: string };
    "round.excuseLifted": { title: string; number: number; entity: string };
    "round.compiled": { title: string; number: number };
    "round.resolved": { title: string; number: number };
    "round.published": { title: string; number: number };
    "round.reopened": { title: string; number: number; closesAt: string; reason: string };
    "round.commentAdded": { title: string };
    "round.commentRemoved": { title: string };
    "round.responseSubmitted": { title: string; comments: number };
    "round.noComments": { title: string };
    "round.responseWithdrawn": { title: string };
  }
}

/** Marks this file as a module: the nouns' events are declared, not run. */
export type RoundEvents = "round";
