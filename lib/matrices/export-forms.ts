import { dayText } from "@/lib/core/dates";
import type { MatrixFacts, MatrixRow } from "./export-row";
import type { Sheet } from "./export-sheet";
import { dispositionWords, placesOf, type Writer } from "./export-words";

/** How the ISO/IEC form calls a kind: general, technical, editorial (domain 5.2.5). */
const ISO_KINDS: Record<string, "ge" | "te" | "ed"> = {
  general: "ge",
  substantive: "te",
  technical: "te",
  factualError: "te",
  legal: "te",
  editorial: "ed",
  translation: "ed",
};

/** Its headings may not be changed (domain 5.3 a), so they are the same in every language. */
const ISO_COLUMNS = [
  { heading: "MB/NC", width: 12 },
  { heading: "Line number", width: 9 },
  { heading: "Clause/Subclause", width: 14 },
  { heading: "Paragraph/Figure/Table", width: 16 },
  { heading: "Type of comment", width: 10 },
  { heading: "Comments", width: 52 },
  { heading: "Proposed change", width: 52 },
  { heading: "Observations of the secretariat", width: 44, locked: true },
];

/**
 * The eight columns of the ISO/IEC commenting form, with Date, Document and Project No above (domain 5.3 a).
 * @param facts the comments, filtered and ordered as on screen
 * @param writer the reader's language and zone
 */
export function isoForm(facts: MatrixFacts, writer: Writer): Sheet {
  const placeOf = placesOf(facts.text, writer.t);
  return {
    title: writer.t("matrices.forms.iso"),
    language: writer.t.language,
    origin: { roundId: facts.roundId, versionId: facts.versionId, form: "iso" },
    above: [
      ["Date", dayText(facts.issuedAt, writer.zone, writer.t.language)],
      ["Document", facts.symbol],
      ["Project No", facts.title],
    ],
    columns: ISO_COLUMNS,
    rows: facts.rows.map((row) => {
      const heading = row.blockId !== null && facts.text.references[row.blockId]?.kind === "heading";
      const place = placeOf(row.blockId);
      return [
        row.entity,
        "",
        heading ? place : "",
        heading ? "" : place,
        ISO_KINDS[row.kind] ?? "ge",
        paragraphs(row.text, row.rationale),
        row.proposedText,
        answer(row, writer),
      ];
    }),
  };
}

/**
 * The audit trail of evaluations: all comments in one table, each with what was done (domain 5.3 b).
 * @param facts the comments, filtered and ordered as on screen
 * @param writer the reader's language and zone
 */
export function auditTrail(facts: MatrixFacts, writer: Writer): Sheet {
  const { t } = writer;
  const placeOf = placesOf(facts.text, t);
  const column = (key: "number" | "author" | "place" | "comment" | "response", width: number) => ({
    heading: t(`matrices.audit.${key}`),
    width,
    locked: key === "number" || key === "response",
  });
  return {
    title: t("matrices.forms.audit"),
    language: t.language,
    origin: { roundId: facts.roundId, versionId: facts.versionId, form: "audit" },
    above: [],
    columns: [
      column("number", 7),
      column("author", 14),
      column("place", 18),
      column("comment", 70),
      column("response", 60),
    ],
    rows: facts.rows.map((row) => [
      row.number,
      row.entity,
      placeOf(row.blockId),
      paragraphs(
        row.text,
        row.proposedText && t("matrices.proposes", { text: row.proposedText }),
        row.rationale,
      ),
      paragraphs(answer(row, writer), row.changedIn && t("matrices.changedIn", { symbol: row.changedIn })),
    ]),
  };
}

function answer(row: MatrixRow, { t }: Writer): string {
  return paragraphs(dispositionWords(row, t), row.reply);
}

function paragraphs(...parts: string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}
