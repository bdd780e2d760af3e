import type { comparison as english } from "@/lib/core/i18n/en/comparison";
import type { Filled } from "@/lib/core/i18n/filled";

/** Dos versiones una junto a otra, y una copia comparada con el texto. */
export const comparison: Filled<typeof english> = {
  view: "Presentación",
  views: { inline: "En una columna", side: "En paralelo" },
  shown: "Qué mostrar",
  show: { all: "Todo el texto", changed: "Solo lo que ha cambiado" },
  folded: "{n, plural, one {# párrafo sin cambios} other {# párrafos sin cambios}}",
  movedFrom: "trasladado, antes {place}",
  reshaped: "las mismas palabras, otra forma",
  absent: "No figura en esta versión",
  pasted: "Comparar un texto pegado",
  pastedLede:
    "Pegue una copia del texto encontrada en cualquier lugar o elija un archivo. Se compara con la versión publicada palabra por palabra, hasta las comillas, y no se guarda.",
  against: "Comparar con",
  paste: "Pegue aquí la copia",
  orFile: "O elija un archivo",
  comparing: "Comparando…",
  nothingGiven: "Pegue primero una copia o elija un archivo.",
  same: "La copia tiene exactamente las palabras y los signos de {symbol}.",
  differs: "{n, plural, one {# diferencia} other {# diferencias}} con {symbol}: {list}",
  unchanged: "{n, plural, one {# párrafo es igual} other {# párrafos son iguales}} hasta el último signo.",
  title: "el título",
  kinds: {
    word: "{n, plural, one {# palabra} other {# palabras}}",
    quote: "{n, plural, one {# comilla o apóstrofo} other {# comillas o apóstrofos}}",
    dash: "{n, plural, one {# guion o raya} other {# guiones o rayas}}",
    space: "{n, plural, one {# espacio o signo invisible} other {# espacios o signos invisibles}}",
    break: "{n, plural, one {# salto de línea} other {# saltos de línea}}",
    case: "{n, plural, one {# diferencia de mayúsculas} other {# diferencias de mayúsculas}}",
    punctuation: "{n, plural, one {# signo de puntuación} other {# signos de puntuación}}",
    form: "{n, plural, one {# forma de letra} other {# formas de letra}}",
    missing: "{n, plural, one {# párrafo omitido} other {# párrafos omitidos}}",
    added: "{n, plural, one {# párrafo añadido} other {# párrafos añadidos}}",
    moved: "{n, plural, one {# párrafo trasladado} other {# párrafos trasladados}}",
  },
  places: {
    changed: "{place}",
    missing: "{place}: falta en la copia",
    moved: "{place}: está en otro lugar de la copia",
    added: "Después de {place}: solo en la copia",
    addedFirst: "Al principio: solo en la copia",
  },
};
