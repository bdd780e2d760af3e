import type { workbenchSaid as english } from "@/lib/core/i18n/en/workbench-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The workbench: refusals, letters, and sentences of the record, in French. */
export const workbenchSaid: Filled<typeof english> = {
  refusals: {
    wordsLost:
      "Les parties ensemble ne font pas toute l’observation. Remettez les mots, ou dites qu’ils ont été omis à dessein.",
    twoNeeded: "Un groupe demande deux observations au moins.",
    beingAnswered: "Quelqu’un d’autre répond à cette observation.",
    isPart: "C’est déjà une partie : scindez plutôt l’observation entière.",
    alreadySplit: "Cette observation a déjà été scindée.",
    answeredAlready: "Cette observation a déjà une réponse.",
    assigneeNotPenholder:
      "Des observations ne peuvent être confiées qu’à une personne chargée de la rédaction du texte.",
    allChangedMeanwhile:
      "Aucune de ces observations n’est telle que vous l’avez vue : on y a répondu entre-temps, ou on y répond.",
  },
  letters: {},
  /** By the event of its noun. */
  record: {
    tagged: "{actor} a étiqueté {n, plural, one {# observation} other {# observations}} sur « {title} ».",
    topicSet:
      "{actor} a rangé {n, plural, one {# observation} other {# observations}} sur « {title} » sous le thème « {topic} ».",
    assigned:
      "{actor} a confié {n, plural, one {# observation} other {# observations}} sur « {title} » à : {name}.",
    split:
      "{actor} a scindé l’observation no {number} sur « {title} » en {parts, plural, one {# partie} other {# parties}}.",
    grouped: "{actor} a groupé {n, plural, one {# observation} other {# observations}} sur « {title} ».",
    ungrouped: "{actor} a dégroupé {n, plural, one {# observation} other {# observations}} sur « {title} ».",
    answeredTogether:
      "{actor} a donné une même réponse à {n, plural, one {# observation} other {# observations}} sur « {title} ».",
    replyKept: "{actor} a conservé la réponse « {title} » pour la réutiliser.",
    replyChanged: "{actor} a modifié la réponse réutilisable « {title} ».",
  },
};
