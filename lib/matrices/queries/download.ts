import "server-only";
import { translator } from "@/lib/core/i18n/translate";
import { isId } from "@/lib/core/ids";
import type { Viewer } from "@/lib/core/viewer";
import { compilationOf, compilationText, compilationWord } from "@/lib/matrices/export-compilation";
import { csvOf } from "@/lib/matrices/export-csv";
import { matrixFilterOf } from "@/lib/matrices/export-filter";
import { auditTrail, isoForm } from "@/lib/matrices/export-forms";
import { letterWord } from "@/lib/matrices/export-letter";
import { emptyMatrix, ourMatrix } from "@/lib/matrices/export-matrix";
import { type Form, type Format, fileName, MEDIA, offerOf } from "@/lib/matrices/export-offer";
import { factsOf, type MatrixFacts } from "@/lib/matrices/export-row";
import type { Sheet } from "@/lib/matrices/export-sheet";
import { wordSheet } from "@/lib/matrices/export-word";
import type { Writer } from "@/lib/matrices/export-words";
import { docxOf } from "@/lib/matrices/package-docx";
import { xlsxOf } from "@/lib/matrices/package-xlsx";
import { readLetter } from "./letter";
import { readMatrix } from "./matrix";

/** A file that goes out, whole: it is made before the first byte leaves, so that a fault is an answer and not half a file. */
export type TakenAway = { bytes: Buffer<ArrayBuffer>; name: string; mediaType: string };

const SHEETS: Partial<Record<Form, (facts: MatrixFacts, writer: Writer) => Sheet>> = {
  matrix: ourMatrix,
  iso: isoForm,
  audit: auditTrail,
  empty: emptyMatrix,
};

/**
 * Makes one of the forms: filtered and ordered as the page is, in the reader's language; a letter in its receiver's.
 * @param viewer who looks
 * @param submissionId the text
 * @param params of the address: the form, the format, and the page's filter
 * @returns null when it is not offered, or not there for the viewer
 */
export async function readDownload(
  viewer: Viewer,
  submissionId: string,
  params: Record<string, string>,
): Promise<TakenAway | null> {
  const offer = offerOf(params);
  if (!offer) return null;
  if (offer.form === "letter") return letterFile(viewer, submissionId, params);
  const filter = matrixFilterOf(params);
  const view = await readMatrix(viewer, submissionId, filter, offer.form === "empty" ? { limit: 0 } : {});
  if (!view) return null;
  const facts = factsOf(view);
  const bytes = await written(offer, facts, { t: translator(viewer.language), zone: viewer.actor.zone });
  const name = fileName([facts.symbol, `round-${facts.round}`, offer.form], offer.as);
  return { bytes, name, mediaType: MEDIA[offer.as] };
}

async function written(
  { form, as }: { form: Form; as: Format },
  facts: MatrixFacts,
  writer: Writer,
): Promise<Buffer<ArrayBuffer>> {
  const make = SHEETS[form];
  if (!make) {
    const lines = compilationOf(facts, writer);
    return as === "txt"
      ? Buffer.from(compilationText(facts.title, lines, writer))
      : docxOf(compilationWord(facts, lines, writer));
  }
  const sheet = make(facts, writer);
  if (as === "xlsx") return xlsxOf(sheet);
  return as === "docx" ? docxOf(wordSheet(sheet)) : Buffer.from(csvOf(sheet));
}

async function letterFile(
  viewer: Viewer,
  submissionId: string,
  { entity, ...params }: Record<string, string>,
): Promise<TakenAway | null> {
  const { round } = matrixFilterOf(params);
  const view = await readLetter(viewer, submissionId, isId(entity) ? entity : undefined, round);
  if (!view?.written) return null;
  const { letter, facts } = view.written;
  const name = fileName([facts.symbol, `round-${facts.round}`, "response", view.reader.entity], "docx");
  return { bytes: await docxOf(letterWord(letter, facts)), name, mediaType: MEDIA.docx };
}
