import type { record as english } from "@/lib/core/i18n/en/record";
import type { Filled } from "@/lib/core/i18n/filled";
import { recordAgreedLanguage } from "./record-agreed-language";
import { recordEvents } from "./record-events";
import { recordMeetings } from "./record-meetings";
import { recordMembership } from "./record-membership";
import { recordPeople } from "./record-people";
import { recordPublications } from "./record-publications";
import { recordTexts } from "./record-texts";
import { recordWorkPlan } from "./record-work-plan";

/** The page of the record, and the sentence of every kind of event. */
export const record: Filled<typeof english> = {
  page: {
    title: "Registro",
    lede: "Todo lo que se hizo, quién lo hizo y cuándo, en el orden en que ocurrió. Nada puede modificarse ni suprimirse.",
    search: "Palabras en el registro",
    noun: "Asunto",
    nouns: {
      all: "todo",
      submission: "textos",
      round: "observaciones",
      signOff: "visto bueno",
      meeting: "reuniones",
      activity: "plan de trabajo",
      publication: "publicaciones",
      passage: "lenguaje convenido",
      event: "actos",
      entity: "entidades",
      seat: "puestos",
      rule: "reglas del grupo",
    },
    show: "Mostrar",
    clear: "Mostrar todo",
    ofSubject: "Solo se muestra lo relativo a un elemento.",
    empty: "Todavía no se ha registrado nada.",
    noMatch: "Nada coincide en el registro.",
    noMatchNext: "Pruebe con menos palabras o consulte todo.",
    earlier: "Entradas anteriores",
    latest: "Entradas más recientes",
    open: "Abrir",
  },
  actor: "{entity} ({role})",
  clockActor: "el reloj",
  clock: { moved: "{actor} adelantó el reloj de este entorno de demostración. Antes: {from}; ahora: {to}." },
  ...recordTexts,
  ...recordMeetings,
  ...recordMembership,
  ...recordPeople,
  ...recordWorkPlan,
  ...recordPublications,
  ...recordEvents,
  ...recordAgreedLanguage,
};
