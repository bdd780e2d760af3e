import type { letters as english } from "@/lib/core/i18n/en/letters";
import type { Filled } from "@/lib/core/i18n/filled";

/** The letters of rounds and sign-off. Plain text; the link stands on a line of its own. */
export const letters: Filled<typeof english> = {
  roundOpened: {
    subject: "Observaciones antes de: {deadline} – {title}",
    text: "Estimada colega, estimado colega:\n\nEstá abierta la ronda {number} de observaciones sobre el texto “{title}”. Pedimos a su entidad un único conjunto consolidado de observaciones dentro del plazo siguiente:\n\n  {deadline}\n  en su hora: {yourTime}\n\nLo más útil son las propuestas concretas de redacción, párrafo por párrafo, con un breve motivo. Señale como línea roja solo lo que impediría a su entidad sumarse al texto. Si no tiene observaciones, le rogamos que lo indique: basta con pulsar una vez, y no le enviaremos recordatorios.\n\n{link}\n",
  },
  roundExtended: {
    subject: "Nuevo plazo: {deadline} – {title}",
    text: "Estimada colega, estimado colega:\n\nEl plazo para presentar observaciones sobre el texto “{title}” (ronda {number}) se ha prorrogado para todas las entidades:\n\n  {deadline}\n  en su hora: {yourTime}\n\nEl texto no ha cambiado. Las respuestas ya presentadas siguen siendo válidas.\n\n{link}\n",
  },
  roundClosed: {
    subject: "La ronda {number} se ha cerrado: {title}",
    text: "Estimada colega, estimado colega:\n\nSe ha cerrado la ronda {number} de observaciones sobre el texto “{title}”. {responses, plural, one {Ha respondido # entidad} other {Han respondido # entidades}}, con {comments, plural, one {# observación} other {# observaciones}}. Le corresponde ahora decidir el tratamiento de cada observación.\n\n{link}\n",
  },
  signOffOpened: {
    subject: "Para visto bueno antes de: {deadline} – {title}",
    text: "Estimada colega, estimado colega:\n\nEl texto “{title}”, {symbol}, se somete a su visto bueno dentro del plazo siguiente:\n\n  {deadline}\n  en su hora: {yourTime}\n\nLe rogamos que dé el visto bueno de su entidad, o que lo deniegue e indique qué lo impide. El texto es definitivo; se identifica mediante el SHA-256\n{sha256}\n\n{link}\n",
  },
  signOffDeclined: {
    subject: "Visto bueno denegado ({entity}): {title}",
    text: "Estimada colega, estimado colega:\n\nLa entidad {entity} ha denegado el visto bueno al texto “{title}” por el motivo siguiente:\n\n{reason}\n\nEl texto no queda aprobado tal como está. La copresidencia se pondrá en contacto con las entidades interesadas.\n\n{link}\n",
  },
  signOffComplete: {
    subject: "Texto aprobado: {title}",
    text: "Estimada colega, estimado colega:\n\nTodas las entidades consultadas han dado el visto bueno al texto “{title}”, {symbol}. El texto queda aprobado. Su SHA-256 es\n{sha256}\n\nPuede descargarse y verificarse aquí:\n{link}\n",
  },
  signOffLapsed: {
    subject: "El plazo de visto bueno ha terminado sin completarse: {title}",
    text: "Estimada colega, estimado colega:\n\nHa vencido el plazo para dar el visto bueno al texto “{title}”. {signed, plural, one {Ha dado el visto bueno # entidad} other {Han dado el visto bueno # entidades}}; {missing, plural, one {falta #} other {faltan #}}. El texto no queda aprobado.\n\n{link}\n",
  },
};
