/** Why a file is not a matrix that we can take. */
export type MatrixRefusal =
  | "matrixEmpty"
  | "matrixUnknownFormat"
  | "matrixOldOffice"
  | "matrixEncrypted"
  | "matrixDamaged"
  | "matrixDoctype"
  | "matrixBomb"
  | "matrixTooManyRows"
  | "matrixTooManyParagraphs"
  | "matrixNoRows";

/** Thrown inside the readers and caught at their one door, `readMatrixFile`. */
export class MatrixRefused extends Error {
  constructor(readonly refusal: MatrixRefusal) {
    super(refusal);
  }
}

/** The most rows one file may bring: twice what a whole round of 25 entities is planned for (domain 5.2.16). */
export const MAX_MATRIX_ROWS = 20_000;
