import type { matrices as english } from "@/lib/core/i18n/en/matrices";
import type { Filled } from "@/lib/core/i18n/filled";

/** Matrices that go out: what the screens say, in Spanish. */
export const matrices: Filled<typeof english> = {
  title: "Matrices de observaciones",
  columns: {
    number: "Núm.",
    entity: "Entidad",
    place: "Párrafo",
    anchor: "Texto actual",
    kind: "Tipo",
    strength: "Prioridad",
    text: "Observación",
    proposedText: "Texto propuesto",
    rationale: "Justificación",
    supportedBy: "Apoyado por",
    disposition: "Decisión",
    reply: "Respuesta",
    changedIn: "Cambiado en la versión",
    resolvedBy: "Resuelto por",
    at: "Fecha",
  },
};
