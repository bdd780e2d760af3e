import type { refusals as english } from "@/lib/core/i18n/en/refusals";
import type { Filled } from "@/lib/core/i18n/filled";

/** Why the product says no, in plain words, in the order of the nouns. */
export const refusals: Filled<typeof english> = {
  notThere: "Cet élément n’existe pas, ou il n’est pas visible depuis votre siège.",
  signedOut:
    "Votre session est fermée. Reconnectez-vous ; ce que vous avez saisi est conservé dans ce navigateur.",
  foreignOrigin: "Cette demande ne provient pas d’une page de cette installation : rien n’a été fait.",
  keyReused:
    "Ce formulaire a déjà été envoyé avec un autre contenu. Rechargez la page pour l’envoyer de nouveau.",
  tooLarge: "Le fichier dépasse 25 Mo. Rien n’a été conservé.",
  noRoom:
    "Le serveur n’a plus de place pour ce fichier. Rien n’a été conservé ; prévenez l’exploitant et réessayez plus tard.",
  tooManyUploads: "Trop de fichiers en peu de temps. Attendez une heure avant d’en envoyer un autre.",
  tooManyTries: "Trop d’essais. Attendez un moment, puis demandez un nouveau code.",
  notSecretariat: "Cette action est réservée au Secrétariat.",
  notCoChair: "Cette action est réservée à la coprésidence.",
  notChairOrSecretariat: "Cette action est réservée à la coprésidence et au Secrétariat.",
  notFocalPoint: "Cette action est réservée au point focal d’une entité ou à sa suppléance.",
  notPenholder: "Cette action est réservée au chef de file de la rédaction et au Secrétariat.",
  notPenholderNorChair:
    "Cette action est réservée au chef de file de la rédaction, à la coprésidence et au Secrétariat.",
  notOwnEntity: "Vous ne pouvez faire cela que pour votre propre entité.",
  wrongState: "Ce texte n’en est pas au stade où cela est possible.",
  noText: "La communication n’a pas encore de texte.",
  noIssuedVersion: "Aucune version n’a encore été publiée. Publiez d’abord le texte.",
  nothingChanged: "Le texte n’a pas changé depuis la dernière version publiée.",
  alreadyAccepted: "Cette lecture a déjà été acceptée.",
  roundOpen: "Un cycle d’observations est en cours sur ce texte. Il doit d’abord être clos.",
  roundNotClosed: "Le cycle est encore ouvert. Les réponses pourront être données après sa clôture.",
  roundClosed: "Le cycle est clos.",
  roundNotDue: "L’échéance du cycle n’est pas encore atteinte.",
  notAsked: "Votre entité n’a pas été consultée dans ce cycle.",
  alreadySubmitted: "Votre entité a soumis sa réponse. Retirez-la d’abord pour la modifier.",
  notSubmitted: "Votre entité n’a pas soumis de réponse.",
  nothingToSubmit:
    "Il n’y a ni observation ni réponse à une question à soumettre. Si votre entité n’en a pas, répondez « Pas d’observations ».",
  commentsInTheWay:
    "Votre entité a des observations ou des réponses en préparation. Soumettez-les ou supprimez-les d’abord.",
  deadlineInThePast: "L’échéance est déjà passée.",
  deadlineEarlier: "Une échéance ne peut être que reportée.",
  unanswered: "La suite à donner à certaines observations n’est pas encore arrêtée.",
  draftMovedOn: "La version de travail a changé depuis la dernière version publiée. Publiez-la d’abord.",
  signOffOpen: "L’aval est en cours de recueil sur ce texte.",
  signOffClosed: "Le recueil des avals est clos.",
  signOffNotDue: "L’échéance fixée pour l’aval n’est pas encore atteinte.",
  alreadySignedOff: "Votre entité a déjà donné son aval.",
  alreadyDeclined: "Votre entité a déjà refusé son aval.",
  meetingPast: "La réunion est terminée.",
  meetingCancelled: "La réunion a été annulée.",
  noItems: "L’ordre du jour est encore vide.",
  agendaFull: "L’ordre du jour compte déjà cent points.",
  meetingNotPublished: "L’ordre du jour n’a pas encore été publié.",
  alreadyPublished: "La publication a déjà eu lieu.",
  notLead:
    "Cette action est réservée aux entités qui dirigent l’activité, à la coprésidence et au Secrétariat.",
  notOnTheWay: "La publication a déjà eu lieu, ou sa préparation a déjà commencé.",
  itemTaken: "Ce texte est déjà inscrit à l’ordre du jour.",
  seatEnded: "Ce siège a déjà pris fin.",
  seatOfAnother: "Vous ne pouvez pas mettre fin à votre propre siège. Adressez-vous au Secrétariat.",
  notFocalPointNorSecretariat: "Cette action est réservée au point focal de l’entité et au Secrétariat.",
  seatGivenBySecretariat:
    "Un point focal peut désigner sa suppléance et les personnes chargées de la relecture. Les autres sièges sont attribués par le Secrétariat.",
  notHolderNorSecretariat: "Cette action est réservée à la personne qui occupe le siège et au Secrétariat.",
  seatHeld: "Cette personne occupe déjà ce siège.",
  seatHandedOver: "Ce siège a déjà été transmis.",
  focalPointInOffice:
    "Cette entité a déjà un point focal pour cette période. Transmettez d’abord le siège ou mettez-y fin.",
  entityNotMember: "Cette entité n’appartient pas à l’organe à cette date.",
  momentPast: "Ce moment est passé. Un siège ne peut commencer ou prendre fin que maintenant ou plus tard.",
  personOfAnotherGroup: "Ce compte relève d’un autre groupe. Vous pouvez mettre fin au siège ici.",
  accountOfAnother:
    "Un compte est fermé par une autre personne ; ses réglages sont modifiés par son titulaire.",
  accountClosed: "Ce compte a déjà été fermé.",
  notOperator: "Seul l’exploitant de cette installation peut fonder un groupe.",
  statusHeld: "L’entité a déjà ce statut à cette date.",
  laterMembership: "Une appartenance qui commence ce jour-là ou plus tard est déjà enregistrée.",
  secretariatStays: "L’entité qui assure le secrétariat de l’organe en reste membre.",
  laterName: "Un nom valable à partir de ce jour ou plus tard est déjà enregistré.",
  laterRule: "Une valeur applicable à partir de ce jour ou plus tard est déjà enregistrée.",
  sameRule: "La règle le prévoit déjà.",
  noSeat: "Vous n’occupez aucun siège aujourd’hui. Adressez-vous au Secrétariat de votre groupe.",
  notDemo: "Cela n’est possible que dans un espace de démonstration.",
  nothingDue: "Aucune échéance n’est à venir.",
  clockForward: "L’horloge d’un espace de démonstration ne va que vers l’avant.",
  notFocalPointNorServing:
    "Cette action est réservée aux points focaux, à leur suppléance, à la coprésidence et au Secrétariat.",
  passageRetired: "Cette formulation a déjà été retirée.",
  passageAdopted: "Cette formulation est celle d’un texte adopté. Elle peut être retirée, mais non corrigée.",
  wrongCode: "Ce code est inexact ou a expiré. Consultez le dernier message ou demandez un nouveau code.",
  notDrafter:
    "Seuls le chef de file de la rédaction, le Secrétariat et les entités invitées à rédiger peuvent écrire dans la version de travail.",
  alreadyResolved: "Cette note est déjà close.",
  notNoteAuthor: "Seuls l’auteur de la note et le chef de file de la rédaction peuvent la clore.",
  alreadyDecided: "Ces suggestions ont déjà été tranchées.",
  nothingToRestore: "La version de travail se lit déjà ainsi.",
  onlySuggestions: "Votre siège peut ici suggérer des modifications, non les apporter.",
  draftUnreadable:
    "Le serveur n’a pas pu lire cette modification ; rien n’en a été enregistré. Rechargez la page avant de continuer.",
  draftTooOld:
    "La version de travail a trop changé depuis les dernières nouvelles reçues par cette page. Vos mots vous sont montrés ; la page recharge la version de travail.",
  tooManyBlocks:
    "Un texte compte 3 000 paragraphes au plus. Rien de cette modification n’a été enregistré ; supprimez-en d’abord.",
  blockTooLong:
    "Un paragraphe compte 20 000 caractères au plus. Rien de cette modification n’a été enregistré ; divisez-le d’abord.",
  oldPage:
    "Cette page est d’une version antérieure de Chapeau. Rechargez-la ; ce que vous avez saisi est conservé dans ce navigateur.",
  pasteTooLarge:
    "Ce que vous avez inséré est trop volumineux pour être enregistré d’un coup : 2 Mo de texte au plus. Insérez-le par morceaux.",
};
