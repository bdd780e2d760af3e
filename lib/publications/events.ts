declare module "@/lib/core/record" {
  interface Events {
    "publication.announced": { title: string };
    "publication.begun": { title: string };
    "publication.published": { title: string; funding: string };
    "publication.recorded": { title: string };
  }
}

/** Marks this file as a module: the nouns' events are declared, not run. */
export type PublicationEvents = "publication";
