import type { roundLife as english } from "@/lib/core/i18n/en/round-life";
import type { Filled } from "@/lib/core/i18n/filled";

/** The life of a round: what the screens say, in French. */
export const roundLife: Filled<typeof english> = {
  title: "Le cycle de consultation",
  number: "Cycle n° {n}",
  none: "Aucun cycle de consultation n’a encore été ouvert sur ce texte.",
  states: {
    planned: "prévu",
    open: "ouvert",
    extended: "ouvert, délai prolongé",
    closed: "clos",
    compiled: "compilé",
    resolution: "en cours de traitement",
    resolved: "traité",
    published: "communiqué aux membres",
  },
  nextSteps: {
    planned: "Il s’ouvre de lui-même à l’heure fixée et saisit alors toutes les entités.",
    open: "Il se clôt de lui-même à l’échéance. Chaque observation reçoit ensuite une réponse.",
    closed: "Les observations peuvent être compilées et traitées une à une.",
    compiled: "Chaque observation attend maintenant sa réponse.",
    resolution: "Quand chaque observation a sa réponse, le cycle peut être déclaré traité.",
    resolved: "Les réponses peuvent maintenant être communiquées à tous les membres.",
    published: "Plus rien à faire. Une réponse ne change que par rectificatif.",
  },
  next: "La suite",
  asked: "Entités saisies",
  text: "Texte soumis",
  deadline: "Échéance",
  opens: "Ouverture",
  visibility: "Qui voit les observations avant la clôture",
  reopenedFor: "Rouvert parce que",
  counts:
    "Observations : {comments} · entités ayant répondu : {entities} · retenues : {accepted} · en partie : {inPart} · non retenues : {notAccepted} · autres réponses : {other} · sans réponse : {unanswered} · aucune observation : {nothing} · silence : {silent}",
  compile: "Compiler",
  compileTitle: "Envoyer la note de compilation à toutes les entités saisies ?",
  compiledDone: "Compilé. La note est partie.",
  resolve: "Déclarer le cycle traité",
  resolvedDone: "Le cycle est traité.",
  publish: "Communiquer les réponses aux membres",
  publishTitle: "Communiquer toutes les réponses à tous les membres ?",
  publishedDone: "Les réponses sont communiquées. Les lettres sont parties.",
  reopen: "Rouvrir le cycle",
  reopenTitle: "Rouvrir le cycle pour toutes les entités ?",
  reopenLede:
    "Ce qui a été vu ne peut plus être caché : désormais, les observations sont communiquées dès leur transmission.",
  reason: "Motif",
  reopenedDone: "Le cycle est rouvert. Les lettres sont parties.",
  cancel: "Pas maintenant",
};
