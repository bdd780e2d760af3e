import type { importsSaid as english } from "@/lib/core/i18n/en/imports-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** Matrices that come in: refusals, letters, and sentences of the record, in French. */
export const importsSaid: Filled<typeof english> = {
  refusals: {
    matrixEmpty: "Le fichier est vide.",
    matrixUnknownFormat:
      "Ce n’est pas un tableau d’observations lisible. Donnez un fichier .xlsx, .docx ou .csv.",
    matrixOldOffice:
      "C’est un fichier d’une ancienne version d’Office (.xls, .doc). Enregistrez-le en .xlsx ou .docx, puis versez-le de nouveau.",
    matrixEncrypted:
      "Le fichier est protégé par un mot de passe et ne peut être lu. Enregistrez-le sans mot de passe.",
    matrixDamaged:
      "Le fichier est endommagé et ne peut être ouvert. Ouvrez-le et enregistrez-le dans son programme, puis recommencez.",
    matrixDoctype:
      "Le fichier contient un type de document, ce qu’aucun programme Office n’écrit. Il n’a pas été lu.",
    matrixBomb:
      "Une fois déployé, le fichier dépasserait ce qui peut être lu\u00a0: 200 Mo, ou 25 millions de caractères dans ses lignes. Il n’a pas été lu.",
    matrixTooManyRows: "Le fichier a plus de 20\u00a0000 lignes. Versez-le en plusieurs fichiers.",
    matrixTooManyParagraphs:
      "Le document a trop de paragraphes\u00a0: on peut en lire au plus 60\u00a0000 hors des tableaux et 400\u00a0000 dans leurs cases. Versez-le en plusieurs fichiers.",
    matrixNoRows:
      "Aucune observation dans le fichier\u00a0: ni tableau aux titres connus, ni modification suivie, ni commentaire.",
    importDone: "Le contenu de ce fichier a déjà été repris.",
    importBringsNothing:
      "Rien de ce fichier ne serait transmis\u00a0: aucune ligne n’est nouvelle ni modifiée. Décidez d’abord du sort des lignes, ou jetez le fichier.",
    importChanged:
      "Depuis l’ouverture de cette page, le sort de certaines lignes a changé. Rechargez-la et regardez-les de nouveau\u00a0; rien n’a été repris.",
  },
  letters: {},
  record: {
    importApplied:
      "{actor} a repris un tableau d’observations pour «\u00a0{title}\u00a0»\u00a0: {added, plural, one {# observation nouvelle} other {# observations nouvelles}}, {changed, plural, one {# modifiée} other {# modifiées}}.",
    importAppliedFor:
      "Le Secrétariat a repris, pour {entity}, un tableau d’observations que celle-ci avait envoyé pour «\u00a0{title}\u00a0»\u00a0: {added, plural, one {# observation nouvelle} other {# observations nouvelles}}, {changed, plural, one {# modifiée} other {# modifiées}}.",
  },
};
