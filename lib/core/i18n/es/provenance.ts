import type { provenance as english } from "@/lib/core/i18n/en/provenance";
import type { Filled } from "@/lib/core/i18n/filled";

/** From a sentence to its history. */
export const provenance: Filled<typeof english> = {
  title: "De dónde vienen estas palabras",
  lede: "Palabras de: {version}, {symbol}, cada una con la versión que la introdujo.",
  back: "Volver al párrafo",
  entered: "Tal como están, desde: {version}",
  enteredOn: "Publicado el {date} con la signatura {symbol}; entidad redactora principal: {penholder}.",
  since: "El párrafo figura en el texto desde: {version}.",
  newThere: "El párrafo era nuevo en esa versión.",
  drafted: "Quién las escribió",
  draftedLede: "Solo lo ven quienes pueden leer el borrador de trabajo.",
  how: {
    begun: "Incorporado con el texto por {who}",
    write: "Escrito por {who}",
    suggest: "Sugerido por {who}",
    command: "Introducido por {who}",
  },
  suggestion: "Sugerencia de {who}",
  takenUp: "Aceptada por {who}",
  saidBefore: "Observaciones anteriores",
  saidBeforeLede:
    "Observaciones sobre el párrafo tal como figuraba en la versión anterior, con el curso que se les dio.",
  saidSince: "Observaciones posteriores",
  saidNone: "No hay observaciones sobre estas palabras a las que usted tenga acceso.",
  inRound: "ronda {n}",
  proposed: "estas palabras se propusieron aquí",
  positions: "Quién dio el visto bueno y quién se opuso: {version}",
  awaited: "{n, plural, one {# entidad no ha respondido.} other {# entidades no han respondido.}}",
  noSignOff: "Estas palabras no se han sometido a visto bueno.",
  link: "De dónde vienen estas palabras",
  hint: "Seleccione palabras del texto para ver de dónde vienen.",
  go: "De dónde vienen las palabras seleccionadas",
};
