import type { events as english } from "@/lib/core/i18n/en/events";
import type { Filled } from "@/lib/core/i18n/filled";

/** Words of events. */
export const events: Filled<typeof english> = {
  title: "Manifestations",
  lede: "Ce que le groupe a fait en public, avec qui, et qui est venu.",
  none: "Aucune manifestation n’a encore été enregistrée.",
  noneAdvice: "La coprésidence ou le Secrétariat l’enregistre après sa tenue.",
  dayUnknown: "jour inconnu",
  entities: "Organisation : {list}",
  partners: "Avec : {list}",
  attendance: "Participation : {words}",
  kinds: {
    sideEvent: "manifestation parallèle",
    highLevelEvent: "manifestation de haut niveau",
    briefing: "réunion d’information",
    campaign: "campagne",
    publicEvent: "manifestation publique",
  },
  record: "Enregistrer une manifestation",
  recorded: "La manifestation est enregistrée.",
  fields: {
    kind: "Nature",
    title: "Titre",
    place: "Ville et occasion",
    on: "Date",
    onHint: "2019-07-30, ou 2019-07 si seul le mois est connu.",
    entities: "Entités participantes",
    entitiesHint: "Choisissez-en plusieurs avec Ctrl ou ⌘.",
    partners: "Partenaires",
    attendance: "Participation",
    attendanceHint: "Dans les termes de la source, par exemple « plus de 80 ».",
    summary: "Objet",
    source: "Source",
  },
};
