import type { pictureSaid as english } from "@/lib/core/i18n/en/picture-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The picture of a round: refusals, letters, and sentences of the record, in Spanish. */
export const pictureSaid: Filled<typeof english> = {
  refusals: {
    entityNotAsked: "Esta entidad no fue consultada en esta ronda.",
    notExcused: "Esta entidad no está dispensada.",
    roundPublished:
      "Las respuestas de esta ronda ya se han mostrado a los miembros; las dispensas no pueden cambiar.",
  },
  letters: {},
  record: {
    entityExcused:
      "{actor} dispensó a {entity} de la ronda {number} de observaciones sobre “{title}”: {reason}",
    excuseLifted:
      "{actor} consultó de nuevo a {entity} en la ronda {number} de observaciones sobre “{title}”.",
  },
};
