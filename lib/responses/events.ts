declare module "@/lib/core/record" {
  interface Events {
    "response.reviewerInvited": { title: string; name: string };
    "response.reviewerMoved": { title: string; name: string };
    "response.reviewerTakenBack": { title: string; name: string };
    "response.reviewerDone": { title: string };
    "response.paused": { title: string };
    "response.resumed": { title: string };
    "response.commentsVerified": { title: string; comments: number };
    "response.commentUnverified": { title: string };
    "response.consolidated": { title: string };
    "response.verified": { title: string; comments: number };
    "response.unverified": { title: string };
    "response.shared": { title: string; comments: number };
    "response.replaced": { title: string; comments: number };
    "response.clearanceDefined": { title: string; steps: number };
    "response.stepAnswered": { title: string; step: string; outcome: string };
    "response.stepSkipped": { title: string; step: string };
    "response.carriedOver": { title: string };
    "response.evidenceKept": { title: string; name: string };
    "response.evidenceTakenBack": { title: string };
    "response.enteredOnBehalf": { title: string };
    "response.noCommentsOnBehalf": { title: string };
    "response.coSponsored": { title: string; entity: string };
    /** Comments left again in other words than others had read: so many answers to them, and co-sponsorships, lapsed. */
    "response.reworded": { title: string; answers: number; sponsors: number };
    "response.coSponsorWithdrawn": { title: string; entity: string };
  }
}

/** Marks this file as a module: the nouns' events are declared, not run. */
export type ResponseEvents = "response";
