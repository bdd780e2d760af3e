import type { matrices as english } from "@/lib/core/i18n/en/matrices";
import type { Filled } from "@/lib/core/i18n/filled";

/** Matrices that go out: what the screens say, in French. */
export const matrices: Filled<typeof english> = {
  title: "Tableaux des observations",
  columns: {
    number: "N°",
    entity: "Entité",
    place: "Paragraphe",
    anchor: "Texte visé",
    kind: "Type",
    strength: "Priorité",
    text: "Observation",
    proposedText: "Texte proposé",
    rationale: "Motif",
    supportedBy: "Appuyé par",
    disposition: "Suite donnée",
    reply: "Réponse",
    changedIn: "Modifié dans la version",
    resolvedBy: "Traité par",
    at: "Date",
  },
};
