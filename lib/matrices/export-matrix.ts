import { listed } from "@/lib/core/i18n/listed";
import { COLUMNS, type ColumnKey, HIDDEN, kindChoices, strengthChoices } from "./columns";
import type { MatrixFacts, MatrixRow } from "./export-row";
import type { Sheet, SheetColumn } from "./export-sheet";
import { anchorsOf, answeredOn, dispositionWords, placesOf, type Writer } from "./export-words";

/**
 * The comment matrix with our columns (domain 5.3), hidden columns last.
 * @param facts the comments, filtered and ordered as on screen
 * @param writer the reader's language and zone
 */
export function ourMatrix(facts: MatrixFacts, writer: Writer): Sheet {
  const { t } = writer;
  const placeOf = placesOf(facts.text, t);
  const anchors = anchorsOf(facts.text, t);
  const cell: Record<ColumnKey, (row: MatrixRow) => string> = {
    number: (row) => row.number,
    entity: (row) => row.entity,
    place: (row) => placeOf(row.blockId),
    anchor: (row) => row.quote || (row.blockId ? (anchors.get(row.blockId) ?? "") : ""),
    kind: (row) => t(`rounds.kinds.${row.kind as "general"}`),
    strength: (row) => t(`rounds.strengths.${row.strength as "redLine"}`),
    text: (row) => row.text,
    proposedText: (row) => row.proposedText,
    rationale: (row) => row.rationale,
    supportedBy: (row) => listed(row.supportedBy, t.language),
    disposition: (row) => dispositionWords(row, t),
    reply: (row) => row.reply,
    changedIn: (row) => row.changedIn,
    resolvedBy: (row) => row.resolvedBy,
    at: (row) => answeredOn(row, writer),
  };
  return {
    ...sheetOf(facts, writer, "matrix"),
    rows: facts.rows.map((row) => [
      ...COLUMNS.map(({ key }) => cell[key](row)),
      row.commentUid,
      String(row.version),
    ]),
  };
}

/**
 * An empty matrix to fill in offline: one row for the whole text and one for every part of it, with its number and words.
 * @param facts the commented version; comments are not looked at
 * @param writer the reader's language and zone
 */
export function emptyMatrix(facts: MatrixFacts, writer: Writer): Sheet {
  const placeOf = placesOf(facts.text, writer.t);
  const anchors = anchorsOf(facts.text, writer.t);
  const parts = facts.text.blocks.filter((block) => block.kind !== "footnote");
  const rowOf = (blockId: string | null) => {
    const known: Partial<Record<ColumnKey, string>> = {
      entity: facts.own,
      place: placeOf(blockId),
      anchor: blockId ? (anchors.get(blockId) ?? "") : "",
    };
    return [...COLUMNS.map(({ key }) => known[key] ?? ""), ...HIDDEN.map(() => "")];
  };
  return {
    ...sheetOf(facts, writer, "empty"),
    rows: [rowOf(null), ...parts.map(({ id }) => rowOf(id))],
  };
}

function sheetOf(facts: MatrixFacts, { t }: Writer, form: "matrix" | "empty"): Omit<Sheet, "rows"> {
  const choices: Partial<Record<ColumnKey, string[]>> = {
    kind: kindChoices(t),
    strength: strengthChoices(t),
  };
  const columns: SheetColumn[] = [
    ...COLUMNS.map(({ key, width, locked }) => ({
      heading: t(`matrices.columns.${key}`),
      width,
      locked,
      choices: choices[key],
    })),
    ...HIDDEN.map((heading) => ({ heading, width: 38, locked: true, hidden: true })),
  ];
  return {
    title: t(`matrices.forms.${form}`),
    language: t.language,
    origin: { roundId: facts.roundId, versionId: facts.versionId, form },
    above: [],
    columns,
  };
}
