/** The life of a publication: announced, being prepared, out (domain 1.7). */
export type PublicationState = "planned" | "inPreparation" | "published";

/** Which state may follow which; an empty list is an end. */
export const NEXT: Record<PublicationState, readonly PublicationState[]> = {
  planned: ["inPreparation", "published"],
  inPreparation: ["published"],
  published: [],
};
