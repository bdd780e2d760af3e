/** Matrices that come in: refusals, letters, and sentences of the record. */
export const importsSaid = {
  refusals: {
    matrixEmpty: "The file is empty.",
    matrixUnknownFormat: "This is no matrix that can be read. Give an .xlsx, .docx or .csv file.",
    matrixOldOffice:
      "This is a file of an old Office version (.xls, .doc). Save it as .xlsx or .docx, then bring it in.",
    matrixEncrypted:
      "The file is protected by a password, so nothing in it can be read. Save it without one.",
    matrixDamaged:
      "The file is damaged: it cannot be opened. Open and save it in its own program, then try again.",
    matrixDoctype: "The file holds a document type, which no Office program writes. It was not read.",
    matrixBomb:
      "The file would unfold into more than can be read: 200 MB, or 25 million characters in its rows. It was not read.",
    matrixTooManyRows: "The file has more than 20,000 rows. Bring it in as several files.",
    matrixTooManyParagraphs:
      "The document has too many paragraphs: at most 60,000 outside of tables and 400,000 in their cells can be read. Bring it in as several files.",
    matrixNoRows:
      "No comment was found in the file: no table with known headings, no tracked change, no remark.",
    importDone: "What this file brought has been taken over already.",
    importBringsNothing:
      "Nothing in this file would leave: no row is new or changed. Decide the rows first, or throw the file away.",
    importChanged:
      "Since this page was opened, what will happen with some rows has changed. Reload it and look at them again; nothing was taken over.",
  },
  letters: {},
  record: {
    importApplied:
      "{actor} took over a matrix for “{title}”: {added, plural, one {# new comment} other {# new comments}}, {changed} changed.",
    importAppliedFor:
      "The Secretariat took over, for {entity}, a matrix for “{title}” that it had sent: {added, plural, one {# new comment} other {# new comments}}, {changed} changed.",
  },
} as const;
