import type { search as english } from "@/lib/core/i18n/en/search";
import type { Filled } from "@/lib/core/i18n/filled";

/** Words of the search. */
export const search: Filled<typeof english> = {
  title: "Búsqueda",
  lede: "En todos los textos que su puesto puede leer y en el lenguaje convenido.",
  words: "Palabras",
  hint: "Palabras en cualquiera de los seis idiomas; “una expresión”; -sin.",
  go: "Buscar",
  tooLong: "Una búsqueda tiene como máximo 200 caracteres. Acórtela.",
  start: "Escriba lo que busca.",
  none: "No se encontró nada para “{q}”.",
  noneNext: "Pruebe con menos palabras o con otra forma de la palabra.",
  more: "Solo se muestran los mejores resultados. Añada una palabra para acotar la búsqueda.",
  texts: "En los textos",
  passages: "En el lenguaje convenido",
  draft: "borrador de trabajo",
  earlier: "{label}, modificado después",
  under: "bajo “{heading}”",
  open: "Abrir el párrafo",
};
