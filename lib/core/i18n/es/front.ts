import type { front as english } from "@/lib/core/i18n/en/front";
import type { Filled } from "@/lib/core/i18n/filled";

/** The page before the door, and what is said when something is not there or broke. */
export const front: Filled<typeof english> = {
  hero: "{n, plural, one {# organización, una sola voz} other {# organizaciones, una sola voz}}",
  heroPlain: "Muchas organizaciones, una sola voz",
  about:
    "Aquí un grupo de organizaciones internacionales formula observaciones sobre sus textos conjuntos, los conviene dentro del plazo y les da el visto bueno, con un registro de quién hizo qué y cuándo.",
  notice:
    "Este es un entorno de demostración. Las organizaciones, fechas y documentos son los de 2019, según informes públicos. Lo que aquí dicen las entidades –observaciones, posiciones, respuestas– es inventado a título ilustrativo. Ninguna persona real tiene cuenta.",
  signIn: "Entrar",
  desk: "Ir a mi escritorio",
  publications: "Publicaciones del grupo",
  notFound: "Esta página no existe",
  notFoundWhy: "La dirección es incorrecta, o lo que hay en ella no es visible desde su puesto.",
  home: "Ir al inicio",
  broken: "Se produjo un error de nuestro lado",
  brokenWhy:
    "No se ha perdido nada de lo que figuraba como guardado. Inténtelo de nuevo; si vuelve a ocurrir, comunique esta referencia a quien opera esta instalación:",
  again: "Intentar de nuevo",
};
