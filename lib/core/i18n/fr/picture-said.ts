import type { pictureSaid as english } from "@/lib/core/i18n/en/picture-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The picture of a round: refusals, letters, and sentences of the record, in French. */
export const pictureSaid: Filled<typeof english> = {
  refusals: {
    entityNotAsked: "Cette entité n’a pas été consultée dans ce cycle.",
    notExcused: "Cette entité n’est pas dispensée.",
    roundPublished:
      "Les réponses de ce cycle ont été communiquées aux membres ; les dispenses ne peuvent plus changer.",
  },
  letters: {},
  record: {
    entityExcused: "{actor} a dispensé {entity} du cycle {number} d’observations sur « {title} » : {reason}",
    excuseLifted:
      "{actor} a de nouveau sollicité {entity} pour le cycle {number} d’observations sur « {title} ».",
  },
};
