import type { history as english } from "@/lib/core/i18n/en/history";
import type { Filled } from "@/lib/core/i18n/filled";

/** The history of a draft. */
export const history: Filled<typeof english> = {
  title: "Historique de la version de travail",
  lede: "Qui a écrit quoi, une séance après l’autre, la plus récente d’abord. Rien ne se perd : revenir à un état antérieur est une nouvelle modification.",
  empty: "Rien n’a encore été écrit dans la version de travail.",
  who: "{person} ({entity})",
  itself: "Le système",
  kinds: { write: "a écrit", suggest: "a suggéré", command: "a modifié le texte par une décision" },
  words:
    "{in, plural, one {# mot ajouté} other {# mots ajoutés}}, {out, plural, one {# mot supprimé} other {# mots supprimés}}",
  more: "{n, plural, one {et un autre paragraphe} other {et # autres paragraphes}}",
  noWords: "sans texte",
  asThen: "L’état à ce moment",
  older: "Séances antérieures",
  snapshots: "Versions conservées",
  snapshotKinds: {
    begun: "Le texte tel qu’il a été repris",
    issued: "L’état au moment de la publication",
    named: "Version nommée",
  },
  name: "Nom de cette version",
  nameHint:
    "Toute personne autorisée à lire la version de travail la retrouve sous ce nom dans l’historique.",
  nameIt: "Conserver sous ce nom",
  named: "Version conservée",
  restore: "Rétablir cet état",
  restoreTitle: "Rétablir l’état du {at} ?",
  restoreLede:
    "La version de travail se lira comme à ce moment, avec les suggestions d’alors. Ce qui a été écrit depuis reste dans l’historique, et vous pourrez y revenir de la même manière.",
  momentTitle: "La version de travail le {at}",
  momentLede:
    "Ce qui a changé pendant cette séance est marqué. Si d’autres écrivaient en même temps, leurs modifications le sont aussi.",
  momentSuggested: "Le texte est présenté tel qu’il se lirait avec toutes les suggestions d’alors.",
  before: "Avant cette séance",
  back: "Retour à l’historique",
};
