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
    title: "Registre",
    lede: "Tout ce qui a été fait, par qui et quand, dans l’ordre où cela s’est produit. Rien ne peut en être modifié ni retiré.",
    search: "Mots du registre",
    noun: "Sujet",
    nouns: {
      all: "tout",
      submission: "textes",
      round: "observations",
      signOff: "aval",
      meeting: "réunions",
      activity: "plan de travail",
      publication: "publications",
      passage: "formulations convenues",
      event: "manifestations",
      entity: "entités",
      seat: "sièges",
      rule: "règles du groupe",
    },
    show: "Afficher",
    clear: "Tout afficher",
    ofSubject: "Seul ce qui concerne un élément est affiché.",
    empty: "Rien n’a encore été enregistré.",
    noMatch: "Rien ne correspond dans le registre.",
    noMatchNext: "Essayez moins de mots, ou consultez tout.",
    earlier: "Entrées antérieures",
    latest: "Entrées les plus récentes",
    open: "Ouvrir",
  },
  actor: "{entity} ({role})",
  clockActor: "l’horloge",
  clock: {
    moved: "{actor} a avancé l’horloge de cet espace de démonstration. Avant : {from} ; maintenant : {to}.",
  },
  ...recordTexts,
  ...recordMeetings,
  ...recordMembership,
  ...recordPeople,
  ...recordWorkPlan,
  ...recordPublications,
  ...recordEvents,
  ...recordAgreedLanguage,
};
