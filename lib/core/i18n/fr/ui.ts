import type {
  ui as english,
  cities as englishCities,
  invalid as englishInvalid,
} from "@/lib/core/i18n/en/ui";
import type { Filled } from "@/lib/core/i18n/filled";

/** Words of the kit and of every form. */
export const ui: Filled<typeof english> = {
  saved: "Enregistré",
  checkFields: "Veuillez revoir les champs signalés. Rien de ce que vous avez saisi n’est perdu.",
  changedMeanwhile:
    "Quelqu’un a modifié ce texte entre-temps. Les deux versions figurent ci-dessous : choisissez-en une ou fusionnez-les.",
  needed: "obligatoire",
  dutyTimes: "Heure dans les lieux d’affectation",
  unreachable: "Le serveur est injoignable. Ce que vous avez écrit est toujours là ; réessayez.",
  broken: "Une erreur s’est produite de notre côté. Ce que vous avez écrit est toujours là. Référence :",
  signInAgain: "Se reconnecter",
  conflictTitle: "Quelqu’un d’autre a enregistré avant vous. Choisissez ce qui reste.",
  mine: "Votre texte",
  theirs: "L’autre texte",
  takeMine: "Garder le mien",
  takeTheirs: "Prendre l’autre",
  merged: "Ou rédigez ce que tout le monde peut accepter",
  takeMerged: "Garder ceci",
  restored: "Rétabli depuis ce navigateur : vous ne l’aviez pas encore envoyé.",
  discard: "L’abandonner",
  cancel: "Annuler",
  receivers: "{n, plural, one {# personne reçoit ceci} other {# personnes reçoivent ceci}}",
  letter: "En ces termes",
};

/** Duty stations, as people say them. */
export const cities: Filled<typeof englishCities> = {
  vienna: "Vienne",
  newYork: "New York",
  geneva: "Genève",
  nairobi: "Nairobi",
  bangkok: "Bangkok",
};

/** What can be wrong with one field. */
export const invalid: Filled<typeof englishInvalid> = {
  too_small: "Ce champ est vide ou trop court.",
  too_big: "Ce champ est trop long.",
  invalid_type: "Ce champ est vide.",
  invalid_format: "Ce champ n’a pas la forme attendue.",
  invalid_value: "Choisissez l’une des valeurs proposées.",
  unrecognized_keys: "Ce champ est inconnu.",
  noSuchZone: "Ce fuseau horaire n’existe pas.",
  noSuchTime: "Ce jour-là, on passe à l’heure d’été et cette heure n’existe pas. Choisissez-en une autre.",
  happensTwice:
    "Ce jour-là, on revient à l’heure d’hiver et cette heure se présente deux fois. Choisissez-en une autre.",
  notADate: "Ceci n’est pas une date accompagnée d’une heure.",
  taken: "Cette valeur est déjà utilisée.",
  endsBeforeStart: "La fin doit venir après le début.",
  inThePast: "Cette date est passée.",
  unchanged: "Rien n’a été modifié.",
  noFurther: "Impossible d’aller plus loin dans ce sens.",
  notADay: "Indiquez un jour (2019-07-30), un mois (2019-07) ou une année (2019).",
  inTheFuture: "Cette date est à venir.",
  needsReason: "Veuillez indiquer le motif.",
  twoToTwenty: "Un sondage demande de deux à vingt choix, un par ligne.",
  noSuchNumber: "Aucune observation de ce numéro dans ce cycle.",
  circle: "Cette observation répète elle-même celle-ci.",
  empty: "Le texte est vide.",
  binary: "Ceci n’est pas un fichier texte. Fournissez un fichier .txt ou .md, ou collez le texte.",
  fileTooLarge: "Le fichier dépasse 25 Mo. Rien n’a été conservé.",
  copyTooLarge: "Le fichier dépasse 5 Mo. Aucune version d’un texte n’est aussi longue.",
  cutShort: "Le fichier n’est pas arrivé en entier et rien n’a été conservé. Envoyez-le de nouveau.",
  noFile: "Choisissez d’abord un fichier.",
  messageKind:
    "Ce fichier n’est pas conservé comme message : donnez un .eml, .msg, .pdf, .docx, .doc, .odt, .rtf ou .txt dont le contenu correspond au nom.",
  pictureTooLarge: "Une image compte 5 Mo au plus. Rien n’a été conservé ; réduisez-la d’abord.",
  noPicture:
    "Ce n’est pas une image qu’un navigateur puisse afficher. Choisissez un fichier PNG, JPEG, GIF ou WebP.",
  textTooLarge: "Le texte dépasse 2 Mo ou 3 000 paragraphes.",
  notAnAddress: "Ceci n’est pas une adresse électronique unique, telle que nom@organisme.org.",
  closedAccount:
    "Le compte lié à cette adresse a été fermé. Adressez-vous à l’exploitant de cette installation.",
  unwritable:
    "Ceci contient des caractères qui ne peuvent pas être conservés. Veuillez le saisir de nouveau.",
  other: "Ceci ne peut pas être accepté en l’état.",
};
