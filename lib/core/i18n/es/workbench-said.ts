import type { workbenchSaid as english } from "@/lib/core/i18n/en/workbench-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The workbench: refusals, letters, and sentences of the record, in Spanish. */
export const workbenchSaid: Filled<typeof english> = {
  refusals: {
    wordsLost:
      "Las partes juntas no son toda la observación. Reponga las palabras o diga que se omitieron a propósito.",
    twoNeeded: "Un grupo necesita al menos dos observaciones.",
    beingAnswered: "Otra persona está respondiendo a esta observación.",
    isPart: "Esto ya es una parte: divida la observación entera.",
    alreadySplit: "Esta observación ya se dividió.",
    answeredAlready: "Esta observación ya tiene respuesta.",
    assigneeNotPenholder:
      "Solo se pueden asignar observaciones a quien tiene a su cargo la redacción del texto.",
    allChangedMeanwhile:
      "Ninguna de estas observaciones está como la vio: ya se respondieron o se están respondiendo.",
  },
  letters: {},
  /** By the event of its noun. */
  record: {
    tagged: "{actor} etiquetó {n, plural, one {# observación} other {# observaciones}} sobre “{title}”.",
    topicSet:
      "{actor} puso {n, plural, one {# observación} other {# observaciones}} sobre “{title}” bajo el tema “{topic}”.",
    assigned:
      "{actor} asignó {n, plural, one {# observación} other {# observaciones}} sobre “{title}” a: {name}.",
    split:
      "{actor} dividió la observación núm. {number} sobre “{title}” en {parts, plural, one {# parte} other {# partes}}.",
    grouped: "{actor} agrupó {n, plural, one {# observación} other {# observaciones}} sobre “{title}”.",
    ungrouped: "{actor} desagrupó {n, plural, one {# observación} other {# observaciones}} sobre “{title}”.",
    answeredTogether:
      "{actor} dio una misma respuesta a {n, plural, one {# observación} other {# observaciones}} sobre “{title}”.",
    replyKept: "{actor} guardó la respuesta “{title}” para reutilizarla.",
    replyChanged: "{actor} cambió la respuesta reutilizable “{title}”.",
  },
};
