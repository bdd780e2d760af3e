import type { events as english } from "@/lib/core/i18n/en/events";
import type { Filled } from "@/lib/core/i18n/filled";

/** Words of events. */
export const events: Filled<typeof english> = {
  title: "Actos",
  lede: "Lo que el grupo ha hecho en público, con quién y quién asistió.",
  none: "Todavía no se ha registrado ningún acto.",
  noneAdvice: "La copresidencia o la Secretaría lo registra una vez celebrado.",
  dayUnknown: "día desconocido",
  entities: "Organización: {list}",
  partners: "Con: {list}",
  attendance: "Asistencia: {words}",
  kinds: {
    sideEvent: "acto paralelo",
    highLevelEvent: "acto de alto nivel",
    briefing: "reunión informativa",
    campaign: "campaña",
    publicEvent: "acto público",
  },
  record: "Registrar un acto",
  recorded: "El acto se ha registrado.",
  fields: {
    kind: "Tipo",
    title: "Título",
    place: "Ciudad y ocasión",
    on: "Fecha",
    onHint: "2019-07-30, o 2019-07 si solo se conoce el mes.",
    entities: "Entidades que participaron",
    entitiesHint: "Elija varias con Ctrl o ⌘.",
    partners: "Asociados",
    attendance: "Asistencia",
    attendanceHint: "Como lo dice la fuente, por ejemplo “más de 80”.",
    summary: "De qué trató",
    source: "Fuente",
  },
};
