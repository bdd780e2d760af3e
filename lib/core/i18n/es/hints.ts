import type { hints as english } from "@/lib/core/i18n/en/hints";
import type { Filled } from "@/lib/core/i18n/filled";

/** Spanish, in the usage of the United Nations. */
export const hints: Filled<typeof english> = {
  tooManyWords: "Palabras: {words}; la convocatoria permite {max}.",
  tooManyPages: "Páginas: {pages}; la convocatoria permite {max}.",
  numbersForbidden: "La convocatoria pide párrafos sin numerar; párrafos numerados: {n}.",
  typedNumber: "Se ha escrito “{typed}”; el párrafo ya está numerado.",
  onlySubheading: "Un subtítulo no puede ir solo: hace falta otro del mismo nivel.",
  markAfterPunctuation: "En este idioma la llamada de nota va antes de la puntuación.",
  markBeforePunctuation: "En inglés la llamada de nota va después de la puntuación.",
  undefinedAcronym: "“{acronym}” no se desarrolla la primera vez que se usa.",
  mixedTerms: "Aquí “{term}”, en otro lugar “{used}”: un solo término para una misma cosa.",
  regionalTerm:
    "“{term}” es el uso de la OSCE y del Consejo de Europa; las Naciones Unidas escriben “{usual}”.",
  spelling: "“{found}”: las Naciones Unidas escriben “{better}”.",
  perCent: "En el texto corrido: “per cent”.",
  numberFirst: "Una oración no empieza con una cifra: “{number}”.",
};
