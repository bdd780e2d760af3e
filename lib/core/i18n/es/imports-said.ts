import type { importsSaid as english } from "@/lib/core/i18n/en/imports-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** Matrices that come in: refusals, letters, and sentences of the record, in Spanish. */
export const importsSaid: Filled<typeof english> = {
  refusals: {
    matrixEmpty: "El archivo está vacío.",
    matrixUnknownFormat: "No es una matriz que se pueda leer. Dé un archivo .xlsx, .docx o .csv.",
    matrixOldOffice:
      "Es un archivo de una versión antigua de Office (.xls, .doc). Guárdelo como .xlsx o .docx y vuelva a intentarlo.",
    matrixEncrypted: "El archivo está protegido con contraseña y no se puede leer. Guárdelo sin ella.",
    matrixDamaged:
      "El archivo está dañado y no se puede abrir. Ábralo y guárdelo en su programa y vuelva a intentarlo.",
    matrixDoctype:
      "El archivo contiene un tipo de documento, algo que ningún programa de Office escribe. No se leyó.",
    matrixBomb:
      "El archivo, una vez desplegado, superaría lo que se puede leer: 200 MB, o 25 millones de caracteres en sus filas. No se leyó.",
    matrixTooManyRows: "El archivo tiene más de 20.000 filas. Divídalo en varios archivos.",
    matrixTooManyParagraphs:
      "El documento tiene demasiados párrafos: se leen como máximo 60.000 fuera de las tablas y 400.000 en sus celdas. Divídalo en varios archivos.",
    matrixNoRows:
      "No se halló ninguna observación en el archivo: ni tabla con títulos conocidos, ni cambio marcado, ni comentario.",
    importDone: "Lo que trajo este archivo ya se incorporó.",
    importBringsNothing:
      "Nada de este archivo se transmitiría: ninguna fila es nueva ni está modificada. Decida primero sobre las filas o deseche el archivo.",
    importChanged:
      "Desde que se abrió esta página ha cambiado lo que ocurrirá con algunas filas. Vuelva a cargarla y revíselas; no se incorporó nada.",
  },
  letters: {},
  record: {
    importApplied:
      "{actor} incorporó una matriz para “{title}”: {added, plural, one {# observación nueva} other {# observaciones nuevas}}, {changed, plural, one {# modificada} other {# modificadas}}.",
    importAppliedFor:
      "La Secretaría incorporó, para {entity}, una matriz que esta había enviado para “{title}”: {added, plural, one {# observación nueva} other {# observaciones nuevas}}, {changed, plural, one {# modificada} other {# modificadas}}.",
  },
};
