import type { responsesSaid as english } from "@/lib/core/i18n/en/responses-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** A response inside its entity: refusals, letters, and sentences of the record, in French. */
export const responsesSaid: Filled<typeof english> = {
  refusals: {
    responsePaused:
      "Votre point focal consolide : les relecteurs peuvent lire, pas écrire. Votre saisie est conservée dans ce navigateur.",
    responseVerified: "Votre point focal a déclaré la réponse vérifiée.",
    internalClosed: "Le délai fixé par votre point focal est écoulé. Vous pouvez lire, pas écrire.",
    agreedNeedsReason: "Ce paragraphe est convenu. Une observation doit être motivée.",
    notAuthor:
      "Un collègue l’a écrite. Seuls l’auteur et, lors de la consolidation, le point focal peuvent la modifier.",
    commentVerified: "Votre point focal a vérifié cette observation.",
    nothingVerified:
      "Aucune observation n’est encore vérifiée. Seules les observations vérifiées sortent de votre entité.",
    notVerified: "La réponse n’est pas déclarée vérifiée.",
    ownComment: "C’est votre propre observation.",
    notCleared:
      "La validation interne de votre entité n’est pas achevée. Déclarez la réponse vérifiée ou attendez ceux qui valident.",
    internalNotEarlier: "L’échéance interne doit précéder l’échéance officielle.",
    notInvited: "Vous ne figurez pas parmi les relecteurs invités à ce cycle.",
    alreadyDone: "Vous l’avez déjà indiqué.",
    notApprover: "Seule la personne désignée pour cette étape peut le faire.",
    notInReview: "Ce n’est pas le tour de cette étape, ou elle a déjà reçu une réponse.",
    noteNeeded: "Indiquez dans une note ce qui doit changer.",
    stepPassed: "Cette étape est déjà franchie.",
    nothingStale: "Aucune validation n’est périmée.",
    changeTooGreat:
      "La modification touche une ligne rouge, une nette préférence ou une réponse à une question. Il faut valider à nouveau.",
    alreadySponsored: "Votre entité est déjà coauteur de cette observation.",
    notSponsored: "Votre entité n’est pas coauteur de cette observation.",
    roundNotOpen: "Le cycle n’est pas encore ouvert.",
    answeredItself: "L’entité a répondu ici elle-même.",
    evidenceFirst: "Conservez d’abord le message de l’entité : il fait preuve.",
    noCommentsEntered: "« Pas d’observations » a déjà été saisi pour cette entité.",
    responseNotEmpty:
      "La réponse de l’entité n’est pas vide ici : « Pas d’observations » ne peut pas être saisi en son nom. Demandez à son point focal de répondre.",
    noMessage: "Aucun message de cette entité n’est conservé.",
    messageUsed: "Une réponse a été saisie d’après ce message : il reste conservé comme preuve.",
    wordsNotThere:
      "Ces mots ne figurent pas dans le paragraphe tel que distribué. Sélectionnez-les de nouveau.",
    answeredStays:
      "Cette observation a reçu une suite et demeure donc. Retirez sa vérification et elle ne sortira plus.",
    sponsoredStays:
      "D’autres entités sont coauteurs de cette observation, qui demeure donc. Retirez sa vérification et elle ne sortira plus.",
    partStays:
      "C’est une partie d’une observation scindée, qui demeure donc. Retirez sa vérification et elle ne sortira plus.",
    splitStays:
      "Cette observation a été scindée en parties, auxquelles il est répondu à sa place. Modifiez les parties.",
    mergedTooLong:
      "Réunies, elles dépassent la longueur permise d’une observation. Abrégez d’abord l’une d’elles : rien n’est coupé.",
  },
  letters: {
    reviewAsked: {
      subject: "Vos observations avant le {deadline} : {title}",
      text: "Chère collègue, cher collègue,\n\n{by} vous demande d’aider {entity} à préparer ses observations sur « {title} », cycle {number}. Merci de les écrire avant le\n\n  {deadline}\n  à votre heure : {yourTime}{note}\n\nCe que vous écrivez reste dans {entity}. Connectez-vous avec {email}.\n\n{link}\n",
    },
    reviewTakenBack: {
      subject: "Plus nécessaire : {title}",
      text: "Chère collègue, cher collègue,\n\n{by} a retiré la demande d’observations sur « {title} ». Ce que vous avez écrit est conservé dans votre entité. Merci.\n",
    },
    clearanceAsked: {
      subject: "Pour validation : {title}",
      text: "Chère collègue, cher collègue,\n\n{by} sollicite votre validation (« {step} ») des observations de votre entité sur « {title} », cycle {number}.\n\n{link}\n",
    },
    verifiedShared: {
      subject: "Ce qui a été vérifié : {title}",
      text: "Chère collègue, cher collègue,\n\n{by} vous montre quelles observations sur « {title} », cycle {number}, ont été vérifiées pour votre entité.\n\n{link}\n",
    },
    enteredOnBehalf: {
      subject: "Saisi pour {entity} : {title}",
      text: "Chère collègue, cher collègue,\n\n{by}, du Secrétariat, a saisi les observations sur « {title} », cycle {number}, que {entity} a envoyées par courriel. Le message est conservé comme preuve. Vous pouvez les retirer ou les remplacer tant que le cycle est ouvert.\n\n{link}\n",
    },
    noneOnBehalf: {
      subject: "Saisi pour {entity} : {title}",
      text: "Chère collègue, cher collègue,\n\n{by}, du Secrétariat, a saisi que {entity} n’a pas d’observations sur « {title} », cycle {number}, comme {entity} l’a écrit par courriel. Le message est conservé comme preuve. Vous pouvez retirer cette réponse, ou soumettre des observations à la place, tant que le cycle est ouvert.\n\n{link}\n",
    },
    sponsorshipLapsed: {
      subject: "Nouvelle rédaction : no {nos}, {title}",
      text: "Chère collègue, cher collègue,\n\nVotre entité était coauteur d’observations de {entity} sur « {title} », cycle {number} : no {nos}. {entity} les a soumises de nouveau dans une autre rédaction, ce qui met fin à cette qualité. Merci de les lire et d’en redevenir coauteur si votre entité en est d’accord.\n\n{link}\n",
    },
    answersLapsed: {
      subject: "À traiter de nouveau : no {nos}, {title}",
      text: "Chère collègue, cher collègue,\n\n{entity} a soumis de nouveau sa réponse sur « {title} », cycle {number}, et des observations qui avaient reçu une suite disent maintenant autre chose. Une nouvelle suite est attendue pour : no {nos}. Les suites antérieures sont conservées.\n\n{link}\n",
    },
  },
  record: {
    reviewerInvited: "{actor} a invité {name} à relire « {title} » au sein de l’entité.",
    reviewerMoved: "{actor} a modifié l’échéance interne de {name} pour « {title} ».",
    reviewerTakenBack: "{actor} a retiré l’invitation de {name} à relire « {title} ».",
    reviewerDone: "{actor} a terminé la relecture de « {title} ».",
    paused: "{actor} a mis en pause la réponse de l’entité sur « {title} ».",
    resumed: "{actor} a laissé les relecteurs poursuivre sur « {title} ».",
    commentsVerified:
      "{actor} a vérifié {comments, plural, one {# observation} other {# observations}} sur « {title} » pour l’entité.",
    commentUnverified: "{actor} a retiré la vérification d’une observation sur « {title} ».",
    consolidated: "{actor} a consolidé des observations de collègues sur « {title} ».",
    verified:
      "{actor} a déclaré vérifiée la réponse de l’entité sur « {title} » ({comments, plural, one {# observation} other {# observations}}).",
    unverified: "{actor} a remis en préparation la réponse de l’entité sur « {title} ».",
    shared:
      "{actor} a montré aux relecteurs {comments, plural, one {# observation vérifiée} other {# observations vérifiées}} sur « {title} ».",
    replaced:
      "{actor} a remplacé la réponse de l’entité sur « {title} » ({comments, plural, one {# observation} other {# observations}}).",
    clearanceDefined:
      "{actor} a défini la validation interne de l’entité en {steps, plural, one {# étape} other {# étapes}} (« {title} »).",
    stepAnswered:
      "{actor} {outcome, select, cleared {a validé} clearedWithComments {a validé avec commentaires} other {a renvoyé}} la réponse de l’entité sur « {title} » (« {step} »).",
    stepSkipped: "{actor} a passé l’étape « {step} » de la validation interne sur « {title} ».",
    carriedOver: "{actor} a reconduit la validation interne après une modification mineure sur « {title} ».",
    evidenceKept: "{actor} a conservé un message, « {name} », comme preuve pour « {title} ».",
    evidenceTakenBack: "{actor} a retiré un message conservé comme preuve pour « {title} ».",
    enteredOnBehalf: "{actor} a saisi une observation sur « {title} » reçue par courriel.",
    noCommentsOnBehalf:
      "{actor} a saisi que l’entité n’a pas d’observations sur « {title} », comme elle l’a écrit par courriel.",
    coSponsored:
      "{actor} a inscrit l’entité parmi les coauteurs d’une observation de {entity} sur « {title} ».",
    reworded:
      "{actor} a modifié la rédaction d’observations sur « {title} » que d’autres avaient lues : suites devenues caduques {answers}, coauteurs retirés {sponsors}.",
    coSponsorWithdrawn:
      "{actor} a retiré l’entité des coauteurs d’une observation de {entity} sur « {title} ».",
  },
};
