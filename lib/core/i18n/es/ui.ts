import type {
  ui as english,
  cities as englishCities,
  invalid as englishInvalid,
} from "@/lib/core/i18n/en/ui";
import type { Filled } from "@/lib/core/i18n/filled";

/** Words of the kit and of every form. */
export const ui: Filled<typeof english> = {
  saved: "Guardado",
  checkFields: "Revise los campos señalados. No se ha perdido nada de lo que escribió.",
  changedMeanwhile:
    "Alguien modificó este texto entretanto. A continuación figuran las dos versiones: elija una o combínelas.",
  needed: "obligatorio",
  dutyTimes: "Hora en los lugares de destino",
  unreachable: "No se pudo acceder al servidor. Lo que escribió sigue aquí; inténtelo de nuevo.",
  broken: "Se produjo un error de nuestro lado. Lo que escribió sigue aquí. Referencia:",
  signInAgain: "Volver a entrar",
  conflictTitle: "Otra persona guardó antes. Elija qué se conserva.",
  mine: "Su texto",
  theirs: "El otro texto",
  takeMine: "Conservar el mío",
  takeTheirs: "Tomar el otro",
  merged: "O escriba algo que ambas partes puedan aceptar",
  takeMerged: "Conservar esto",
  restored: "Recuperado de este navegador: todavía no lo había enviado.",
  discard: "Descartarlo",
  cancel: "Cancelar",
  receivers: "{n, plural, one {# persona recibe esto} other {# personas reciben esto}}",
  letter: "En estos términos",
};

/** Duty stations, as people say them. */
export const cities: Filled<typeof englishCities> = {
  vienna: "Viena",
  newYork: "Nueva York",
  geneva: "Ginebra",
  nairobi: "Nairobi",
  bangkok: "Bangkok",
};

/** What can be wrong with one field. */
export const invalid: Filled<typeof englishInvalid> = {
  too_small: "Falta este dato o es demasiado corto.",
  too_big: "Es demasiado largo.",
  invalid_type: "Falta este dato.",
  invalid_format: "No tiene la forma prevista.",
  invalid_value: "Elija uno de los valores ofrecidos.",
  unrecognized_keys: "Este campo no se conoce.",
  noSuchZone: "Este huso horario no existe.",
  noSuchTime: "Ese día se adelantan los relojes y esta hora no existe. Elija otra.",
  happensTwice: "Ese día se atrasan los relojes y esta hora se repite. Elija otra.",
  notADate: "Esto no es una fecha con su hora.",
  taken: "Ya está en uso.",
  endsBeforeStart: "El final tiene que ser posterior al comienzo.",
  inThePast: "Esta fecha ya ha pasado.",
  unchanged: "No se ha modificado nada.",
  noFurther: "No se puede ir más lejos en esa dirección.",
  notADay: "Indique un día (2019-07-30), un mes (2019-07) o un año (2019).",
  inTheFuture: "Esta fecha aún no ha llegado.",
  needsReason: "Indique el motivo.",
  twoToTwenty: "Una encuesta necesita de dos a veinte opciones, una por línea.",
  noSuchNumber: "No hay ninguna observación con ese número en esta ronda.",
  circle: "Esa observación es, a su vez, repetición de esta.",
  empty: "El texto está vacío.",
  binary: "Esto no es un archivo de texto. Facilite un archivo .txt o .md, o pegue el texto.",
  fileTooLarge: "El archivo supera los 25 MB. No se ha guardado nada.",
  copyTooLarge: "El archivo supera los 5 MB. Ninguna versión de un texto es tan larga.",
  cutShort: "El archivo no llegó completo, por lo que no se ha guardado nada. Envíelo de nuevo.",
  noFile: "Elija primero un archivo.",
  messageKind:
    "Esto no se guarda como mensaje: dé un .eml, .msg, .pdf, .docx, .doc, .odt, .rtf o .txt cuyo contenido corresponda al nombre.",
  pictureTooLarge: "Una imagen puede tener 5 MB como máximo. No se ha guardado nada; redúzcala primero.",
  noPicture: "No es una imagen que un navegador pueda mostrar. Elija un archivo PNG, JPEG, GIF o WebP.",
  textTooLarge: "El texto supera los 2 MB o los 3.000 párrafos.",
  notAnAddress: "Esto no es una sola dirección de correo electrónico, como nombre@organismo.org.",
  closedAccount:
    "La cuenta de esta dirección se ha cerrado. Consulte a la entidad que opera esta instalación.",
  unwritable: "Contiene caracteres que no se pueden guardar. Escríbalo de nuevo.",
  other: "No se puede aceptar tal como está.",
};
